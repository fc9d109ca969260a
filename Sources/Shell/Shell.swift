import Domain
import Language
import Presentation
import Session

/// The interactive loop: reads statements, runs them, and goes on whatever happens.
package final class Shell {
  private let session: Session
  private let reader: any LineReader
  private let history: HistoryFile?
  private let destination: Destination
  private let clock: () -> Double
  private static let prompt = "aiguille> "
  private static let continuationPrompt = "     ... "

  /// `history` is nil where there is no place for one; `clock` gives seconds and serves `.timer`.
  package init(
    session: Session, reader: any LineReader, history: HistoryFile?, destination: Destination,
    clock: @escaping () -> Double
  ) {
    self.session = session
    self.reader = reader
    self.history = history
    self.destination = destination
    self.clock = clock
  }

  /// Returns when the person leaves.
  package func run() {
    session.ask = { [weak self] declaration, type in self?.askValue(of: declaration, type) }
    for entry in history?.load() ?? [] { reader.addHistory(entry) }
    welcome()
    while let text = readStatement() {
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      remember(text)
      if !run(text) { return }
    }
    // The prompt of whatever comes next begins on a line of its own.
    print("")
  }

  /// Shows the contact that is open.
  private var prompt: String { session.openContact.map { "#\($0)> " } ?? Shell.prompt }

  /// One statement, whole or given up as it is by an empty line; nil at Ctrl-D.
  private func readStatement() -> String? {
    var text = ""
    while true {
      switch reader.readLine(prompt: text.isEmpty ? prompt : Shell.continuationPrompt) {
      case .endOfInput: return nil
      case .interrupted: text = ""
      case .line(let line):
        if text.isEmpty {
          text = line
        } else {
          text += "\n" + line
          if line.allSatisfy(\.isWhitespace) { return text }
        }
        if text.isEmpty || isCommand(text) || isComplete(text) { return text }
      }
    }
  }

  /// What a person types for a parameter that has no value; nil for an empty line or Ctrl-C.
  private func askValue(of declaration: ParameterDeclaration, _ type: ParameterType) -> String? {
    let prompt = ShellTexts.parameterPrompt(declaration.name.text, type)[language]
    guard case .line(let line) = reader.readAnswer(prompt: prompt) else { return nil }
    let value = String(line.drop(while: \.isWhitespace)).trimmingSuffix(while: \.isWhitespace)
    return value.isEmpty ? nil : value
  }

  private func isCommand(_ text: String) -> Bool {
    text.drop(while: \.isWhitespace).first == "."
  }

  private func continuesLast(_ text: String) -> Bool {
    text.drop(while: \.isWhitespace).first == "|"
  }

  private func isComplete(_ text: String) -> Bool {
    Parser.parse(source(of: text)).isComplete
  }

  /// What a text means: a line that begins with `|` is the last query with that line after it.
  private func source(of text: String) -> SourceText {
    var text = text
    if continuesLast(text), let last = session.lastResult {
      text = last.source.text(last.query.span) + "\n" + text
    }
    return SourceText(name: "<shell>", text: text)
  }

  private func remember(_ text: String) {
    // What is recorded is about a person, and is in the directory alone.
    guard HistoryFilter.keeps(text), !Parser.parse(source(of: text)).records else { return }
    let entry = text.trimmingSuffix(while: \.isWhitespace)
    reader.addHistory(entry)
    history?.append(entry)
  }

  /// False where the person asked to leave.
  private func run(_ text: String) -> Bool {
    if isCommand(text) { return runCommand(text) }
    if continuesLast(text), session.lastResult == nil {
      session.messages.say(ShellTexts.nothingToContinue)
    } else {
      _ = session.run(source(of: text), to: destination)
    }
    return true
  }

  private func runCommand(_ line: String) -> Bool {
    do throws(DotCommand.ParseFailure) {
      let command = try DotCommand.parse(line)
      if command == .quit { return false }
      run(command)
    } catch {
      switch error {
      case .unknown(let word): session.messages.say(ShellTexts.unknownCommand(word))
      case .usage(let usage): session.messages.say(ShellTexts.usage(usage))
      }
    }
    return true
  }

  private func run(_ command: DotCommand) {
    switch command {
    case .quit: break
    case .help: print(HelpPage.text(language))
    case .helpOn(let word):
      if let page = HelpPage.text(on: word, language) {
        print(page)
      } else {
        session.messages.say(ShellTexts.noHelp(on: word, offering: HelpPage.suggestions(for: word)))
      }
    case .tables: print(CatalogPage.sources(language))
    case .describe(let word):
      if let entity = SourceWords.entity(named: word) {
        print(CatalogPage.fields(of: entity, language))
      } else {
        session.messages.say(ShellTexts.unknownSource(word))
      }
    case .drop(let name): _ = session.removeQuery(named: name)
    case .show(let number):
      if session.showRecord(number, to: destination) == .usage {
        session.messages.say(ShellTexts.noSuchRow(number, of: session.lastResult?.rows))
      }
    case .showQuery(let name): _ = session.showQuery(named: name, to: destination)
    case .format(let format): session.options.format = format
    case .language(let language):
      session.options.language = language
      session.messages.language = language
    case .timer(let isOn): session.options.clock = isOn ? clock : nil
    }
  }

  private var language: LanguageCode { session.options.messageLanguage }

  private func welcome() {
    guard !session.options.isQuiet else { return }
    let store = session.store
    guard
      let services = try? store.rows(of: .services, includingAll: false),
      let organizations = try? store.rows(of: .organizations, includingAll: false),
      let sites = try? store.rows(of: .sites, includingAll: false)
    else { return }
    print(
      ShellTexts.welcome(services: services, organizations: organizations, sites: sites)[language])
  }

  /// The terminal may be gone; there is nobody left to tell.
  private func print(_ text: String) {
    try? destination.sink.write(Array((text + "\n").utf8))
  }
}

extension String {
  func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, predicate(last) { text.removeLast() }
    return text
  }
}
