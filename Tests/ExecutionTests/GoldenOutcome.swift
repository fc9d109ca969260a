import Domain
import Execution
import Language
import Planning
import Presentation

/// What every stage makes of one query, as the texts that golden files hold.
struct GoldenOutcome {
  private let store: any Store
  private let engine: Engine
  private let source: SourceText
  private let parsed: ParsedText
  private let prepared: Engine.Prepared?
  private let diagnostics: [Diagnostic]

  init(_ query: String, store: any Store, today: CalendarDate) throws {
    self.store = store
    engine = Engine(store: store, today: today)
    source = SourceText(name: "query", text: query)
    parsed = Parser.parse(source)
    var diagnostics = parsed.diagnostics
    var prepared: Engine.Prepared?
    var binder = ScriptBinder(
      Definitions(vocabulary: store), of: source, Definitions.Clock(today: today, now: nil))
    let broken = parsed.brokenStatements
    for (index, statement) in parsed.script.statements.enumerated() {
      do {
        if let offset = broken[index] {
          diagnostics += try binder.mistakes(in: statement, before: offset)
          binder.skip(statement)
        } else if case .query(let inlined, .answer) = try binder.step(statement) {
          prepared = nil
          do {
            prepared = try engine.prepare(inlined.query, of: source)
          } catch let errors as QueryErrors {
            diagnostics += inlined.explained(errors.diagnostics)
          }
          diagnostics += prepared?.warnings ?? []
        }
      } catch let errors as QueryErrors {
        diagnostics += errors.diagnostics
      }
    }
    self.prepared = diagnostics.contains { $0.severity == .error } ? nil : prepared
    self.diagnostics = diagnostics
  }

  func text(_ section: GoldenFile.Section) throws -> String {
    let printer = PlanPrinter(vocabulary: store, language: .english)
    switch section {
    case .query: return source.text(Span(0, source.utf8.count))
    case .bound: return answer { printer.lines($0.bound).joined(separator: "\n") }
    case .plan:
      return answer {
        (printer.lines($0.plan.logical) + printer.subplanLines($0.plan)
          + ["driver: " + printer.text($0.plan.driver)]
          + ["rules: " + ($0.plan.firedRules.isEmpty ? "none" : $0.plan.firedRules.joined(separator: ", "))])
          .joined(separator: "\n")
      }
    case .sql: return answer { Self.text(StatementEmitter.statement(for: $0.plan)) }
    case .rows: return try answer { try result($0).rows }
    case .notes: return try answer { try result($0).notes }
    case .tableEnglish: return try answer { try table($0, .english) }
    case .tableFrench: return try answer { try table($0, .french) }
    case .diagnosticsEnglish: return rendered(.english)
    case .diagnosticsFrench: return rendered(.french)
    case .format: return Formatter.format(parsed) ?? Self.refused
    case .formatEnglish: return formatted(.english)
    case .formatFrench: return formatted(.french)
    }
  }

  /// What differs from the reference interpreter; nil where the query does not run or both agree.
  func difference() throws -> Diagnostic? { try prepared.flatMap { try engine.verify($0) } }

  private static let refused = "(refused: see the diagnostics)"

  private func answer(_ text: (Engine.Prepared) throws -> String) rethrows -> String {
    try prepared.map(text) ?? Self.refused
  }

  private func rendered(_ language: LanguageCode) -> String {
    DiagnosticRenderer.renderAll(diagnostics, in: source, language: language)
  }

  private func formatted(_ language: LanguageCode) -> String {
    let text = Formatter.format(parsed, language: language, translate: Catalog.translate(_:to:))
    return text ?? Self.refused
  }

  /// Rows as CSV, and notes in English.
  private func result(_ prepared: Engine.Prepared) throws -> (rows: String, notes: String) {
    let bytes = MemorySink()
    let output = TextOutput(bytes)
    let presenter = Presenter(format: .csv, language: .english, vocabularies: store, terminal: nil)
    let sink = NoteSink(presenter.sink(output, elapsed: nil))
    try engine.run(prepared, into: sink)
    try output.flush()
    let notes = sink.notes.map {
      $0.code.rawValue + " " + DiagnosticRenderer.headline($0, language: .english)
    }
    return (bytes.text, notes.joined(separator: "\n"))
  }

  private func table(_ prepared: Engine.Prepared, _ language: LanguageCode) throws -> String {
    let bytes = MemorySink()
    let output = TextOutput(bytes)
    let terminal = TerminalShape(width: 80, height: 60, isNumbered: false)
    let presenter = Presenter(format: .table, language: language, vocabularies: store, terminal: terminal)
    try engine.run(prepared, into: presenter.sink(output, elapsed: nil), language: language)
    try output.flush()
    return bytes.text
  }

  /// A statement with a line for each clause, its parameters below.
  private static func text(_ statement: SQLText) -> String {
    var lines: [String] = []
    for word in statement.text.split(separator: " ") {
      let breaks = ["SELECT", "FROM", "WHERE", "ORDER", "GROUP", "LIMIT", "CROSS", "LEFT", "AND"]
      if lines.isEmpty || breaks.contains(String(word)) {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return (lines + statement.parameters.map { "? \($0)" }).joined(separator: "\n")
  }
}

/// Passes rows on and keeps the notes.
private final class NoteSink: RowSink {
  private let next: any RowSink
  private(set) var notes: [Diagnostic] = []

  init(_ next: any RowSink) { self.next = next }
  func begin(_ columns: [ResultColumn]) throws { try next.begin(columns) }
  func row(_ values: [Value], key: Int64?) throws { try next.row(values, key: key) }
  func total(_ values: [Value]) throws { try next.total(values) }
  func end(_ notes: [Diagnostic]) throws {
    self.notes = notes
    try next.end(notes)
  }
}
