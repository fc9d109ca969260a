import Domain
import Execution
import Language
import Planning
import Reference
import Storage

/// A directory with both ways of answering.
package final class QueryOracle {
  package let store: SQLiteStore
  package private(set) lazy var pool = LiteralPool(store)
  private let reference: ReferenceInterpreter
  /// One for all, as it keeps the rows that it has read for the reference.
  lazy var engine = Self.today.map { Engine(store: store, today: $0) }
  package static let today = CalendarDate(year: 2026, month: 2, day: 15)

  package init(_ directory: TestDirectory) throws {
    store = try directory.open()
    reference = ReferenceInterpreter(source: store)
  }

  /// The last query of a text, names and parameters taken out of it; nil where it is refused.
  private func query(_ text: String) -> (Query, SourceText)? {
    let parsed = Parser.parse(SourceText(name: "test", text: text))
    guard !parsed.hasErrors, let today = Self.today else { return nil }
    let source = parsed.tree.source
    var binder = ScriptBinder(
      Definitions(vocabulary: store), of: source, Definitions.Clock(today: today, now: nil))
    var last: Query?
    for statement in parsed.script.statements {
      guard let step = try? binder.step(statement) else { return nil }
      if case .query(let inlined, _) = step { last = inlined.query }
    }
    return last.map { ($0, source) }
  }

  /// The bound form of a text; nil where it is refused.
  package func bind(_ text: String) throws -> BoundQuery? {
    guard let (query, source) = query(text), let today = Self.today else { return nil }
    return try? Binder.bind(query, of: source, vocabulary: store, today: today).get()
  }

  /// Why a text is refused, by codes.
  package func mistakes(_ text: String) throws -> [String] {
    let parsed = Parser.parse(SourceText(name: "test", text: text))
    guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind,
      let today = Self.today
    else { return parsed.diagnostics.map { "\($0.code)" } }
    switch try Binder.bind(query, of: parsed.tree.source, vocabulary: store, today: today) {
    case .success: return []
    case .failure(let errors): return errors.diagnostics.map { "\($0.code)" }
    }
  }

  /// The text in one language, by the formatter; nil where it is refused.
  package func translated(_ text: String, to language: LanguageCode?) -> String? {
    let parsed = Parser.parse(SourceText(name: "test", text: text))
    return Formatter.format(parsed, language: language, translate: Catalog.translate(_:to:))
  }

  /// What the planner answers; nil where the text is refused.
  package func planned(_ text: String, _ options: PlanningOptions = PlanningOptions()) throws -> QueryAnswer?
  {
    guard let (query, source) = query(text), let today = Self.today else { return nil }
    let engine = Engine(store: store, today: today, options: options)
    guard let prepared = try? engine.prepare(query, of: source) else { return nil }
    let sink = CollectingSink()
    do { try engine.run(prepared, into: sink) } catch let failure as StoreFailure {
      return QueryAnswer(failure)
    }
    return QueryAnswer(rows: sink.rows, keys: sink.keys.compactMap { $0 })
  }

  /// What the reference interpreter answers; nil where the text is refused.
  package func referred(_ text: String) throws -> QueryAnswer? {
    guard let bound = try bind(text) else { return nil }
    do {
      let answer = try reference.run(bound)
      return QueryAnswer(rows: answer.rows, keys: answer.keys)
    } catch let failure as StoreFailure { return QueryAnswer(failure) }
  }

  /// SQLite's own plan of a text.
  package func queryPlan(_ text: String, _ options: PlanningOptions = PlanningOptions()) throws -> [String]? {
    try plan(text, options).map { try store.queryPlan(StatementEmitter.statement(for: $0)) }
  }

  /// The plan of a text; nil where it is refused.
  package func plan(_ text: String, _ options: PlanningOptions = PlanningOptions()) throws -> PhysicalPlan? {
    try bind(text).map { try Planner.plan($0, statistics: store, options: options) }
  }
}
