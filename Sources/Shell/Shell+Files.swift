import Language
import Presentation
import Session

/// Commands about files: where results go, what is read, which directory is open.
extension Shell {
  // MARK: - Where results go

  func output(to target: ResultTarget) {
    let wasOpen = redirection != nil
    closeOutput()
    guard case .file(let name) = target else {
      if !wasOpen { say(ShellTexts.outputIsTheScreen) }
      return
    }
    do throws(OutputFailure) {
      let redirection = Redirection(name: name, try newFile(name))
      self.redirection = redirection
      say(ShellTexts.outputBegins(name, redirection.format ?? session.options.format))
    } catch {
      session.messages.report([error.diagnostic(writing: name)])
    }
  }

  func once(to target: ResultTarget) {
    next = nil
    switch target {
    case .screen: say(ShellTexts.outputIsTheScreen)
    case .command(let command):
      next = target
      say(ShellTexts.nextGoes(to: "| " + command, nil))
    case .file(let name):
      do throws(OutputFailure) {
        // Only to learn of what is wrong before the query runs.
        try newFile(name).abandon()
        next = target
        say(ShellTexts.nextGoes(to: name, OutputFormat(extensionOf: name) ?? session.options.format))
      } catch {
        session.messages.report([error.diagnostic(writing: name)])
      }
    }
  }

  /// Puts the file of `.output` in its place.
  func closeOutput() {
    guard let redirection else { return }
    self.redirection = nil
    do throws(OutputFailure) {
      try redirection.file.commit()
      say(ShellTexts.closed(redirection.written, redirection.name))
    } catch {
      session.messages.report([error.diagnostic(writing: redirection.name)])
    }
  }

  private func newFile(_ name: String) throws(OutputFailure) -> AtomicFile {
    let path = surroundings.path(name)
    if let directory = session.options.databasePath, AtomicFile.isSame(path, directory) {
      throw .failed(number: 0, reason: ShellTexts.isTheDirectory[language])
    }
    return try AtomicFile(path: path)
  }

  /// Runs something that writes results, and puts them where they are wanted; `whole` where the screen may need the pager,
  /// `isText` where it is to be read by a person and has no place among data.
  func answer(whole: Bool, isText: Bool = false, _ body: (Destination) -> ExitStatus) -> ExitStatus {
    if let next, !(isText && isData(next)) { return answer(once: next, body) }
    if let redirection, !(isText && (redirection.format ?? session.options.format).isData) {
      return answer(to: redirection, body)
    }
    guard whole else { return body(screenBelow) }
    let text = MemorySink()
    let status = body(Destination(name: screen.name, sink: text, terminalSize: screen.terminalSize))
    present(text.text)
    return status
  }

  private func answer(to redirection: Redirection, _ body: (Destination) -> ExitStatus) -> ExitStatus {
    let before = session.tally
    let status = withFormat(redirection.format) {
      body(Destination(name: redirection.name, sink: redirection.file, collected: redirection.collected))
    }
    let written = session.tally.since(before)
    redirection.written.results += written.results
    redirection.written.rows += written.rows
    if written.results > 0 { say(ShellTexts.sent(written, to: redirection.name)) }
    return status
  }

  private func isData(_ target: ResultTarget) -> Bool {
    guard case .file(let name) = target else { return false }
    return (OutputFormat(extensionOf: name) ?? session.options.format).isData
  }

  /// The screen, as high as it is below what was typed; a long text makes room for heads, three rows and a footer.
  private var screenBelow: Destination {
    Destination(name: screen.name, sink: screen.sink) { [self] in
      screen.terminalSize().map {
        .init(rows: max($0.rows - linesTaken, min($0.rows - 3, 5), 1), columns: $0.columns)
      }
    }
  }

