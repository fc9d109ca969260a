/// `FoldingTable` made ready for look-ups: two steps through pages of 256 scalars.
struct FoldedScalars: Sendable {
  /// Made at the first text that is not ASCII, in well under a millisecond.
  static let shared = FoldedScalars(FoldingTable.groups)

  /// By the scalar's value divided by 256; 0 is a page of scalars that fold to themselves.
  private var pageOfBlock = [UInt8](repeating: 0, count: 0x1100)
  /// Indexes into `targets`; 0 where the scalar folds to itself.
  private var pages = [UInt16](repeating: 0, count: 256)
  private var targets: [[Unicode.Scalar]] = [[]]

  private init(_ groups: String) {
    for group in groups.unicodeScalars.split(whereSeparator: { $0 == "\n" }) {
      // A line is target, blank, sources, two blanks, target … so the fields alternate.
      var target: UInt16 = 0
      var isTarget = true
      for field in group.split(separator: " ") {
        if isTarget {
          target = UInt16(truncatingIfNeeded: targets.count)
          targets.append(Array(field))
        } else {
          for source in field { set(source, target) }
        }
        isTarget.toggle()
      }
    }
  }

  private mutating func set(_ source: Unicode.Scalar, _ target: UInt16) {
    let block = Int(source.value >> 8)
    if pageOfBlock[block] == 0 {
      pageOfBlock[block] = UInt8(truncatingIfNeeded: pages.count / 256)
      pages.append(contentsOf: repeatElement(0, count: 256))
    }
    pages[Int(pageOfBlock[block]) * 256 + Int(source.value & 0xFF)] = target
  }

  subscript(scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let page = Int(pageOfBlock[Int(scalar.value >> 8)])
    let target = Int(pages[page * 256 + Int(scalar.value & 0xFF)])
    if target != 0 { return targets[target] }
    return Self.hangul(scalar) ?? [scalar]
  }

  /// A Hangul syllable in its letters (The Unicode Standard, section 3.12); nil for anything else.
  private static func hangul(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let index = scalar.value - 0xAC00
    let trailing = index % 28
    let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + trailing]
    return letters.prefix(trailing == 0 ? 2 : 3).compactMap(Unicode.Scalar.init)
  }
}
