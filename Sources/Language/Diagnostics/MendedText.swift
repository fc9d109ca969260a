/// A text with its mistakes mended, where each has one way to be.
package enum MendedText {
  /// Mending one mistake can show the next: `region = 'Estrie'` is read only once SQL's order of words is turned round.
  private static let mostRounds = 4

  /// Nil where a mistake is left that no edit mends.
  package static func settled(_ text: String) -> String? {
    var text = text
    for _ in 0..<mostRounds {
      let source = SourceText(name: "mended", text: text)
      let errors = Parser.parse(source).diagnostics.filter { $0.severity == .error }
      guard !errors.isEmpty else { return text }
      guard errors.allSatisfy({ !$0.edits.isEmpty }),
        let next = source.applying(errors.flatMap(\.edits), in: Span(0, source.utf8.count))?.text
      else { return nil }
      text = next
    }
    return nil
  }
}

extension SourceText {
  /// A part of the text with edits made, and where they stand in it; nil for edits beyond it or over each other.
  package func applying(
    _ edits: [Diagnostic.Edit], in part: Span
  ) -> (text: String, places: [Span])? {
    var mended = ""
    var places: [Span] = []
    var position = part.start
    for edit in edits.sorted(by: { $0.span.start < $1.span.start }) {
      guard edit.span.start >= position, edit.span.end >= edit.span.start, edit.span.end <= part.end
      else { return nil }
      mended += text(Span(position, edit.span.start))
      places.append(Span(mended.utf8.count, mended.utf8.count + edit.replacement.utf8.count))
      mended += edit.replacement
      position = edit.span.end
    }
    return (mended + text(Span(position, part.end)), places)
  }
}
