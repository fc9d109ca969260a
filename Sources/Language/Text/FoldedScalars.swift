/// `FoldingTable` made ready for look-ups: two steps through pages of 256 scalars.
struct FoldedScalars: Sendable {
  /// What a scalar folds to.
  struct Target: Sendable {
    let folded: [UInt8]
    /// Without marks and whatever else is not part of a word.
    let indexed: [UInt8]
    let hasMarks: Bool

    init(_ scalars: some Collection<Unicode.Scalar>) {
      folded = Self.utf8(scalars)
      indexed = Self.utf8(scalars.filter(WordScalar.isWord))
      hasMarks = scalars.contains(where: WordScalar.isOrderedMark)
    }

    private static func utf8(_ scalars: some Collection<Unicode.Scalar>) -> [UInt8] {
      scalars.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
    }
  }

  /// Nil for a scalar that folds to itself.
  static func target(of scalar: UInt32) -> Target? {
    scalar < 0x180 ? latin[scalar] : others[scalar]
  }

  /// Made at the first accented letter, which every start meets in the words of the language.
  private static let latin = FoldedScalars(FoldingTable.latin)
  /// Made at the first character beyond, in about a millisecond.
  private static let others = FoldedScalars(FoldingTable.others)

  /// By the scalar's value divided by 256; 0 is a page of scalars that fold to themselves.
  private var pageOfBlock = [UInt8](repeating: 0, count: 0x1100)
  /// Indexes into `targets`; 0 where the scalar folds to itself.
  private var pages = [UInt16](repeating: 0, count: 256)
  private var targets = [Target([])]

  private init(_ groups: String) {
    for group in groups.unicodeScalars.split(whereSeparator: { $0 == "\n" }) {
      // A line is target, blank, sources, two blanks, target … so the fields alternate.
      var target: UInt16 = 0
      var isTarget = true
      for field in group.split(separator: " ") {
        if isTarget {
          target = UInt16(truncatingIfNeeded: targets.count)
          targets.append(Target(field))
        } else {
          for source in field { set(source.value, target) }
        }
        isTarget.toggle()
      }
    }
  }

  private mutating func set(_ source: UInt32, _ target: UInt16) {
    let block = Int(source >> 8)
    if pageOfBlock[block] == 0 {
      pageOfBlock[block] = UInt8(truncatingIfNeeded: pages.count / 256)
      pages.append(contentsOf: repeatElement(0, count: 256))
    }
    pages[Int(pageOfBlock[block]) * 256 + Int(source & 0xFF)] = target
  }

  private subscript(scalar: UInt32) -> Target? {
    let page = Int(pageOfBlock[Int(scalar >> 8)])
    let target = Int(pages[page * 256 + Int(scalar & 0xFF)])
    return target != 0 ? targets[target] : Self.hangul(scalar)
  }

  /// A Hangul syllable in its letters (The Unicode Standard, section 3.12); nil for anything else.
  private static func hangul(_ scalar: UInt32) -> Target? {
    guard (0xAC00...0xD7A3).contains(scalar) else { return nil }
    let index = scalar - 0xAC00
    let trailing = index % 28
    let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + trailing]
    return Target(letters.prefix(trailing == 0 ? 2 : 3).compactMap(Unicode.Scalar.init))
  }
}
