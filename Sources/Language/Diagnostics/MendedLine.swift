/// The line of a mistake with the edits of its diagnostic made, where that mends it.
enum MendedLine {
  /// Nil where there is nothing to show: no edits, edits over several lines or over each other, a line too long to repeat or
  /// that would be refused in its turn.
  static func text(_ source: SourceText, _ edits: [Diagnostic.Edit]) -> String? {
    guard let first = edits.first else { return nil }
    let line = source.lineSpan(source.lineIndex(at: first.span.start))
    guard line.end - line.start <= 4 * DisplayedLine.widthLimit,
      let mended = source.applying(edits, in: line)?.text
    else { return nil }
    let before = source.text(Span(source.mainStart, max(source.mainStart, line.start)))
    let after = source.text(Span(line.end, source.utf8.count))
    guard let right = right(mended, before, after, of: source) else { return nil }
    let shown = TerminalText.visible(trimmed(right))
    return CellWidth.of(shown) <= DisplayedLine.widthLimit ? shown : nil
  }

  /// The line with what else is wrong in it mended too, else with fewer mistakes than before.
  private static func right(_ line: String, _ before: String, _ after: String, of source: SourceText)
    -> String?
  {
    let left = mistakes(before + line + after)
    if left > 0, (before + after).allSatisfy(\.isWhitespace), let settled = MendedText.settled(line) {
      return settled
    }
    let isBetter = left == 0 || left < mistakes(source.text(Span(source.mainStart, source.utf8.count)))
    return isBetter ? line : nil
  }

  private static func mistakes(_ text: String) -> Int {
    Parser.parse(SourceText(name: "mended", text: text)).diagnostics.count { $0.severity == .error }
  }

  private static func trimmed(_ text: String) -> String {
    let kept = text.drop(while: \.isWhitespace)
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