  /// A statement that writes nothing leaves the place for the next.
  private func answer(once target: ResultTarget, _ body: (Destination) -> ExitStatus) -> ExitStatus {
    let before = session.tally
    switch target {
    case .screen: return body(screenBelow)
    case .command(let command):
      let text = MemorySink()
      let isPager = screen.terminalSize() != nil && PagerCommand.isOne(command)
      let status = body(Destination(name: command, sink: text, isPager: isPager, isCommand: true))
      guard status == .success else { return disarm("| " + command, status, isCommand: !isPager) }
      guard !text.bytes.isEmpty else { return status }
      next = nil
      let ended = surroundings.feed(text.bytes, to: command)
      if ended != 0 { say(ShellTexts.commandFailed(command, ended)) }
      return status
    case .file(let name):
      do throws(OutputFailure) {
        let file = try newFile(name)
        let counted = CountedSink(file)
        let format = OutputFormat(extensionOf: name)
        let status = withFormat(format) {
          body(Destination(name: name, sink: counted, collected: CollectedResults(name: name)))
        }
        guard status == .success, counted.isWritten else {
          file.abandon()
          return status == .success ? status : disarm(name, status)
        }
        next = nil
        try file.commit()
        say(ShellTexts.written(session.tally.since(before), to: name))
        return status
      } catch {
        session.messages.report([error.diagnostic(writing: name)])
        return .cannotCreateOutput
      }
    }
  }

  /// What was meant to go there failed; a later result of something else is not sent after it.
  private func disarm(_ target: String, _ status: ExitStatus, isCommand: Bool = false) -> ExitStatus {
    next = nil
    say(ShellTexts.onceOff(target, isCommand: isCommand))
    return status
  }

  private func withFormat(_ format: OutputFormat?, _ body: () -> ExitStatus) -> ExitStatus {
    let usual = session.options.format
    session.options.format = format ?? usual
    defer { session.options.format = usual }
    return body()
  }

  // MARK: - Files that are read

  /// Deeper than anybody reads one file from another; a file that reads itself ends here.
  private static let filesAtOnce = 8

  func read(_ name: String) {
    guard filesRead < Self.filesAtOnce else { return refuse(ShellTexts.readsItself(name)) }
    filesRead += 1
    defer { filesRead -= 1 }
    do throws(Diagnostic) {
      let file = try InputFile.read(path: surroundings.path(name))
      for part in TypedPart.parts(of: file.text(Span(0, file.utf8.count))) {
        if part.isCommand { runCommand(part.text) } else { run(unoffered: part.source(named: file.name)) }
        if isRefused || leaves { return }
      }
    } catch {
      isRefused = true
      session.messages.report([error])
    }
  }

  func open(_ name: String) {
    if let contact = session.openContact {
      return refuse(ShellTexts.contactIsOpen(contact))
    }
    do throws(Diagnostic) {
      let opened = try surroundings.session(over: surroundings.path(name), session.options)
      session = opened
      listen()
      welcome(again: true)
    } catch {
      session.messages.report([error])
      say(ShellTexts.stillOpen(session.options.databasePath ?? "-"))
    }
  }

  // MARK: - The editor

  /// Runs what an editor made of the text, or of the last statement.
  func edit(_ text: String) {
    let before = text.isEmpty ? lastStatement ?? "" : text
    switch surroundings.edit(before) {
    case .changed(let after):
      let statement = after.trimmed
      guard !statement.isEmpty else { return }
      print(statement)
      take(statement)
    case .unchanged: say(ShellTexts.unchanged)
    case .failed(let editor, let status): say(ShellTexts.editorFailed(editor, status))
    case .none: say(ShellTexts.noEditor)
    }
  }
}

/// Where `.output` sends results.
final class Redirection {
  let name: String
  let file: AtomicFile
  let collected: CollectedResults
  /// What the end of the name asks for, until `.format` says otherwise.
  var format: OutputFormat?
  var written = Tally()

  init(name: String, _ file: AtomicFile) {
    self.name = name
    self.file = file
    collected = CollectedResults(name: name)
    format = OutputFormat(extensionOf: name)
  }
}

/// Knows whether anything was written.
private final class CountedSink: ByteSink {
  private(set) var isWritten = false
  private let next: any ByteSink
  init(_ next: any ByteSink) { self.next = next }

  func write(_ bytes: [UInt8]) throws {
    isWritten = isWritten || !bytes.isEmpty
    try next.write(bytes)
  }
}
