import Foundation
import TestSupport
import Testing

/// Signals that end, stop or continue the shell, and the terminal that they leave.
@Suite(.serialized) struct SignalsTests {
  private typealias Keys = TerminalKeys

  @Test(arguments: [SIGTERM, SIGHUP], InterruptsTests.states)
  func anEndGivesTheTerminalBack(_ signal: Int32, _ state: InterruptsTests.State) throws {
    let shell = try ShellOnTerminal()
    shell.type(state.keys)
    try shell.expectScreen("what was typed", where: state.isThere)
    #expect(shell.session.modes != shell.session.firstModes)
    shell.session.send(signal: signal)
    #expect(try shell.session.end() == 128 + signal)
    #expect(shell.session.modes == shell.session.firstModes)
    #expect(!shell.screen.marksPastes)
  }

  /// What was answered into a file is there, and nothing else.
  @Test(arguments: [SIGTERM, SIGHUP]) func anEndKeepsWhatWasWritten(_ signal: Int32) throws {
    let shell = try ShellOnTerminal()
    let path = shell.folder.path + "/out.csv"
    try shell.enter(".output \(path)")
    try shell.enter("regions | count")
    try shell.write("half")
    shell.session.send(signal: signal)
    #expect(try shell.session.end() == 128 + signal)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("17"))
    let files = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path)
    #expect(!files.contains { $0.contains(".tmp.") }, "\(files)")
  }

  @Test func anEndAtAQuestionIsNotMissed() throws {
    let shell = try ShellOnTerminal()
    shell.type("param spot: place" + Keys.enter)
    try shell.expectScreen("the question") { $0.cursorLine.hasPrefix("spot") }
    shell.session.send(signal: SIGTERM)
    #expect(try shell.session.end() == 128 + SIGTERM)
  }

  @Test(arguments: ShellWindow.allCases)
  func anInterruptFromOutsideIsLikeControlC(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.write("half")
    shell.session.send(signal: SIGINT)
    try shell.expectPrompt()
    #expect(try shell.leave() == 0)
  }

  @Test func aTerminalThatGoesAwayEndsTheShell() throws {
    let shell = try ShellOnTerminal()
    try shell.write("half")
    shell.session.hangUp()
    #expect([0, 128 + SIGHUP].contains(try shell.session.end()))
    #expect(try shell.history == [])
  }

  /// The text is there after a stop, in the modes of an editor, and goes on.
  @Test(arguments: InterruptsTests.states)
  func aStopGivesTheTerminalBackForAWhile(_ state: InterruptsTests.State) throws {
    let shell = try ShellOnTerminal()
    shell.type(state.keys)
    try shell.expectScreen("what was typed", where: state.isThere)
    let modes = shell.session.modes
    shell.type(Keys.control("Z"))
    try shell.session.expectStopped()
    shell.session.takeInput()
    #expect(shell.session.modes == shell.session.firstModes)
    #expect(!shell.screen.marksPastes)
    shell.session.send(signal: SIGCONT)
    try shell.expectScreen("marks of pastes again") { $0.marksPastes }
    try shell.session.expectModes("those of the editor") { $0 == modes }
    try shell.interrupt()
    try shell.enter("regions | count")
    try shell.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix("17") } }
    #expect(try shell.leave() == 0)
  }

  /// Under a shell with job control, as people have it.
  @Test(arguments: ShellWindow.allCases) func stopAndForeground(_ window: ShellWindow) throws {
    let folder = try ScratchFolder()
    let job = try TerminalSession(
      ["-i"],
      environment: [
        "TERM": window.term, "PS1": "sh$ ", "HOME": folder.path, "XDG_STATE_HOME": folder.path,
        "PATH": "/usr/bin:/bin", "LC_ALL": "C",
      ], program: "/bin/sh", rows: window.rows, columns: window.columns)
    func isPrompt(_ model: TerminalModel) -> Bool { model.cursorLine == "sh$" && model.cursor.column == 4 }
    try job.expectScreen("the prompt of sh", where: isPrompt)
    job.type("p='\(Program.path)' d='\(try DemoFixture.path())'\r")
    try job.expectScreen("the next prompt of sh") { isPrompt($0) && $0.cursor.row > 0 }
    job.type("$p --db $d\r")
    try job.expectScreen("the shell") { $0.isAtPrompt() }
    job.type("regions | cou")
    try job.expectScreen("an echo") { $0.textBeforeCursor.hasSuffix("cou") }
    job.type(Keys.control("Z"))
    try job.expectScreen("sh again", where: isPrompt)
    job.type("fg\r")
    try job.expectScreen("the line again") { $0.textBeforeCursor.hasSuffix("aiguille> regions | cou") }
    job.type("nt" + Keys.home + "x" + Keys.backspace + Keys.end + "\r")
    try job.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix("17") } }
    try job.expectScreen("the prompt") { $0.isAtPrompt() }
    job.type(Keys.control("D"))
    try job.expectScreen("sh again", where: isPrompt)
    job.type("exit\r")
    #expect(try job.end() == 0)
  }
}
