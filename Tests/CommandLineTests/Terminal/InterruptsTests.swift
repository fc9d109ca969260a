import TestSupport
import Testing

/// Ctrl-C, which never leaves, and Ctrl-D, which does.
@Suite(.serialized) struct InterruptsTests {
  private typealias Keys = TerminalKeys

  /// What is typed before Ctrl-C.
  static let states = [
    "", "half a query", "« é中 »", Keys.control("R"), Keys.control("R") + "xyz", "regions |\r", "regions\u{1B}\rsort", "abc" + Keys.home,
    Keys.paste("regions\n| take"),
  ]

  /// Nine states: an empty line, a line, a search, an open query, a paste.
  @Test(arguments: states, ShellWindow.allCases)
  func controlCGivesUpTheTextAndGoesOn(_ keys: String, _ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.typeAndSee(keys)
    try shell.interrupt()
    try shell.enter("regions | count")
    try shell.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix("17") } }
    #expect(try shell.leave() == 0)
  }

  @Test(arguments: ShellWindow.allCases) func controlCStopsAQuery(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    let slow =
      "places | nearest 100 (places) as a | nearest 100 (places) as b | nearest 100 (places) as c"
      + " | nearest 100 (places) as d | where any a.distance > 9000 km or any b.distance > 9000 km"
      + " or any c.distance > 9000 km or any d.distance > 9000 km | count"
    try shell.write(slow)
    shell.type(Keys.enter)
    // The program gives the keyboard back while it works.
    try shell.session.expectModes("those of before") { $0 == shell.session.firstModes }
    shell.type(Keys.control("C"))
    try shell.expectPrompt()
    #expect(shell.screen.allText.contains("interrupted"), "\(shell.session.picture)")
    try shell.enter("regions | count")
    try shell.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix("17") } }
    #expect(try shell.leave() == 0)
  }

  @Test(arguments: ShellWindow.allCases) func controlDLeavesATidyTerminal(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    // An error on the way changes nothing.
    try shell.enter("bogus")
    #expect(try shell.leave() == 0)
    #expect(shell.session.modes == shell.session.firstModes)
    #expect(!shell.screen.marksPastes)
    #expect(shell.screen.cursor.column == 0)
    #expect(shell.screen.isCursorVisible)
    #expect(shell.screen.systemCommands == [])
  }

  @Test(arguments: ShellWindow.allCases)
  func controlDBehindATextDoesNotLeave(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.write("regions | count")
    shell.type(Keys.control("D"))
    shell.type(Keys.home + "x" + Keys.delete + "r" + Keys.home + Keys.delete + Keys.end)
    try shell.expectLine("regions | count")
    shell.type(Keys.enter)
    try shell.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix("17") } }
    #expect(try shell.leave() == 0)
  }

  @Test(arguments: ShellWindow.allCases) func quitLeaves(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type(".quit\r")
    #expect(try shell.session.end() == 0)
    #expect(shell.session.modes == shell.session.firstModes)
  }
}
