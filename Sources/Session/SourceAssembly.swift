import Domain
import Language
import Planning

/// A `let` of the session, as it was written.
struct LetDefinition {
  let name: String
  let text: String
}

/// Puts before a text the definitions that it relies on: `let`s of earlier lines, queries saved in the directory, and those that
/// come with the program.
///
/// One text then holds all that a query is made of, so that each message can point into the part where its mistake was
/// written.
struct SourceAssembly {
  let store: any Store
  let lets: [LetDefinition]

  /// A text with its definitions.
  struct Assembled {
    let parsed: ParsedText
    /// What the queries of the prelude that it names mean.
    var notes: [Diagnostic] = []
  }

  /// Parses a text with its definitions; throws `StoreFailure`.
  func parse(_ source: SourceText) throws -> Assembled {
    let parsed = Parser.parse(source)
    var waiting = parsed.namedSources
    guard !waiting.isEmpty else { return Assembled(parsed: parsed) }
    var notes: [Diagnostic] = []
    let own = Set(parsed.namesGiven + lets.map { Folding.fold($0.name) })
    var seen: Set<String> = []
    var saved: [(name: String, text: String)] = []
    while let name = waiting.popLast() {
      let folded = Folding.fold(name)
      guard seen.insert(folded).inserted else { continue }
      for definition in lets where Folding.fold(definition.name) == folded {
        waiting += Parser.parse(SourceText(name: "let", text: definition.text)).namedSources
      }
      let prelude = own.contains(folded) ? nil : Prelude.query(named: name)
      if let query = try store.savedQuery(named: folded) {
        saved.append(("save " + query.name, query.statement))
        waiting += Parser.parse(SourceText(name: "save", text: query.statement)).namedSources
        if prelude != nil { notes.append(Self.hidden(query.name)) }
      } else if let (query, language) = prelude {
        saved.append((query.name[language], query.statement(language)))
        notes.append(
          Diagnostic(.notePreludeQuery, [LocalizedText(verbatim: query.name[language]), query.help]))
      }
    }
    // A `let` hides a saved query of its name.
    let used = lets.filter { seen.contains(Folding.fold($0.name)) }.map { ("let " + $0.name, $0.text) }
    guard !(saved.isEmpty && used.isEmpty) else { return Assembled(parsed: parsed) }
    return Assembled(
      parsed: Parser.parse(SourceText(definitions: saved + used, before: source)), notes: notes)
  }

  /// Says that a query of the directory has the place of one of the prelude.
  private static func hidden(_ name: String) -> Diagnostic {
    Diagnostic(
      .notePreludeQuery,
      [
        LocalizedText(verbatim: name),
        LocalizedText(
          "as it is saved in this directory, not as it comes with the program",
          "telle qu’enregistrée dans ce répertoire, et non celle qui vient avec le programme"),
      ])
  }
}
