import Domain
import Language
import Planning
import Storage

/// `save`: the one statement of a script that writes to the directory, each in a transaction of its own.
extension Session {
  /// What a statement asks to be kept, each parameter with its type.
  func savedQuery(_ named: NamedQuery, _ source: SourceText) -> SavedQuery {
    let parameters = named.parameters?.map { declaration -> String in
      guard let type = declaration.type, type.span == declaration.name.span else {
        return source.text(declaration.span)
      }
      // The type was left out and found by the uses.
      return source.text(declaration.name.span) + ": " + type.text
        + source.text(Span(declaration.name.span.end, declaration.span.end))
    }
    return SavedQuery(
      name: named.name.text, parameters: parameters.map { $0.joined(separator: ", ") },
      text: source.text(named.query.span), day: options.today)
  }

  /// Keeps a query in the directory; throws `StoreFailure`.
  func save(_ query: SavedQuery) throws {
    let isReplaced = try databaseFile().save(query)
    guard !options.isQuiet else { return }
    let shown = query.name + (query.parameters.map { "(\($0))" } ?? "")
    messages.say(
      isReplaced
        ? LocalizedText(
          "saved `\(shown)`, in place of the query of that name",
          "`\(shown)` enregistrée, à la place de la requête de ce nom")
        : LocalizedText("saved `\(shown)`", "`\(shown)` enregistrée"))
    guard !isReplaced, Prelude.names.contains(where: { Folding.fold($0) == Folding.fold(query.name) }) else {
      return
    }
    messages.say(
      LocalizedText(
        "it hides the query of that name that comes with the program; `.drop \(query.name)` brings that back",
        "elle cache celle de ce nom qui vient avec le programme; `.retirer \(query.name)` la ramène"))
  }

  /// What a name of this session stands in place of; nil of a new name.
  func standing(inFor name: String) -> LocalizedText? {
    let folded = Folding.fold(name)
    func isAmong(_ names: [String]) -> Bool { names.contains { Folding.fold($0) == folded } }
    let named = namedQueries
    let shown = TerminalText.visible(name)
    if isAmong(named.session) {
      return LocalizedText(
        "`\(shown)` stands in place of the query of that name",
        "`\(shown)` tient lieu de la requête de ce nom d'avant")
    }
    if isAmong(named.saved) {
      return LocalizedText(
        "`\(shown)` hides the saved query of that name in this session",
        "`\(shown)` cache la requête enregistrée de ce nom dans cette session")
    }
    guard isAmong(Prelude.names) else { return nil }
    return LocalizedText(
      "`\(shown)` hides the query of that name that comes with the program, in this session",
      "`\(shown)` cache celle de ce nom qui vient avec le programme, dans cette session")
  }

  /// Removes a saved query, and says so.
  package func removeQuery(named name: String) -> ExitStatus {
    do {
      guard try databaseFile().removeQuery(named: name) else {
        let near = Suggestions.nearest(to: name, among: try store.savedQueryNames())
        throw Diagnostic(
          .unknownSavedQuery, [LocalizedText(verbatim: name)],
          suggestions: near.map { .init(LocalizedText(verbatim: $0)) })
      }
      if !options.isQuiet {
        messages.say(LocalizedText("removed `\(name)`", "`\(name)` retirée"))
      }
      return .success
    } catch {
      return explain(error)
    }
  }

  private func databaseFile() throws -> DatabaseFile {
    guard let path = options.databasePath else {
      throw StoreFailure(Diagnostic(.databaseReadOnly, ["-"]))
    }
    return try DatabaseFile.open(at: path)
  }
}
