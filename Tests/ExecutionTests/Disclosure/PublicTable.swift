import Domain
import Execution
import Language
import Planning
import TestSupport
import Testing

/// Runs queries over one directory at public and at internal.
struct PublicTable {
  let engine: Engine

  init(_ store: any Store, weakened: DisclosureRule? = nil) throws {
    engine = Engine(store: store, today: try #require(QueryOracle.today))
    engine.weakenedRule = weakened
  }

  /// The rows of an answer, the row of totals as the last.
  func rows(_ text: String, at level: DisclosureLevel = .public) throws -> [[Value]] {
    try answer(text, at: level).rows
  }

  func answer(_ text: String, at level: DisclosureLevel = .public) throws -> CollectingSink {
    let sink = CollectingSink()
    try engine.run(try prepare(text, at: level), into: sink)
    return sink
  }

  func prepare(_ text: String, at level: DisclosureLevel = .public) throws -> Engine.Prepared {
    engine.disclosure = level
    let source = SourceText(name: "test", text: text)
    guard case .query(let query)? = Parser.parse(source).script.statements.first?.kind else {
      throw QueryErrors(Parser.parse(source).diagnostics)
    }
    return try engine.prepare(query, of: source)
  }

  /// The codes of what is refused.
  func mistakes(_ text: String) -> [String] {
    do {
      _ = try prepare(text)
      return []
    } catch let errors as QueryErrors {
      return errors.diagnostics.map(\.code.rawValue)
    } catch { return ["\(error)"] }
  }

  func difference(_ text: String) throws -> Diagnostic? { try engine.verify(try prepare(text)) }
}
