import ArgumentParser
import Domain
import Language
import LineEditing
import Presentation
import Session
import Storage

/// Makes the parts of a run from the options.
struct Wiring {
  let options: CommonOptions
  let messages: MessageWriter
  private let interrupted = InterruptedStore()

  init(_ options: CommonOptions) {
    self.options = options
    messages = Wiring.messages(options.language, options.color, isPlain: options.plain)
    guard !options.quiet else { return }
    messages.progress = Wiring.progress(messages.language, isPlain: options.plain, mayStop: true)
  }

  /// Messages on standard error, for commands without the common options.
  static func messages(
    _ language: LanguageCode?, _ color: ColorChoice = .auto, isPlain: Bool = false
  ) -> MessageWriter {
    MessageWriter(
      DescriptorSink(2), language: language ?? UserEnvironment.localeLanguage,
      style: isPlain || UserEnvironment.isTerminal(2) && UserEnvironment.isDumbTerminal
        ? .spoken : UserEnvironment.wantsColor(color) ? .color : .plain,
      width: { TerminalWindow.size(of: 2)?.columns })
  }

  /// What tells a person at a terminal how far something is; nil where standard error goes elsewhere.
  static func progress(
    _ language: LanguageCode, isPlain: Bool = false, mayStop: Bool = false
  ) -> (any ProgressReport)? {
    guard UserEnvironment.isTerminal(2) else { return nil }
    return ProgressLine(
      language, isPlain: isPlain || UserEnvironment.variable("TERM") == "dumb", mayStop: mayStop)
  }

  var databasePath: String { options.db ?? UserEnvironment.defaultDatabase }

  /// Opens the directory; an error is said and ends the program.
  func openStore() throws -> any Store {
    do throws(StoreFailure) {
      return try SQLiteStore(path: databasePath)
    } catch {
      throw end([error.diagnostic])
    }
  }

  func session(isInteractive: Bool) throws -> Session {
    let (now, today) = try self.now()
    let store = try openStore()
    if let asOf = options.asOf, let first = store.firstDelivery, today < first {
      throw end([Diagnostic(.asOfTooEarly, [asOf, first.iso].map { LocalizedText(verbatim: $0) })])
    }
    interrupted.take(store)
    _ = Interrupts.handle { [interrupted] in interrupted.interrupt() }
    var settings = SessionOptions(today: today)
    settings.now = now
    settings.isAsOf = options.asOf != nil
    settings.databasePath = databasePath
    settings.parameters = options.parameters
    settings.format =
      options.format ?? options.output.flatMap(OutputFormat.init(extensionOf:))
      ?? (options.plain ? .card : .table)
    settings.isPlain = options.plain || UserEnvironment.isDumbTerminal
    settings.progress = messages.progress
    settings.language = options.language
    settings.localeLanguage = UserEnvironment.localeLanguage
    settings.verifies = options.verify
    settings.disclosure = options.disclosure
    settings.forcedDriver = options.forceDriver
    // A run that writes a file is silent when all is well, because cron mails every word.
    settings.isQuiet = options.quiet || options.output != nil
    settings.isInteractive = isInteractive
    if UserEnvironment.isTerminal(1) { settings.clock = UserEnvironment.seconds }
    settings.stopwatch = UserEnvironment.seconds
    settings.wallClock = { UserEnvironment.now }
    settings.isCancelled = { Interrupts.isPending }
    return Session(store: store, options: settings, messages: messages)
  }

  /// Another directory in place of the one that is open; its day and language are asked of nobody again.
  func session(over path: String, _ settings: SessionOptions) throws(Diagnostic) -> Session {
    let store: any Store
    do throws(StoreFailure) {
      store = try SQLiteStore(path: path)
    } catch {
      throw error.diagnostic
    }
    interrupted.take(store)
    var settings = settings
    settings.databasePath = path
    return Session(store: store, options: settings, messages: messages)
  }

  var standardOutput: Destination {
    Destination(name: "-", sink: DescriptorSink(1)) {
      TerminalWindow.size(of: 1).map { Destination.TerminalSize(rows: $0.rows, columns: $0.columns) }
    }
  }

  /// Runs a script where `-o` says, else to standard output.
  func run(_ source: SourceText) throws {
    let session = try self.session(isInteractive: false)
    let status =
      if let path = options.output, AtomicFile.isSame(path, databasePath) {
        throw end([
          Diagnostic(
            .usage,
            [
              LocalizedText(
                "`-o` names the directory itself, which an output would replace",
                "`-o` désigne le répertoire lui-même, qu’un résultat remplacerait")
            ])
        ])
      } else if let path = options.output, path != "-" {
        session.run(source, toFile: path)
      } else {
        session.run(source, to: standardOutput)
      }
    try Wiring.finish(status)
  }

  /// The end of a command.
  static func finish(_ status: ExitStatus) throws {
    if status != .success { throw ExitCode(status.rawValue) }
  }

  /// Says errors and gives what to throw to end with their status.
  func end(_ errors: [Diagnostic]) -> any Error {
    Wiring.end(errors, messages)
  }

  static func end(_ errors: [Diagnostic], _ messages: MessageWriter) -> any Error {
    messages.report(errors)
    let status = errors.first.map { ExitStatus(for: $0.code) } ?? .internalError
    return ExitCode(status.rawValue)
  }

  /// The instant to call now, and the day that it is in most of Québec.
  private func now() throws -> (instant: Instant, today: CalendarDate) {
    guard let text = options.asOf else {
      let instant = UserEnvironment.now
      guard let today = QuebecTimeZone.eastern.localTime(at: instant)?.date else {
        throw end([Diagnostic(.invalidAsOf, [LocalizedText("the clock", "l'horloge")])])
      }
      return (instant, today)
    }
    guard let literal = DateLiteral(parsing: text),
      let date = CalendarDate(year: literal.year, month: literal.month, day: literal.day)
    else { throw end([Diagnostic(.invalidAsOf, [LocalizedText(verbatim: text)])]) }
    switch literal.precision {
    case .day: return (Instant(noonOf: date), date)
    case .instant: return (QuebecTimeZone.eastern.instant(date: date, minute: literal.minute), date)
    case .month, .quarter, .year: throw end([Diagnostic(.invalidAsOf, [LocalizedText(verbatim: text)])])
    }
  }
}

/// The store whose query Ctrl-C stops; it lives as long as the process.
final class InterruptedStore: @unchecked Sendable {
  private let lock = Lock()
  private var store: (any Store)?

  func take(_ store: any Store) { lock.locked { self.store = store } }

  /// `interrupt` is the one function of a store that any thread may call.
  func interrupt() { lock.locked { store?.interrupt() } }
}
