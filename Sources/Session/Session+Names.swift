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

  /// Whether a text would be answered; says nothing.
  package func isAnswerable(_ text: String) -> Bool {
    let source = SourceText(name: "example", text: text)
    let parsed = Parser.parse(source)
    guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind else {
      return false
    }
    return (try? engine.prepare(query, of: source)) != nil
  }

  /// A text of which every statement can run, but for what a person would be asked: as it is, or mended once more.
  ///
  /// Nil where there is none; says nothing.
  func sound(_ text: String, isLast: Bool = false) -> String? {
    // A command of the shell.
    if text.first == "." { return text }
    let source = SourceText(name: "mended", text: text)
    guard let parsed = try? SourceAssembly(store: store, lets: lets).parse(source).parsed, !parsed.hasErrors
    else { return nil }
    do {
      try check(parsed)
      return text
    } catch let errors as QueryErrors where !isLast {
      return MendedStatement.text(errors.diagnostics, in: parsed.tree.source, messages.language)
        .flatMap { sound($0, isLast: true) }
    } catch {
      return error is QuestionGivenUp ? text : nil
    }
  }

  private func check(_ parsed: ParsedText) throws {
    var definitions = Definitions(vocabulary: store)
    definitions.parameters = parameters
    definitions.ask = { _ in .givenUp }
    var binder = ScriptBinder(
      definitions, of: parsed.tree.source, Definitions.Clock(today: options.today, now: options.now),
      given: [:], isInteractive: true)
    for statement in parsed.script.statements {
      guard case .query(let inlined, _) = try binder.step(statement) else { continue }
      _ = try engine.prepare(inlined.query, of: parsed.tree.source)
    }
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
