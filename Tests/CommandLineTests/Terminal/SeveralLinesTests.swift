import TestSupport
import Testing

/// A statement of several lines is one text, and one entry of the history.
@Suite(.serialized) struct SeveralLinesTests {
  private typealias Keys = TerminalKeys

  /// Where the terminal can move up.
  static let windows = [ShellWindow.large, .small]

  private func line(_ text: String, of shell: ShellOnTerminal) throws {
    try shell.expectScreen("the line \(text)") { $0.textBeforeCursor.hasSuffix(text) }
  }

  @Test(arguments: windows) func enterAddsALineToAnOpenQuery(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type("regions |" + Keys.enter + "take 2")
    try shell.expectLine("regions |\ntake 2")
    shell.type(Keys.enter)
    try shell.expectPrompt()
    #expect(shell.screen.allText.contains("2 rows"))
    #expect(try shell.history == ["regions |\\ntake 2"])
  }

  @Test(arguments: windows) func altEnterAddsALineToAWholeQuery(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type("regions" + Keys.alt(Keys.enter) + "| take 3")
    try shell.expectLine("regions\n| take 3")
    shell.type(Keys.enter)
    try shell.expectPrompt()
    #expect(shell.screen.allText.contains("3 rows"))
  }

  @Test(arguments: windows) func upAndDownMoveWithinTheText(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.enter("places | count")
    shell.type("regions" + Keys.alt(Keys.enter) + "| take 3")
    try shell.expectLine("regions\n| take 3")
    shell.type(Keys.up)
    try shell.expectLine("regions\n| take 3", cursorAfter: "regions")
    shell.type(Keys.home + "x")
    try shell.expectLine("xregions\n| take 3", cursorAfter: "x")
    shell.type(Keys.backspace + Keys.down + Keys.end + "1")
    try shell.expectLine("regions\n| take 31")
    // From the first line Up goes to the history, and Down comes back.
    shell.type(Keys.up + Keys.up)
    try shell.expectLine("places | count")
    shell.type(Keys.down)
    try shell.expectScreen("the text of before") { $0.lines.contains { $0.hasPrefix("| take 31") } }
  }

  @Test(arguments: windows) func bothLinesComeBackAsOneEntry(_ window: ShellWindow) throws {
    let home = try ScratchFolder()
    let first = try ShellOnTerminal(window, home: home)
    first.type("regions" + Keys.alt(Keys.enter) + "| take 3")
    try first.expectLine("regions\n| take 3")
    first.type(Keys.enter)
    try first.expectPrompt()
    #expect(try first.leave() == 0)
    let second = try ShellOnTerminal(window, home: home)
    second.type(Keys.up)
    try second.expectScreen("both lines") { model in
      guard let row = model.promptRow ?? model.lines.firstIndex(where: { $0.hasPrefix("aiguille>") }),
        row + 1 < model.rows
      else { return false }
      return model.lines[row] == "aiguille> regions" && model.lines[row + 1].hasPrefix("| take 3")
    }
    second.type(Keys.control("C"))
    try second.expectPrompt()
    #expect(try second.history.count == 1)
  }

  @Test(arguments: windows) func keysOfLinesStayInTheirLine(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type("regions" + Keys.alt(Keys.enter) + "| take 3")
    try shell.expectLine("regions\n| take 3")
    shell.type(Keys.control("A"))
    try shell.expectLine("regions\n| take 3", cursorAfter: "regions\n")
    shell.type(Keys.control("K"))
    try shell.expectLine("regions\n")
    shell.type(Keys.control("Y"))
    try shell.expectLine("regions\n| take 3")
    shell.type(Keys.control("U"))
    try shell.expectLine("regions\n")
    shell.type(Keys.backspace)
    try shell.expectLine("regions")
  }

  @Test func aStringStaysOpenOverLines() throws {
    let shell = try ShellOnTerminal()
    shell.type("regions | where name in (\"Estrie\"," + Keys.enter + "\"Laval\") | count" + Keys.enter)
    try shell.expectPrompt()
    try shell.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix(" 2") } }
  }

  /// Where the terminal cannot move up, each line has its prompt.
  @Test func aDumbTerminalAsksForMore() throws {
    let shell = try ShellOnTerminal(.dumb)
    shell.type("regions |" + Keys.enter)
    try shell.expectScreen("the other prompt") { $0.isOnALaterLine }
    shell.type("take 2" + Keys.enter)
    try shell.expectPrompt()
    #expect(shell.screen.contains("2 rows"))
  }

  @Test(arguments: windows) func undoTakesBackAStep(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.write("regions | take 3")
    shell.type(Keys.control("U"))
    try shell.expectPrompt()
    shell.type("\u{1F}")
    try shell.expectLine("regions | take 3")
  }
}
