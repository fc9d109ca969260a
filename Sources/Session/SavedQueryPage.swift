import Domain
import Language
import Planning
import Presentation

extension Session {
  /// Prints the statement of a `let` of this session, of a saved query, or of one that comes with the program under what it
  /// means; says X433 where there is none.
  package func showQuery(named name: String, to destination: Destination) -> ExitStatus {
    let source = SourceText(name: "queries", text: name)
    return writing(to: destination, source) { output in
      let folded = Folding.fold(name)
      if let own = lets.last(where: { Folding.fold($0.name) == folded }) {
        return try output.write(own.text + "\n")
      }
      if let saved = try store.savedQuery(named: folded) {
        return try output.write(saved.statement + "\n")
      }
      guard let (query, language) = Prelude.query(named: name) else {
        let near = Suggestions.nearest(to: name, among: try store.savedQueryNames() + Prelude.names)
        throw Diagnostic(
          .unknownSavedQuery, [LocalizedText(verbatim: name)],
          suggestions: near.map { .init(LocalizedText(verbatim: $0)) })
      }
      try output.write(query.page(language) + "\n")
    }
  }

  /// Says which queries come with the program.
  package func sayPrelude() {
    guard !options.isQuiet else { return }
    let names = Self.preludeNames
    messages.say(
      LocalizedText(
        "with the program come: \(names.english); `aiguille queries NAME` prints one",
        "avec le programme viennent : \(names.french) ; `aiguille queries NOM` en imprime une"))
  }

  /// The queries that come with the program, by their names in each language.
  package static var preludeNames: LocalizedText {
    LocalizedText(
      Prelude.queries.map(\.name.english).joined(separator: " "),
      Prelude.queries.map(\.name.french).joined(separator: " "))
  }
}
