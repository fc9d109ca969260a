import Domain
import Language
import Presentation
import Session

/// What commands do that need no file.
extension Shell {
  func runCommand(_ line: String) {
    do throws(DotCommand.ParseFailure) {
      run(try DotCommand.parse(line))
    } catch {
      switch error {
      case .unknown(let word, let meant):
        if let hint = NewcomerWords.hint(forCommand: word) { return refuse(hint) }
        refuse(ShellTexts.unknownCommand(word))
        if let meant { offer(meant[language]) }
      case .usage(let usage): refuse(ShellTexts.usage(usage))
      }
    }
  }

  private func run(_ command: DotCommand) {
    switch command {
    case .quit: leaves = true
    case .help: present(HelpPage.text(language, width: width) + "\n")
    case .helpOn(let word):
      if let page = HelpPage.text(on: word, language, width: width) {
        present(page + "\n")
      } else if session.isNamed(word) {
        let text = MemorySink()
        _ = session.showQuery(named: word, to: Destination(name: screen.name, sink: text))
        present(HelpPage.ofQuery(text.text, width: width))
      } else {
        say(ShellTexts.noHelp(on: word, offering: HelpPage.suggestions(for: word, language)))
      }
    case .tables: present(CatalogPage.sources(language, width: width, named: session.namedQueries) + "\n")
    case .describe(let word):
      if let entity = SourceWords.entity(named: word) {
        present(CatalogPage.fields(of: entity, language, width: width) + "\n")
      } else if session.isNamed(word) {
        _ = session.showQuery(named: word, to: screen)
      } else {
        refuse(ShellTexts.unknownSource(word))
        let sources = Entity.allCases.map { SourceWords.word(for: $0)[language] }
        if let meant = Suggestions.certain(for: word, among: sources) {
          offer(LocalizedText(".describe", ".décrire")[language] + " " + meant)
        }
      }
    case .drop(let name): _ = session.removeQuery(named: name)
    case .show(let number):
      let status = answer(whole: true, isText: true) { session.showRecord(number, to: $0) }
      if status == .usage { say(ShellTexts.noSuchRow(number, of: session.lastResult?.rows)) }
    case .showQuery(let name): _ = session.showQuery(named: name, to: screen)
    case .last:
      let status = answer(whole: true) { session.showLast(to: $0) }
      if status == .usage { say(ShellTexts.noSuchRow(1, of: nil)) }
    case .format(let format):
      if let format {
        session.options.format = format
        redirection?.format = nil
      }
      say(ShellTexts.format(redirection?.format ?? session.options.format, isNew: format != nil))
    case .output(let target): output(to: target)
    case .once(let target): once(to: target)
    case .edit(let text): edit(text)
    case .read(let name): read(name)
    case .open(let name): open(name)
    case .language(let language):
      if let language {
        session.options.language = language
        session.messages.language = language
      }
      say(ShellTexts.language)
    case .timer(let isOn):
      if let isOn { session.options.clock = isOn ? clock : nil }
      say(ShellTexts.timer(session.options.clock != nil))
    }
  }

  /// Cells of a line.
  var width: Int { screen.terminalSize()?.columns ?? 80 }

  // MARK: - Showing

  /// Shows a text, in the pager where the window is too low or too narrow for it.
  func present(_ text: String) {
    let text = Array(text.utf8)
    if let size = screen.terminalSize(),
      PageHeight.of(text, columns: size.columns) >= size.rows
        || PageHeight.isWider(text, than: size.columns),
      surroundings.page(text, language)
    {
      return
    }
    // The terminal may be gone; there is nobody left to tell.
    try? screen.sink.write(text)
  }

  func say(_ text: LocalizedText) { session.messages.say(text) }

  /// Says why nothing was done.
  func refuse(_ text: LocalizedText) {
    isRefused = true
    say(text)
  }
}
