import Language

/// What a word at the head of a query can and cannot be.
enum SourceNames {
  /// Says that a word names no source, with the nearest of the language's and of those that were given; nil where there is no
  /// word, of which the parser has complained.
  static func unknown(_ source: Source, among names: [String]) -> Diagnostic? {
    guard !source.name.text.isEmpty else { return nil }
    let sources = Lexicon.entries.filter { $0.keyword.isSource }.flatMap { $0.english + $0.french }
    let near = Suggestions.nearest(
      to: source.name.text, among: names + sources + Self.preludeNames(near: source.name.text))
    return Diagnostic(
      .unknownSource, at: source.name.span, [LocalizedText(verbatim: source.name.text)],
      notes: near.isEmpty && !names.isEmpty ? [given(names)] : [],
      suggestions: near.map { .init(LocalizedText(verbatim: $0)) },
      edits: near.count == 1
        ? Suggestions.certain(for: source.name.text, among: near).map { [.init(source.name.span, $0)] } ?? []
        : [])
  }

  /// What comes with the program has another meaning than most words that look a little like its name.
  private static func preludeNames(near word: String) -> [String] {
    let wanted = Array(Folding.fold(word).unicodeScalars)
    return Prelude.names.filter { name in
      let scalars = Array(Folding.fold(name).unicodeScalars)
      return scalars.starts(with: wanted) || EditDistance.between(wanted, scalars, limit: 2) != nil
    }
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
