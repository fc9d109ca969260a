import TestSupport
import Testing

/// What is pasted is text, whatever it holds.
@Suite(.serialized) struct PastesTests {
  private typealias Keys = TerminalKeys

  @Test(arguments: ShellWindow.allCases)
  func aPasteOfSeveralLinesWaitsForEnter(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type(Keys.paste("regions\n| take 3\n| count"))
    try shell.expectScreen("the last line") { $0.textBeforeCursor.hasSuffix("| count") }
    #expect(shell.screen.rows(with: "rows") == [])
    shell.type(Keys.enter)
    try shell.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix(" 3") } }
    try shell.expectPrompt()
  }

  @Test(arguments: ShellWindow.allCases) func tabsCompleteNothing(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type(Keys.paste("regions\t| take\t2"))
    // A tab at the edge of a small window leaves the cursor too far to the right: finding 10.
    try shell.expectScreen("its end") {
      window == .small ? $0.cursorLine.hasSuffix("2") : $0.textBeforeCursor.hasSuffix("2")
    }
    shell.type(Keys.enter)
    try shell.expectScreen("the answer") { $0.contains("(2 rows") }
  }

  @Test(arguments: ShellWindow.allCases)
  func sequencesInAPasteDriveNothing(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type(Keys.paste("regions # \u{1B}[2J\u{1B}]0;owned\u{7}\u{4}\u{12}x"))
    try shell.expectScreen("its end") { $0.textBeforeCursor.hasSuffix("x") }
    #expect(shell.screen.systemCommands == [])
    #expect(shell.screen.bells == 0)
    #expect(shell.screen.contains("aiguille> regions"))
  }

  /// A comment may stand in a pasted script; it ends with its line.
  @Test func commentsEndWithTheirLine() throws {
    let shell = try ShellOnTerminal()
    shell.type(Keys.paste("regions # all of them\n| take 2 # two"))
    try shell.expectScreen("its end") { $0.textBeforeCursor.hasSuffix("# two") }
    shell.type(Keys.enter)
    try shell.expectScreen("the answer") { $0.contains("(2 rows") }
  }

  @Test func aLongPasteComesWhole() throws {
    let shell = try ShellOnTerminal()
    let filler = String(repeating: "abcdefghij é中", count: 1_500)
    shell.type(Keys.paste("regions | take 2 # " + filler + " the end"))
    try shell.expectScreen("its end") { $0.textBeforeCursor.hasSuffix("the end") }
    shell.type(Keys.enter)
    try shell.expectScreen("the answer") { $0.contains("(2 rows") }
    #expect(try shell.history.first?.count == 19 + filler.count + 8)
  }

  /// Marks are on at a prompt and off while a query runs and at the end.
  @Test func marksAreAskedForAtThePrompt() throws {
    let shell = try ShellOnTerminal()
    #expect(shell.screen.marksPastes)
    try shell.enter("regions | count")
    #expect(shell.screen.marksPastes)
    #expect(try shell.leave() == 0)
    #expect(!shell.screen.marksPastes)
    let output = String(decoding: shell.session.output, as: UTF8.self)
    #expect(output.contains("\u{1B}[?2004l"))
  }

  /// A terminal that can do nothing is asked for nothing.
  @Test func aDumbTerminalGetsNoSequences() throws {
    let shell = try ShellOnTerminal(.dumb)
    try shell.enter("regions | take 2")
    try shell.enter("services | need fod")
    #expect(try shell.leave() == 0)
    #expect(!shell.session.output.contains(0x1B))
  }
}
