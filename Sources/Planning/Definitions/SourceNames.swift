import Language

/// What a word at the head of a query can and cannot be.
enum SourceNames {
  /// Says that a word names no source, with the nearest of the language's and of those that were given; nil where there is no
  /// word, of which the parser has complained.
  static func unknown(_ source: Source, among names: [String]) -> Diagnostic? {
    guard !source.name.text.isEmpty else { return nil }
    let sources = Lexicon.entries.filter { $0.keyword.isSource }.flatMap { $0.english + $0.french }
    let near = Suggestions.nearest(to: source.name.text, among: names + sources + Prelude.names)
    return Diagnostic(
      .unknownSource, at: source.name.span, [LocalizedText(verbatim: source.name.text)],
      notes: near.isEmpty && !names.isEmpty ? [given(names)] : [],
      suggestions: near.map { .init(LocalizedText(verbatim: $0)) },
      edits: near.count == 1 ? [.init(source.name.span, near[0])] : [])
  }

  private static func given(_ names: [String]) -> LocalizedText {
    let shown = names.prefix(shownNames).joined(separator: " ")
    let rest = names.count > shownNames ? " …" : ""
    return LocalizedText(
      "the named queries are `\(shown)`\(rest)", "les requêtes nommées sont `\(shown)`\(rest)")
  }

  /// As many as fit on a line.
  private static let shownNames = 8

  /// True of a word that begins a statement, a query or a stage, or joins operands: as a name it would mean two things.
  static func isReserved(_ name: String) -> Bool {
    [KeywordClass.statementHead, .stageHead, .infix].contains { Lexicon.keyword(for: name, in: $0) != nil }
  }
}
