/// The part of folding that knows all of Unicode: from UTF-8 to UTF-8, scalar by scalar.
///
/// On bytes and not on `UnicodeScalarView`, which was measured four to six times slower; an import folds every text it stores.
struct UnicodeFolder {
  enum Purpose {
    /// Names and values: runs of separators become one blank, other punctuation stays.
    case comparison
    /// Words: only letters, digits, the apostrophe (for elisions) and blanks are left; marks inside words go.
    case index
  }

  private let purpose: Purpose
  private var output: [UInt8] = []
  private var hasMarks = false

  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, for purpose: Purpose) -> [UInt8] {
    var folder = UnicodeFolder(purpose: purpose)
    folder.output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        folder.append(ascii: byte)
        index += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(index + length, bytes.endIndex)
        folder.append(scalar(bytes[index..<end]), UnsafeBufferPointer(rebasing: bytes[index..<end]))
        index = end
      }
    }
    if folder.output.last == Folding.blank { folder.output.removeLast() }
    return folder.hasMarks ? canonicallyOrdered(folder.output) : folder.output
  }

  /// The bytes are those of a `String`, so they are valid.
  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    let lead = UInt32(bytes.first ?? 0) & (bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0xF : 0x7)
    return bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
  }

  private mutating func append(ascii byte: UInt8) {
    let folded = Folding.foldedASCII(byte)
    if purpose == .index {
      switch folded {
      case 0x30...0x39, 0x61...0x7A: output.append(folded)
      default: byte == UInt8(ascii: "'") ? output.append(byte) : separate()
      }
    } else if folded == Folding.blank {
      separate()
    } else {
      output.append(folded)
    }
  }

  private mutating func append(_ scalar: UInt32, _ encoded: UnsafeBufferPointer<UInt8>) {
    switch FoldingClass(scalar) {
    case .dropped: return
    case .apostrophe where purpose == .index: output.append(UInt8(ascii: "'"))
    case .apostrophe, .separator: separate()
    case .tabled:
      if let target = FoldedScalars.target(of: scalar) {
        hasMarks = hasMarks || target.hasMarks && purpose == .comparison
        output += purpose == .index ? target.indexed : target.folded
      } else {
        appendUnchanged(scalar, encoded)
      }
    }
  }

  private mutating func appendUnchanged(_ scalar: UInt32, _ encoded: UnsafeBufferPointer<UInt8>) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    if purpose == .comparison {
      hasMarks = hasMarks || WordScalar.isOrderedMark(scalar)
      output += encoded
    } else if WordScalar.isWord(scalar) {
      output += encoded
    } else if !WordScalar.isMark(scalar) {
      separate()
    }
  }

  private mutating func separate() {
    if let last = output.last, last != Folding.blank { output.append(Folding.blank) }
  }

  /// Marks that are kept (Arabic, Hebrew, Indic, kana) in the order that Unicode gives them, as NFD does.
  private static func canonicallyOrdered(_ bytes: [UInt8]) -> [UInt8] {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    for index in scalars.indices.dropFirst() {
      let mark = WordScalar.combiningClass(scalars[index])
      guard mark != 0 else { continue }
      var place = index
      while place > 0, WordScalar.combiningClass(scalars[place - 1]) > mark {
        scalars.swapAt(place, place - 1)
        place -= 1
      }
    }
    return scalars.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
  }
}
