import Language
import Presentation
import Session

/// The interactive loop: reads statements, runs them, and goes on whatever happens.
package final class Shell {
  var session: Session
  let reader: any LineReader
  private let history: HistoryFile?
  let screen: Destination
  let surroundings: any ShellSurroundings
  let clock: () -> Double
  /// Where `.output` sends results; nil for the screen.
  var redirection: Redirection?
  /// Where `.once` sends the next result.
  var next: ResultTarget?
  /// What `.edit` begins with; nothing of what is recorded.
  private(set) var lastStatement: String?
  /// A statement that the next line can take by one key.
  var offered: String?
  /// True where what ran last was refused.
  var isRefused = false
  /// True once the person asked to leave.
  var leaves = false
  /// How many files are being read, one from another.
  var filesRead = 0
  /// True once it was said how the question for a parameter is answered.
  var hasAsked = false
  /// True while a line runs that goes on from the last query.
  private(set) var goesOn = false
  /// What was answered to the question for a parameter last, by its folded name and type.
  var answers: [String: String] = [:]
  /// Lines of the window that are taken: by what was typed, the next prompt, and the hint under it.
  var linesTaken = 3
  private static let prompt = "aiguille> "
  private static let continuationPrompt = "     ... "

  /// `history` is nil where there is no place for one; `clock` gives seconds and serves `.timer`.
  package init(
    session: Session, reader: any LineReader, history: HistoryFile?, screen: Destination,
    surroundings: any ShellSurroundings, clock: @escaping () -> Double
  ) {
    self.session = session
    self.reader = reader
    self.history = history
    self.screen = screen
    self.surroundings = surroundings
    self.clock = clock
  }

  /// Told of the session at the beginning, and of each that `.open` puts in its place: what helps with typing is about it.
  package var sessionBegan: (Session) -> Void = { _ in }

  /// Returns when the person leaves.
  package func run() {
    listen()
    for entry in history?.load() ?? [] { reader.addHistory(entry) }
    welcome()
    while let line = readStatement() {
      if declines(line) {
        offered = nil
        continue
      }
      let text = accepted(line) ?? line
      offered = nil
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      if text != line { print(text) }
      linesTaken = 2 + height(of: prompt + text) + (text == line ? 0 : 1)
      take(text)
      if leaves { return leave() }
    }
    // The prompt of whatever comes next begins on a line of its own.
    print("")
    leave()
  }

  private func leave() {
    closeOutput()
    if let contact = session.openContact { say(ShellTexts.contactStaysOpen(contact)) }
  }

  /// Shows the contact that is open.
  private var prompt: String { session.openContact.map { "#\($0)> " } ?? Shell.prompt }

  /// One statement, whole or given up as it is by an empty line; nil at Ctrl-D.
  private func readStatement() -> String? {
    var text = ""
    for entry in history?.news() ?? [] { reader.addHistory(entry) }
    while true {
      let event =
        text.isEmpty
        ? reader.readLine(prompt: prompt) : reader.readContinuation(prompt: Shell.continuationPrompt)
      switch event {
      case .endOfInput: return nil
      case .interrupted: text = ""
      case .line(let line):
        if text.isEmpty {
          text = line
        } else {
          text += "\n" + line
          if line.allSatisfy(\.isWhitespace) { return text }
        }
        if text.isEmpty || isComplete(text) { return text }
      }
    }
  }

  private func continuesLast(_ text: String) -> Bool {
    text.drop(while: \.isWhitespace).first == "|"
  }

  private func isComplete(_ text: String) -> Bool {
    guard let last = TypedPart.parts(of: text).last, !last.isCommand else { return true }
    return session.calledWithoutValues(last.text) != nil || Parser.parse(source(of: last.text)).isComplete
  }

  /// What a text means: a line that begins with `|` is the last query with that line after it.
  private func source(of text: String) -> SourceText {
    var text = text
    if continuesLast(text), let last = session.lastResult {
      text = last.source.text(last.query.span) + "\n" + text
    }
    return SourceText(name: "<shell>", text: text)
  }

  /// Runs what was typed.
  ///
  /// What is kept out of history is, where it was refused, at hand for this session alone: nobody types a whole line again for one
  /// slip.
  func take(_ text: String) {
    let isKept = remember(text)
    run(text)
    if isRefused, !isKept { reader.addHistory(text.trimmed) }
  }

  /// False where the text is not for the history.
  private func remember(_ text: String) -> Bool {
    let statements = TypedPart.parts(of: text).filter { !$0.isCommand }
    // What is recorded is about a person, and is in the directory alone.
    let isAboutAPerson = statements.contains { statement in
      records(statement.text) || RecordingSlips.mayRecord(statement.text, isNamed: session.isNamed)
    }
    guard !isAboutAPerson else { return false }
    if !statements.isEmpty { lastStatement = text }
    guard HistoryFilter.keeps(text, isKnown: session.namesSomething) else { return false }
    let entry = text.trimmingSuffix(while: \.isWhitespace)
    for other in history?.append(entry) ?? [] { reader.addHistory(other) }
    reader.addHistory(entry)
    return true
  }

  func records(_ text: String) -> Bool { Parser.parse(source(of: text)).records }

  /// Runs commands and the statements between them in their order, up to the first that is refused.
  private func run(_ text: String) {
    let parts = TypedPart.parts(of: text)
    for (index, part) in parts.enumerated() {
      isRefused = false
      if part.isCommand { runCommand(part.text) } else { runStatements(part.text) }
      if leaves { return }
      guard !isRefused else {
        if index + 1 < parts.count { say(ShellTexts.restNotRun(parts[index + 1].text)) }
        return
      }
    }
  }

  private func runStatements(_ text: String) {
    let text = session.calledWithoutValues(text) ?? text
    let word = String(text.trimmed.prefix { !$0.isWhitespace && $0 != "(" && $0 != ";" })
    let meant = session.meantQuery(text)
    if let meaning = NewcomerWords.meaning(of: text), !session.isNamed(word),
      meant == nil || HelpPage.isAbout(text, language)
    {
      switch meaning {
      case .command(let command): return runCommand(command)
      case .hint(let hint): return say(hint)
      }
    }
    if let slip = RecordingSlips.meaning(of: text, inContact: session.openContact != nil),
      !session.isNamed(word)
    {
      refuse(slip.message)
      return offer(slip.statement)
    }
    if let meant {
      refuse(ShellTexts.meant(meant))
      return offer(meant.statement)
    }
    if continuesLast(text), session.lastResult == nil { return refuse(ShellTexts.nothingToContinue) }
    goesOn = continuesLast(text)
    defer { goesOn = false }
    run(source(of: text))
  }

  /// Runs statements, and offers them mended where they were refused.
  private func run(_ source: SourceText) {
    run(unoffered: source)
    guard isRefused else { return }
    let text = source.text(Span(0, source.utf8.count)).trimmed
    let mended = session.mended.map { asStage($0) ?? $0 }
    if let mended = continued(source) ?? mended ?? asStage(text) ?? example(of: text) {
      offer(mended)
    } else if session.openContact != nil, let begun = RecordingSlips.begun(by: text) {
      // What is missing is chosen with the next key.
      reader.offer(begun)
    }
  }

  /// What begins with a word that begins a stage and a statement too, as `need` does, as a stage of a query: no contact is open.
  private func asStage(_ text: String) -> String? {
    let word = String(text.prefix { $0.isLetter || $0 == "_" })
    guard session.openContact == nil, Lexicon.keyword(for: word, in: .stageHead) != nil,
      Lexicon.keyword(for: word, in: .statementHead)?.isRecording == true
    else { return nil }
    let line = "services | " + text
    return session.isAnswerable(line) ? line : nil
  }

  /// A query for a verb that stands alone, as `select`.
  private func example(of text: String) -> String? {
    guard let verb = Parser.stage(meantBy: text), session.openContact == nil || !records(text) else {
      return nil
    }
    let examples = [verb.stageExample[language], verb.stageExample.english, verb.stageExample.french]
    let need = session.commonNeed().map { need in
      Lexicon.words(of: .need, in: .stageHead)[language] + " " + QuotedText.spelled(need.category[language])
    }
    return (examples + (verb == .need ? [need].compactMap(\.self) : [])).map { "services | " + $0 }
      .first(where: session.isAnswerable)
  }

  /// Runs statements that stand in a file, where a mistake is to be mended.
  func run(unoffered source: SourceText) {
    let isText = explains(source)
    let status = answer(whole: isText, isText: isText) { session.run(source, to: $0) }
    isRefused = status != .success
  }

  /// A stage that was typed without a source, as a line that goes on from the last query.
  private func continued(_ source: SourceText) -> String? {
    guard session.mended != nil, session.lastResult != nil else { return nil }
    let text = source.text(Span(0, source.utf8.count))
    let word = String(text.trimmed.prefix { $0.isLetter || $0 == "_" })
    guard Lexicon.keyword(for: word, in: .stageHead) != nil,
      Lexicon.keyword(for: word, in: .statementHead) == nil
    else { return nil }
    let line = "| " + text.trimmed
    return Parser.parse(self.source(of: line)).hasErrors ? nil : line
  }

  /// Whether a text only explains, which may take more lines than a window has.
  private func explains(_ source: SourceText) -> Bool {
    let statements = Parser.parse(source).script.statements
    return !statements.isEmpty
      && statements.allSatisfy { statement in
        switch statement.kind {
        case .explain, .explainRun: true
        default: false
        }
      }
  }

  package var language: LanguageCode { session.options.messageLanguage }

  func welcome(again: Bool = false) {
    guard !session.options.isQuiet else { return }
    guard let welcome = Welcome(session) else { return }
    print(welcome.text(language, screen.terminalSize(), again: again))
  }

  private func height(of text: String) -> Int {
    screen.terminalSize().map { PageHeight.of(Array(text.utf8), columns: $0.columns) } ?? 1
  }

  /// The terminal may be gone; there is nobody left to tell.
  func print(_ text: String) {
    try? screen.sink.write(Array((text + "\n").utf8))
  }
}

extension String {
  func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, predicate(last) { text.removeLast() }
    return text
  }
}
