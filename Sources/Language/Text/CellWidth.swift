/// How many cells of a terminal a text takes.
///
/// By grapheme cluster: a base of 0, 1 or 2 cells, marks add nothing, an emoji sequence or a flag takes two. Control
/// characters count as `TerminalText` shows them.
package enum CellWidth {
  package static func of(_ text: String) -> Int {
    if let ascii = printableASCII(text) { return ascii }
    return text.reduce(0) { $0 + of($1) }
  }

  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    // A control character is a cluster of its own, but for a carriage return before a line feed.
    if TerminalText.shown(first) != nil {
      return scalars.reduce(0) { $0 + (TerminalText.shown($1)?.count ?? 0) }
    }
    guard scalars.count > 1 else { return of(first) }
    // Variation selector 16 asks for the emoji form; two regional indicators are a flag.
    if scalars.contains("\u{FE0F}") || (0x1F1E6...0x1F1FF).contains(first.value) { return 2 }
    return scalars.reduce(0) { max($0, of($1)) }
  }

  /// The text cut to a width, with `…` in its last cell where something was cut; empty for a width of 0 or less.
  package static func truncated(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 1
    for character in text {
      used += of(character)
      guard used <= width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  package enum Alignment: Hashable, Sendable { case left, right }

  /// The text with blanks up to a width; as it is where it is wider.
  package static func padded(
    _ text: String, to width: Int, _ alignment: Alignment = .left
  ) -> String {
    let missing = max(0, width - of(text))
    let blanks = String(repeating: " ", count: missing)
    return alignment == .left ? text + blanks : blanks + text
  }

  /// The length of a text that is all printable ASCII, the common case of a table.
  private static func printableASCII(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? text.utf8.count : nil
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case _ where contains(CellWidthTable.zero, scalar.value): 0
    case _ where contains(CellWidthTable.wide, scalar.value): 2
    default: 1
    }
  }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
