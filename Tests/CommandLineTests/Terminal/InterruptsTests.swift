import TestSupport
import Testing

/// Ctrl-C, which never leaves, and Ctrl-D, which does.
@Suite(.serialized) struct InterruptsTests {
  private typealias Keys = TerminalKeys

  /// What is typed before Ctrl-C, and the end of what shows then.
  struct State: CustomStringConvertible, Sendable {
    let description: String
    let keys: String
    let isThere: @Sendable (TerminalModel) -> Bool

    init(_ description: String, _ keys: String, where isThere: @escaping @Sendable (TerminalModel) -> Bool) {
      self.description = description
      self.keys = keys
      self.isThere = isThere
    }
  }

  static let states = [
    State("nothing", "") { $0.isAtPrompt() },
    State("a text", "half a query") { $0.textBeforeCursor.hasSuffix("half a query") },
    State("wide characters", "« é中 »") { $0.textBeforeCursor.hasSuffix("« é中 »") },
    State("the cursor in the text", "abc" + Keys.home) {
      $0.cursorLine.hasSuffix("abc") && $0.cursor.column == 10
    },
    State("a search", Keys.control("R")) { $0.contains("search") },
    State("a search that finds nothing", Keys.control("R") + "xyz") {
      $0.contains("not in the ") || $0.contains("search (xyz?)")
    },
    State("an open query", "regions |" + Keys.enter) { $0.isOnALaterLine },
    State("a line added", "regions" + Keys.alt(Keys.enter) + "| sort") {
      $0.textBeforeCursor.hasSuffix("| sort")
    },
    State("a paste", Keys.paste("regions\n| take")) { $0.textBeforeCursor.hasSuffix("| take") },
    State("half a paste", "\u{1B}[200~regions") { $0.isAtPrompt() },
    State("half a sequence", "ab\u{1B}[1;") { $0.contains("ab") },
  ]

  @Test(arguments: states, ShellWindow.allCases)
  func controlCGivesUpTheTextAndGoesOn(_ state: State, _ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type(state.keys)
    try shell.expectScreen("what was typed", where: state.isThere)
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
    try shell.session.expectWork(seconds: 0.2)
    // The program gives the keyboard back while it works.
    #expect(shell.session.modes == shell.session.firstModes)
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
