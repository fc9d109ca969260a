import Domain
import Execution
import Language
import Planning

/// What a person can name here beside the sources of the language.
extension Session {
  /// The queries of this session and those saved in the directory, by name.
  package var namedQueries: (session: [String], saved: [String]) {
    (lets.map(\.name), (try? store.savedQueryNames()) ?? [])
  }

  /// Whether a word names a query of the session, of the directory or of the program.
  package func isNamed(_ word: String) -> Bool {
    let folded = Folding.fold(word)
    let named = namedQueries
    return (named.session + named.saved + Prelude.names).contains { Folding.fold($0) == folded }
  }

  /// Whether a text names something in the directory: a category, an area, or words that stand so in the name of a service or an
  /// organization.
  package func namesSomething(_ text: String) -> Bool {
    for vocabulary in [VocabularyID.area, .category] {
      let folded = vocabulary == .area ? Folding.foldPlace(text) : Folding.fold(text)
      if let terms = try? store.terms(vocabulary, named: folded), !terms.isEmpty { return true }
    }
    let words = Folding.indexText(text)
    guard !words.isEmpty else { return false }
    let phrase = SQLValue.text("{name organization category} : \"\(words)\"")
    var isFound = false
    let statement = SQLText("SELECT 1 FROM service_text WHERE service_text MATCH ? LIMIT 1", [phrase])
    try? store.run(statement) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// The name of the query that a text calls with an open bracket and nothing in it: its values are asked for.
  package func calledWithoutValues(_ text: String) -> String? {
    let text = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    guard text.last == "(" else { return nil }
    let name = String(text.dropLast())
    return isNamed(name) ? name : nil
  }

  /// Whether a text would be answered; says nothing.
  package func isAnswerable(_ text: String) -> Bool {
    let source = SourceText(name: "example", text: text)
    let parsed = Parser.parse(source)
    guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind else {
      return false
    }
    return (try? engine.prepare(query, of: source)) != nil
  }

  /// The contacts that were begun and not closed, newest first, at most `limit`.
  package func openContacts(limit: Int) -> [Int64] {
    var found: [Int64] = []
    let statement = SQLText(
      "SELECT id FROM call_contact WHERE in_progress = 1 ORDER BY id DESC LIMIT ?", [.integer(Int64(limit))])
    try? store.run(statement) { row in
      found.append(row.integer(0))
      return true
    }
    return found
  }

  /// A category and a municipality that go together often here; nil of an empty directory.
  ///
  /// Looks at a few services only: it is asked before the first prompt.
  package func commonNeed() -> (category: LocalizedText, municipality: LocalizedText)? {
    var ids: (category: Int64, municipality: Int64)?
    let statement = SQLText(
      """
      SELECT category_id, municipality_id FROM (
        SELECT c.category_id, m.municipality_id FROM service AS s
        JOIN service_category AS c ON c.service_id = s.id JOIN service_municipality AS m ON m.service_id = s.id
        WHERE s.listed = 1 LIMIT 2000)
      GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2 LIMIT 1
      """)
    try? store.run(statement) { row in
      ids = (row.integer(0), row.integer(1))
      return false
    }
    guard let ids, let category = try? store.term(.category, id: ids.category),
      let municipality = try? store.term(.area, id: ids.municipality)
    else { return nil }
    return (category.name, municipality.name)
  }
}
