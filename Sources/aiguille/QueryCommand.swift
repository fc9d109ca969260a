import ArgumentParser
import Language
import LineEditing
import Session
import Shell

/// What runs without a command: the shell, `-c`, a script, standard input.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Open the shell, or run the statements of -c, a file or standard input (the default).",
    shouldDisplay: false)

  @OptionGroup var common: CommonOptions

  @Option(name: .customShort("c"), help: ArgumentHelp("Statements to run.", valueName: "text"))
  var text: String?

  @Argument(help: "A file of statements, - for standard input.")
  var script: String?

  func validate() throws {
    if text != nil, script != nil { throw ValidationError("Give either -c or a script, not both.") }
  }

  func run() throws {
    let wiring = Wiring(common)
    if let text {
      try wiring.run(SourceText(name: "-c", text: text))
    } else if let script {
      try ScriptFile.run(script, wiring)
    } else if UserEnvironment.isTerminal(0), UserEnvironment.isTerminal(1), common.output == nil {
      try openShell(wiring)
    } else {
      try ScriptFile.run("-", wiring)
    }
  }

  private func openShell(_ wiring: Wiring) throws {
    let session = try wiring.session(isInteractive: true)
    let editor = LineEditor { TerminalWindow.size(of: 1) ?? (24, 80) }
    editor.hasLines = !UserEnvironment.isDumbTerminal && !common.plain
    editor.hasHints = !common.plain
    let prompts: PromptStyle = UserEnvironment.wantsColor(common.color) && !common.plain ? .bold : .plain
    guard let reader = LibeditReader(program: "aiguille", editor: editor, prompts: prompts) else {
      return try ScriptFile.run("-", wiring)
    }
    let surroundings = SystemSurroundings(wiring)
    editor.openEditor = { surroundings.edited($0) }
    let shell = Shell(
      session: session, reader: reader,
      history: UserEnvironment.historyPath.map(HistoryFile.init(path:)),
      screen: wiring.standardOutput, surroundings: surroundings, clock: UserEnvironment.seconds)
    editor.language = { [unowned shell] in shell.language }
    shell.sessionBegan = { editor.assistant = QueryAssistant(session: $0, files: FileNames.continuing) }
    shell.run()
    reader.endBySignal()
  }
}
