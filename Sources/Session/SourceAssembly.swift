import Domain
import Language

/// A `let` of the session, as it was written.
struct LetDefinition {
  let name: String
  let text: String
}

/// Puts before a text the definitions that it relies on: `let`s of earlier lines, and queries saved in the directory.
///
/// One text then holds all that a query is made of, so that each message can point into the part where its mistake was
/// written.
struct SourceAssembly {
  let store: any Store
  let lets: [LetDefinition]

  /// Parses a text with its definitions; throws `StoreFailure`.
  func parse(_ source: SourceText) throws -> ParsedText {
    let parsed = Parser.parse(source)
    var waiting = parsed.namedSources
    guard !waiting.isEmpty else { return parsed }
    var seen: Set<String> = []
    var saved: [(name: String, text: String)] = []
    while let name = waiting.popLast() {
      let folded = Folding.fold(name)
      guard seen.insert(folded).inserted else { continue }
      for definition in lets where Folding.fold(definition.name) == folded {
        waiting += Parser.parse(SourceText(name: "let", text: definition.text)).namedSources
      }
      if let query = try store.savedQuery(named: folded) {
        saved.append(("save " + query.name, query.statement))
        waiting += Parser.parse(SourceText(name: "save", text: query.statement)).namedSources
      }
    }
    // A `let` hides a saved query of its name.
    let used = lets.filter { seen.contains(Folding.fold($0.name)) }.map { ("let " + $0.name, $0.text) }
    guard !(saved.isEmpty && used.isEmpty) else { return parsed }
    return Parser.parse(SourceText(definitions: saved + used, before: source))
  }
}
