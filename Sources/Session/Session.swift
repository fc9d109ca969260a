import Domain
import Execution
import Language
import Planning
import Presentation

/// Runs scripts and the statements of a shell over one open directory.
///
/// A script is parsed and bound as a whole before its first statement runs, and the first error ends it, so that nothing is
/// printed by a script that could not have finished.
package final class Session {
  package let store: any Store
  package var options: SessionOptions
  package let messages: MessageWriter
  /// The last query that ran, for `.show` and for a line that begins with `|`.
  package private(set) var lastResult: LastResult?
  let engine: Engine

  /// A query that ran, with the text its spans point into.
  package struct LastResult {
    package let query: Query
    package let source: SourceText
    package let rows: Int64
  }

  package init(store: any Store, options: SessionOptions, messages: MessageWriter) {
    self.store = store
    self.options = options
    self.messages = messages
    engine = Engine(
      store: store, today: options.today, now: options.now, isCancelled: options.isCancelled)
  }

  /// Runs every statement of a text; says on `messages` what went wrong.
  package func run(_ source: SourceText, to destination: Destination) -> ExitStatus {
    let parsed = Parser.parse(source)
    messages.report(parsed.diagnostics, in: source)
    if let error = parsed.diagnostics.first(where: { $0.severity == .error }) {
      return ExitStatus(for: error.code)
    }
    var prepared: [PreparedStatement] = []
    var errors: [Diagnostic]?
    for statement in parsed.script.statements {
      do {
        guard let next = try prepare(statement, of: source) else { continue }
        messages.report(next.query.warnings, in: source)
        prepared.append(next)
      } catch let error as QueryErrors {
        errors = (errors ?? []) + error.diagnostics
      } catch {
        return explain(error, source, destination)
      }
    }
    if let errors {
      messages.report(errors, in: source)
      return errors.first.map { ExitStatus(for: $0.code) } ?? .internalError
    }
    return run(prepared, of: source, to: destination)
  }

  /// The language of heads, labels and numbers: the locale counts only on a terminal, so that files and pipes are the same everywhere.
  func resultLanguage(onTerminal: Bool) -> LanguageCode {
    options.language ?? (onTerminal ? options.localeLanguage : store.directoryLanguage)
  }

  struct PreparedStatement {
    let tree: Query
    let query: Engine.Prepared
    let purpose: Purpose
  }

  enum Purpose {
    case answer
    case explain
    /// Explained with what its steps gave.
    case explainRun
  }

  private func prepare(_ statement: Statement, of source: SourceText) throws -> PreparedStatement? {
    let (tree, purpose): (Query, Purpose)
    switch statement.kind {
    case .query(let query): (tree, purpose) = (query, .answer)
    case .explain(let query): (tree, purpose) = (query, .explain)
    case .explainRun(let query): (tree, purpose) = (query, .explainRun)
    case .error: return nil
    }
    return PreparedStatement(tree: tree, query: try engine.prepare(tree, of: source), purpose: purpose)
  }

  private func run(
    _ statements: [PreparedStatement], of source: SourceText, to destination: Destination
  ) -> ExitStatus {
    writing(to: destination, source) { output in
      try engine.inSnapshot {
        for (index, statement) in statements.enumerated() {
          if options.isCancelled() { throw StoreFailure(Diagnostic(.interrupted)) }
          if index > 0, options.format != .json, options.format != .jsonl { try output.write("\n") }
          try run(statement, of: source, to: destination, output)
        }
      }
    }
  }

  private func run(
    _ statement: PreparedStatement, of source: SourceText, to destination: Destination, _ output: TextOutput
  ) throws {
    let language = resultLanguage(onTerminal: destination.terminalSize() != nil)
    switch statement.purpose {
    case .answer: break
    case .explain: return try output.write(try engine.explain(statement.query, language: language))
    case .explainRun:
      let explained = try engine.explain(statement.query, language: language)
      let measured = try engine.explainRun(statement.query, language: language, clock: options.stopwatch)
      return try output.write(explained + "\n" + measured)
    }
    let rows = try answer(statement.query, of: source, options.format, destination, output)
    // What was explained stays the last result: `.show` and a line that begins with `|` mean its rows.
    guard statement.query.bound.question == nil else { return }
    lastResult = LastResult(query: statement.tree, source: source, rows: rows)
  }

  /// Runs `body` with a buffered output, and says what ended it.
  func writing(
    to destination: Destination, _ source: SourceText, _ body: (TextOutput) throws -> Void
  ) -> ExitStatus {
    let output = TextOutput(destination.sink)
    do {
      try body(output)
      try output.flush()
      return .success
    } catch {
      // What was made before the error is shown; a second failure to write adds nothing.
      try? output.flush()
      return explain(error, source, destination)
    }
  }

  /// Writes the rows of one query, then its notes; gives the number of rows.
  func answer(
    _ query: Engine.Prepared, of source: SourceText, _ format: OutputFormat,
    _ destination: Destination, _ output: TextOutput
  ) throws -> Int64 {
    let size = destination.terminalSize()
    let start = options.clock?() ?? 0
    let presenter = Presenter(
      format: format, language: resultLanguage(onTerminal: size != nil), vocabularies: store,
      terminal: size.map {
        TableSink.Terminal(
          width: $0.columns, rows: max(10, $0.rows - 6),
          isNumbered: options.isInteractive && query.bound.question == nil)
      })
    let elapsed = options.clock.map { clock in { clock() - start } }
    let sink = ResultSink(presenter.sink(output, elapsed: elapsed))
    try engine.run(
      query, into: sink, withNotes: !options.isQuiet, language: resultLanguage(onTerminal: size != nil))
    var notes = sink.notes
    if options.verifies {
      if let difference = try engine.verify(query) { throw difference }
      notes.append(
        Diagnostic(.noteVerified, [Phrases.number(sink.count)]))
    }
    try output.flush()
    if !options.isQuiet { messages.note(notes) }
    return sink.count
  }

  /// Says what ended a run.
  private func explain(
    _ error: any Error, _ source: SourceText, _ destination: Destination
  ) -> ExitStatus {
    let diagnostics: [Diagnostic]
    switch error {
    case OutputFailure.closedPipe: return .success
    case OutputFailure.failed(_, let reason):
      diagnostics = [outputFailed(destination.name, reason)]
    case let failure as StoreFailure: diagnostics = [failure.diagnostic]
    case let errors as QueryErrors: diagnostics = errors.diagnostics
    case let diagnostic as Diagnostic: diagnostics = [diagnostic]
    default: diagnostics = [Diagnostic(.databaseFailed, [.init(verbatim: "\(error)")])]
    }
    messages.report(diagnostics, in: source)
    return diagnostics.first.map { ExitStatus(for: $0.code) } ?? .internalError
  }

  func outputFailed(_ name: String, _ reason: String) -> Diagnostic {
    Diagnostic(.outputFailed, [.init(verbatim: name), .init(verbatim: reason)])
  }
}
