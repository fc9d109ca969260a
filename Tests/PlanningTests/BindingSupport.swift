import Domain
import Language
import Planning
import Storage
import TestSupport
import Testing

/// Queries bound against the shared demo directory, on a fixed day.
struct BindingSupport {
  let store: SQLiteStore
  let today: CalendarDate

  init() throws {
    store = try SQLiteStore(path: try DemoFixture.path())
    today = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  }

  /// The bound query, or every mistake that parser and binder found.
  func bind(_ text: String, _ disclosure: Disclosure = .internal) throws -> Result<BoundQuery, QueryErrors> {
    let source = SourceText(name: "test", text: text)
    let parsed = Parser.parse(source)
    if parsed.hasErrors { return .failure(QueryErrors(parsed.diagnostics)) }
    var binder = ScriptBinder(
      Definitions(vocabulary: store), of: source, Definitions.Clock(today: today, now: nil))
    var bound: Result<BoundQuery, QueryErrors> = .failure(QueryErrors([]))
    for statement in parsed.script.statements {
      do {
        guard case .query(let inlined, _) = try binder.step(statement) else { continue }
        bound = try Binder.bind(
          inlined.query, of: source, vocabulary: store, today: today, disclosure: disclosure
        )
        .mapError { QueryErrors(inlined.explained($0.diagnostics)) }
      } catch let errors as QueryErrors {
        return .failure(errors)
      }
    }
    return bound
  }

  /// The stages as `explain` prints them.
  func stages(_ text: String) throws -> [String] {
    let query = try bind(text).get()
    let lines = PlanPrinter(vocabulary: store, language: .english).lines(query)
    return lines.dropFirst().dropLast().map { String($0.dropFirst(2)) }
  }

  /// The columns, each with its type.
  func columns(_ text: String) throws -> [String] {
    try bind(text).get().columns.map(\.name)
  }

  /// Each mistake as its code and what it points at.
  func mistakes(_ text: String) throws -> [String] {
    try diagnostics(text).map { diagnostic in
      let place = diagnostic.span.map { SourceText(name: "test", text: text).text($0) } ?? ""
      return "\(diagnostic.code.rawValue) `\(place)`"
    }
  }

  func diagnostics(_ text: String, _ disclosure: Disclosure = .internal) throws -> [Diagnostic] {
    switch try bind(text, disclosure) {
    case .success(let query):
      query.warnings
        + (try Planner.neverTrue(query).map { [Diagnostic(.neverTrue, [LocalizedText(verbatim: $0)])] } ?? [])
    case .failure(let errors): errors.diagnostics
    }
  }
}
