/// Distances as people write them elsewhere: without a unit, in miles, with a decimal comma.
extension Parser {
  /// Reports `near Rimouski 5 km`.
  mutating func failWithoutWithin() {
    guard kind == .number, isSameStatement(ahead: 1), let unit = keyword(in: .unit, ahead: 1)?.0,
      TimeUnit(unit) == nil
    else { return }
    let word = Lexicon.words(of: .within, in: .nearClause)[writtenLanguage] + " "
    let start = Span(span().start, span().start)
    fail(Diagnostic(.unexpectedText, at: span(), [found], edits: [Diagnostic.Edit(start, word)]))
  }

  /// Reports that a distance is wanted here, with the edit that makes one of what is written.
  mutating func wrongDistance() -> NodeID {
    guard kind == .number, !isAtStageEnd else { return wrong(.distance) }
    var written = span()
    var edits: [Diagnostic.Edit] = []
    var notes: [LocalizedText] = []
    var count = 1
    if kind(ahead: 1) == .comma, kind(ahead: 2) == .number, isSameStatement(ahead: 2) {
      written = written.union(span(ahead: 2))
      edits.append(Diagnostic.Edit(span(ahead: 1), "."))
      count = 3
    }
    if kind(ahead: count) == .word, isSameStatement(ahead: count),
      keyword(in: .stageHead, ahead: count) == nil
    {
      written = written.union(span(ahead: count))
      if TimeUnit(keyword(in: .unit, ahead: count)?.0) != nil || keyword(in: .unit, ahead: count) == nil {
        edits = []
        notes = [LocalizedText("the units are `km` and `m`", "les unités sont `km` et `m`")]
      }
    } else {
      edits.append(Diagnostic.Edit(Span(written.end, written.end), " km"))
    }
    fail(
      Diagnostic(
        .expected, at: written,
        [Expectation.distance.phrase, LocalizedText(verbatim: "`\(source.text(written))`")], notes: notes,
        edits: edits))
    return open(.wrong)
  }
}
