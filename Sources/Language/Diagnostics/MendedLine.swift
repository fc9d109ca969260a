/// The line of a mistake with the edits of its diagnostic made.
enum MendedLine {
  /// Nil where there is nothing to show: no edits, edits over several lines or over each other, a line too long to repeat.
  static func text(_ source: SourceText, _ edits: [Diagnostic.Edit]) -> String? {
    guard let first = edits.first else { return nil }
    let line = source.lineSpan(source.lineIndex(at: first.span.start))
    guard line.end - line.start <= 4 * DisplayedLine.widthLimit else { return nil }
    var mended = ""
    var position = line.start
    for edit in edits.sorted(by: { $0.span.start < $1.span.start }) {
      guard edit.span.start >= position, edit.span.end >= edit.span.start,
        edit.span.end <= line.end
      else { return nil }
      mended += source.text(Span(position, edit.span.start)) + edit.replacement
      position = edit.span.end
    }
    mended += source.text(Span(position, line.end))
    let shown = TerminalText.visible(trimmed(mended))
    return CellWidth.of(shown) <= DisplayedLine.widthLimit ? shown : nil
  }

  private static func trimmed(_ text: String) -> String {
    let kept = text.drop(while: \.isWhitespace)
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
