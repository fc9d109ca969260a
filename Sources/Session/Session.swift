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
  private var saidDirectoryIsNewer = false
  /// Of what was said about a text before its results.
  private var linesAbove = 0
  /// The contact that this session has open, and what it recorded.
  let desk = RecordingDesk()

  /// What was named so far, for later lines of a shell.
  var lets: [LetDefinition] = []
  var parameters = ParameterValues()
  /// Asks a person for the value of a parameter; nil where there is nobody.
  package var ask: ((ParameterQuestion) -> ParameterReply)?
  /// The last text as it was probably meant, where it was refused and there is one way to mend it.
  package private(set) var mended: String?
  package private(set) var tally = Tally()

  /// A query that ran, with the text its spans point into.
  package struct LastResult {
    /// Names and parameters are taken out of it.
    package let query: Query
    package let source: SourceText
    package let rows: Int64
    /// What the rows are; nil of a summary.
    let entity: Entity?
    /// The keys of the first rows as they were shown, whatever was imported since.
    let keys: [Int64?]
  }

  package init(store: any Store, options: SessionOptions, messages: MessageWriter) {
    self.store = store
    self.options = options
    self.messages = messages
    engine = Engine(
      store: store, today: options.today, now: options.now, isCancelled: options.isCancelled,
      options: PlanningOptions(forcedDriver: options.forcedDriver))
  }

  /// Runs every statement of a text; says on `messages` what went wrong.
  package func run(_ source: SourceText, to destination: Destination) -> ExitStatus {
    engine.disclosure = disclosure(for: destination)
    mended = nil
    let isSeen = destination.terminalSize() != nil || destination.name != "-"
    if isSeen { options.progress?.begin() }
    defer { options.progress?.end() }
    do {
      switch try prepare(source) {
      case .success(let script): return run(script, to: destination)
      case .failure(let refused): return refused.status
      }
    } catch is QuestionGivenUp {
      return .interrupted
    } catch {
      return explain(error, source, destination)
    }
  }

  /// The language of heads, labels and numbers: the locale counts only on a terminal, so that files and pipes are the same everywhere.
  func resultLanguage(onTerminal: Bool) -> LanguageCode {
    options.language ?? (onTerminal ? options.localeLanguage : store.directoryLanguage)
  }

  /// Statements run in their order; what is read between two that save is of one moment.
  private func run(_ script: PreparedScript, to destination: Destination) -> ExitStatus {
    writing(to: destination, script.source) { output in
      var rest = script.steps[...]
      var isFirst = true
      if !options.isQuiet {
        messages.note(script.notes)
        linesAbove =
          destination.terminalSize().map {
            MessageLines.of(script.notes, messages.language, width: $0.columns).count
          } ?? 0
      }
      defer { linesAbove = 0 }
      while !rest.isEmpty {
        if case .save(let query)? = rest.first {
          try save(query)
          rest.removeFirst()
          continue
        }
        if case .record(let step, let span)? = rest.first {
          try record(step, at: span, of: script.source, destination, output)
          rest.removeFirst()
          continue
        }
        try engine.inSnapshot {
          while let step = rest.first, case .query(let tree, let query, let purpose) = step {
            if options.isCancelled() { throw StoreFailure(Diagnostic(.interrupted)) }
            if !isFirst, destination.collected == nil, options.format != .json, options.format != .jsonl {
              try output.write("\n")
            }
            isFirst = false
            if destination.terminalSize() != nil { options.progress?.begin() }
            switch purpose {
            case .answer: try answer(tree, query, of: script.source, destination, output)
            case .explain: try output.write(try explained(query, destination))
            case .explainRun: try explainRun(query, destination, output)
            }
            rest.removeFirst()
          }
        }
      }
    }
  }

  /// What is asked why leaves the last result as it is: `.show` and a line that begins with `|` mean its rows.
  private func answer(
    _ tree: Query, _ query: Engine.Prepared, of source: SourceText, _ destination: Destination,
    _ output: TextOutput
  ) throws {
    let sink = try answer(query, of: source, options.format, destination, output)
    guard query.bound.question == nil else { return }
    remember(tree, source, sink, of: query)
  }

  func remember(_ tree: Query, _ source: SourceText, _ sink: ResultSink, of query: Engine.Prepared) {
    lastResult = LastResult(
      query: tree, source: source, rows: sink.count, entity: query.entity, keys: sink.keys)
  }

  private func explainRun(
    _ query: Engine.Prepared, _ destination: Destination, _ output: TextOutput
  ) throws {
    let language = language(of: destination)
    let measured = try engine.explainRun(query, language: language, clock: options.stopwatch)
    try output.write(measured + "\n" + explained(query, destination))
  }

  private func explained(_ query: Engine.Prepared, _ destination: Destination) throws -> String {
    try engine.explain(
      query, language: language(of: destination), width: destination.terminalSize()?.columns ?? .max)
  }

  func language(of destination: Destination) -> LanguageCode {
    resultLanguage(onTerminal: destination.isRead || destination.isCommand)
  }

  /// Runs `body` with a buffered output, and says what ended it.
  func writing(
    to destination: Destination, _ source: SourceText, _ body: (TextOutput) throws -> Void
  ) -> ExitStatus {
    // A line about what is going on leaves the terminal before anything else is shown there.
    let shared = destination.terminalSize() == nil ? nil : options.progress
    let output = TextOutput(shared.map { SinkAfterProgress(destination.sink, $0) } ?? destination.sink)
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

  /// Writes the rows of one query, then its notes; gives what is known of the rows.
  ///
  /// `isWhole` where nothing is left out to fit a terminal, and the notes have been read before; `isRecord` for the card of one
  /// record.
  func answer(
    _ query: Engine.Prepared, of source: SourceText, _ format: OutputFormat,
    _ destination: Destination, _ output: TextOutput, isWhole: Bool = false, isRecord: Bool = false
  ) throws -> ResultSink {
    let size = destination.terminalSize()
    let start = options.clock?() ?? 0
    let presenter = Presenter(
      format: format, language: language(of: destination), vocabularies: store,
      terminal: size.map {
        TerminalShape(
          width: $0.columns, height: height(of: $0),
          isNumbered: options.isInteractive && query.bound.question == nil && !isRecord,
          isWhole: isWhole || isRecord, isPlain: options.isPlain, hasFooter: !isRecord)
      })
    let elapsed = options.clock.map { clock in { clock() - start } }
    let language = language(of: destination)
    // Of a result that is shown again they have been read.
    let hasNotes = !options.isQuiet && !isWhole && !isRecord
    if !format.isData, let collected = destination.collected, try !collected.begin(format) {
      try output.write("\n")
    }
    var shown = presenter.sink(output, elapsed: elapsed) { heads in
      try destination.collected?.begin(format, heads: heads) ?? true
    }
    if isRecord, let card = RecordCardSink(shown, of: query.entity, store, on: options.today, language) {
      shown = card
    }
    let sink = ResultSink(shown, progress: options.progress, isRecord: isRecord) { [self] in
      hasNotes ? notesBelow(allNotes(of: query, beside: $0), format, size) : []
    }
    try engine.run(
      query, into: sink, withNotes: hasNotes, language: language,
      entering: { try enter($0, of: query.bound) })
    var notes = sink.notes
    if options.verifies {
      if let difference = try engine.verify(query) { throw difference }
      notes.append(Diagnostic(.noteVerified, [NumberText.rows(sink.count)]))
    }
    try output.flush()
    tally.results += 1
    tally.rows += sink.count
    if hasNotes { messages.note(notes) }
    return sink
  }

  /// Lines for a result; a shell gives what it has, elsewhere a command stands above and a prompt follows.
  private func height(of size: Destination.TerminalSize) -> Int {
    let taken = options.isInteractive ? 0 : 3
    return max(size.rows - taken - linesAbove, min(size.rows, Self.leastLines))
  }

  /// Heads, three rows and a footer.
  private static let leastLines = 5

  /// Notes that are said under a result; those that would leave it no room are said at once, above it.
  private func notesBelow(
    _ notes: [Diagnostic], _ format: OutputFormat, _ size: Destination.TerminalSize?
  ) -> [Diagnostic] {
    guard let size, format == .table,
      MessageLines.of(notes, messages.language, width: size.columns).count > height(of: size)
        - Self.leastLines
    else { return notes }
    messages.note(notes)
    return []
  }

  private func allNotes(of query: Engine.Prepared, beside notes: [Diagnostic]) -> [Diagnostic] {
    var notes = notes
    if options.isAsOf, query.bound.readsClock {
      notes.insert(Diagnostic(.noteAsOf, [MomentWords.text(engine.now)]), at: 0)
    }
    if options.isAsOf, !saidDirectoryIsNewer, let last = store.lastDelivery, options.today < last {
      notes.append(Diagnostic(.noteDirectoryIsNewer, [LocalizedText(verbatim: last.iso)]))
      saidDirectoryIsNewer = true
    }
    return notes
  }

  /// Says what is wrong with a text, and keeps what may have been meant.
  func report(_ errors: [Diagnostic], in source: SourceText?) {
    guard let source else { return messages.report(errors) }
    let mending = MendedStatement(mistakes: mistakes, language: messages.language)
    mended = mending.text(errors, in: source)
    let isOne = errors.count == 1
    messages.report(
      errors.map { error in
        isOne
          ? mending.truthful(error, in: source, outcome: mended) : MendedStatement.plain(error, among: errors)
      }, in: source)
  }

  /// The mistakes of a text that was not typed, of which nothing is said; a value that would be asked for is none.
  private func mistakes(_ text: String) -> (errors: [Diagnostic], source: SourceText)? {
    guard let examined = try? examine(SourceText(name: "<mended>", text: text), isTrial: true)
    else { return nil }
    return (examined.errors.filter { $0.code != .parameterMissing }, examined.script.source)
  }

  /// Says what ended a run.
  func explain(
    _ error: any Error, _ source: SourceText? = nil, _ destination: Destination? = nil
  ) -> ExitStatus {
    let diagnostics: [Diagnostic]
    switch error {
    case OutputFailure.closedPipe: return .success
    case let failure as OutputFailure:
      diagnostics = [failure.diagnostic(writing: destination?.name ?? "-")]
    case let failure as StoreFailure: diagnostics = [failure.diagnostic]
    case let errors as QueryErrors: diagnostics = errors.diagnostics
    case let diagnostic as Diagnostic: diagnostics = [diagnostic]
    default: diagnostics = [Diagnostic(.databaseFailed, [.init(verbatim: "\(error)")])]
    }
    report(diagnostics, in: source)
    return diagnostics.first.map { ExitStatus(for: $0.code) } ?? .internalError
  }
}
