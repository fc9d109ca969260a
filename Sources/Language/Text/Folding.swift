// Foundation's `folding(options:locale:)` was tried: it is not to be linked here (start-up), takes about thirty times
// as long on ASCII, and leaves ø, ł, œ and the variants of hyphen and apostrophe as they are.

/// How texts are compared: lower case, no accents, ligatures opened, blanks, hyphens, dashes and apostrophes alike.
///
/// Shared by names of the language, vocabularies, comparisons, sorting and the text index.
package enum Folding {
  /// The folded form of a text. Runs of separators become one blank; none at the ends.
  ///
  /// Canonically equivalent texts fold alike, and a folded text folds to itself. Other punctuation is kept.
  package static func fold(_ text: String) -> String {
    var text = text
    let ascii: String?? = text.withUTF8 { bytes in
      isFoldedASCII(bytes) ? .none : .some(foldASCII(bytes))
    }
    switch ascii {
    case .none: return text
    case .some(.none): return foldUnicode(text)
    case .some(.some(let folded)): return folded
    }
  }

  /// The folded form of the name of a place: as `fold`, and `St`, `Ste` (with a point or without) are written out.
  package static func foldPlace(_ text: String) -> String {
    let folded = fold(text)
    let parts = folded.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.contains(where: { writtenOut[$0] != nil }) else { return folded }
    return parts.map { writtenOut[$0] ?? String($0) }.joined(separator: " ")
  }

  private static let writtenOut: [Substring: String] = [
    "st": "saint", "st.": "saint", "ste": "sainte", "ste.": "sainte",
  ]

  // MARK: - ASCII

  private static let blank = UInt8(ascii: " ")

  /// True where folding would change nothing, so that the text itself is the answer.
  private static func isFoldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous = blank
    for byte in bytes {
      if byte == blank {
        guard previous != blank else { return false }
      } else if foldedASCII(byte) != byte {
        return false
      }
      previous = byte
    }
    return bytes.isEmpty || previous != blank
  }

  /// The folded byte; separators give a blank, bytes beyond ASCII give 0.
  @inline(__always)
  private static func foldedASCII(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x09...0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "'"): blank
    case 0x80...: 0
    default: byte
    }
  }

  /// Nil where the text is not all ASCII.
  private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { output in
      var count = 0
      for byte in bytes {
        let folded = foldedASCII(byte)
        if folded == blank && (count == 0 || output[count - 1] == blank) { continue }
        output[count] = folded
        count += 1
      }
      if count > 0 && output[count - 1] == blank { count -= 1 }
      return count
    }
  }

  // MARK: - Beyond ASCII

  private static func foldUnicode(_ text: String) -> String {
    var scalars = foldScalars(text, apostrophe: " ")
    if scalars.last == " " { scalars.removeLast() }
    return string(scalars)
  }

  /// Folds scalar by scalar; `apostrophe` stands for the marks of elision, which the word splitter must still see.
  static func foldScalars(
    _ text: String, apostrophe: Unicode.Scalar
  ) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(text.utf8.count)
    var hasMarks = false
    for scalar in text.unicodeScalars {
      switch FoldingClass(scalar) {
      case .kept: folded.append(scalar)
      case .lowered: folded.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case .apostrophe where apostrophe != " ": folded.append(apostrophe)
      case .apostrophe, .separator:
        if let last = folded.last, last != " " { folded.append(" ") }
      case .dropped: break
      case .tabled:
        for part in FoldedScalars.shared[scalar] {
          folded.append(part)
          hasMarks = hasMarks || part.value >= 0x300 && combiningClass(part) != 0
        }
      }
    }
    return hasMarks ? canonicallyOrdered(folded) : folded
  }

  /// Marks that are kept (Arabic, Hebrew, Indic, kana) in the order that Unicode gives them, as NFD does.
  private static func canonicallyOrdered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var ordered = scalars
    for index in ordered.indices.dropFirst() {
      let mark = combiningClass(ordered[index])
      guard mark != 0 else { continue }
      var place = index
      while place > 0, combiningClass(ordered[place - 1]) > mark {
        ordered.swapAt(place, place - 1)
        place -= 1
      }
    }
    return ordered
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
