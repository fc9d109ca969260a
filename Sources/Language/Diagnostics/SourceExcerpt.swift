/// The lines of a source that a diagnostic points at, with carets under what is wrong.
struct SourceExcerpt {
  /// What is drawn under a part of one line.
  private struct Mark {
    let line: Int
    let start: Int
    let end: Int
    let isPrimary: Bool
    let label: String
  }

  private let source: SourceText
  private let marks: [Mark]
  /// Cells of the greatest line number, so that the gutter is straight.
  let gutterWidth: Int

  init(
    _ source: SourceText, primary: (span: Span, label: String),
    secondary: [(span: Span, label: String)]
  ) {
    self.source = source
    let all =
      Self.marks(source, primary.span, primary.label, isPrimary: true)
      + secondary.flatMap { Self.marks(source, $0.span, $0.label, isPrimary: false) }
    // A stable order: by line, then as given, the primary first.
    marks = all.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
    gutterWidth = String(marks.map { source.shownLine($0.line) }.max() ?? 1).count
  }

  /// The lines of a place that only explains: another text than that of the mistake.
  init(_ source: SourceText, label: (span: Span, text: String)) {
    self.source = source
    marks = Self.marks(source, label.span, label.text, isPrimary: false)
    gutterWidth = String(marks.map { source.shownLine($0.line) }.max() ?? 1).count
  }

  /// One mark; of a span over several lines two, its beginning and its end, which bears the label.
  private static func marks(
    _ source: SourceText, _ span: Span, _ label: String, isPrimary: Bool
  ) -> [Mark] {
    let end = max(span.start, span.end)
    let firstLine = source.lineIndex(at: span.start)
    // The last character of the span decides, so that a span that ends with a line break stays on its line.
    let lastLine = source.lineIndex(at: max(span.start, end - 1))
    guard lastLine > firstLine else {
      return [
        Mark(line: firstLine, start: span.start, end: end, isPrimary: isPrimary, label: label)
      ]
    }
    return [
      Mark(
        line: firstLine, start: span.start, end: source.lineSpan(firstLine).end,
        isPrimary: isPrimary, label: ""),
      Mark(
        line: lastLine, start: source.lineSpan(lastLine).start, end: end,
        isPrimary: isPrimary, label: label),
    ]
  }

  /// `width` is that of the window: a longer line is cut around its mistake, and a label that does not fit behind its carets
  /// goes under them.
  func lines(_ style: RenderStyle, _ severity: Diagnostic.Severity, width: Int = .max) -> [String] {
    let room = width - gutterWidth - 3
    var lines: [String] = []
    var shown: (index: Int, line: DisplayedLine)?
    for mark in marks {
      let displayed: DisplayedLine
      if let shown, shown.index == mark.line {
        displayed = shown.line
      } else {
        if let shown, mark.line > shown.index + 1 { lines.append(gutter("", "⋮", style)) }
        displayed = DisplayedLine(source, line: mark.line, around: focus(of: mark.line), limit: room - 1)
        shown = (mark.line, displayed)
        lines.append(gutter(String(source.shownLine(mark.line)), "│", style) + " " + displayed.text)
      }
      lines += underline(mark, displayed, style, severity, room).map { gutter("", "│", style) + " " + $0 }
    }
    return lines
  }

  /// The offset that stays in view where a line is cut: that of its primary mark, else of its first.
  private func focus(of line: Int) -> Int {
    let here = marks.filter { $0.line == line }
    return (here.first(where: \.isPrimary) ?? here.first)?.start ?? 0
  }

  private func gutter(_ number: String, _ sign: String, _ style: RenderStyle) -> String {
    style.paint(CellWidth.padded(number, to: gutterWidth, .right) + " " + sign, .gutter)
  }

  private func underline(
    _ mark: Mark, _ line: DisplayedLine, _ style: RenderStyle, _ severity: Diagnostic.Severity, _ room: Int
  ) -> [String] {
    let start = line.cell(of: mark.start)
    let width = max(1, line.cell(of: mark.end) - start)
    let sign = String(repeating: mark.isPrimary ? "^" : "-", count: width)
    let paint: RenderStyle.Paint = mark.isPrimary ? .severity(severity) : .secondary
    func painted(_ text: String) -> String { String(repeating: " ", count: start) + style.paint(text, paint) }
    if mark.label.isEmpty { return [painted(sign)] }
    if start + width + 1 + CellWidth.of(mark.label) <= room { return [painted(sign + " " + mark.label)] }
    return [painted(sign)]
      + WrappedText.lines(mark.label, width: room, indent: "", hanging: 0).map { style.paint($0, paint) }
  }
}
