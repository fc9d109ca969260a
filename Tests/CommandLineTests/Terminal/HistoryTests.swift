import Foundation
import TestSupport
import Testing

/// What Up brings back, and what is kept for it.
@Suite(.serialized) struct HistoryTests {
  private typealias Keys = TerminalKeys

  @Test(arguments: ShellWindow.allCases) func upAndDownWalkThroughEntries(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.enter("regions | take 1")
    try shell.enter("regions | take 2")
    shell.type(Keys.up)
    try shell.expectLine("regions | take 2")
    shell.type(Keys.up)
    try shell.expectLine("regions | take 1")
    shell.type(Keys.down)
    try shell.expectLine("regions | take 2")
    shell.type(Keys.down)
    try shell.expectPrompt()
  }

  @Test(arguments: ShellWindow.allCases) func aLineBegunComesBack(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.enter("regions | take 1")
    try shell.write("serv")
    shell.type(Keys.up)
    try shell.expectLine("regions | take 1")
    shell.type(Keys.down)
    try shell.expectLine("serv")
  }

  @Test(arguments: ShellWindow.allCases) func anEntryIsEditedAndRunAgain(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.enter("regions | take 1")
    shell.type(Keys.up)
    try shell.expectLine("regions | take 1")
    shell.type(Keys.backspace + "3")
    try shell.expectLine("regions | take 3")
    shell.type(Keys.enter)
    try shell.expectScreen("the answer") { $0.contains("(3 rows") }
    try shell.expectPrompt()
    #expect(try shell.history == ["regions | take 1", "regions | take 3"])
  }

  @Test func aShellThatRunsSeesWhatAnotherAdds() throws {
    let home = try ScratchFolder()
    let (one, other) = (try ShellOnTerminal(home: home), try ShellOnTerminal(home: home))
    try other.enter("regions | take 7")
    try one.enter("regions | take 1")
    one.type(Keys.up)
    try one.expectLine("regions | take 1")
    one.type(Keys.up)
    try one.expectLine("regions | take 7")
  }

  @Test func onlyTheOwnerReadsIt() throws {
    let shell = try ShellOnTerminal()
    try shell.enter("regions | take 1")
    let folder = shell.folder.path + "/aiguille"
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(folder + "/history") == 0o600)
    #expect(try mode(folder) == 0o700)
  }

  static let privateLines = [
    " regions | take 1", "services | search \"514-555-0199\"", "services | search \"(581) 555 0101\"",
    "  ", "regions | take 1 # call 5145550123",
  ]

  @Test(arguments: privateLines) func whatIsPrivateIsNotKept(_ line: String) throws {
    let shell = try ShellOnTerminal()
    shell.type(line + Keys.enter)
    try shell.enter("regions | count")
    #expect(try shell.history == ["regions | count"])
    shell.type(Keys.up)
    try shell.expectLine("regions | count")
    shell.type(Keys.up)
    shell.type(Keys.control("A"))
    try shell.expectLine("regions | count", cursorAfter: "")
  }

  /// Each sees its own entries at once, and those of the other when it starts anew.
  @Test func twoShellsKeepEachOthersEntries() throws {
    let home = try ScratchFolder()
    let first = try ShellOnTerminal(home: home)
    let second = try ShellOnTerminal(.small, home: home)
    try first.enter("regions | take 1")
    try second.enter("regions | take 2")
    try first.enter("regions | take 3")
    second.type(Keys.up)
    try second.expectLine("regions | take 2")
    second.type(Keys.control("C"))
    #expect(try first.leave() == 0)
    #expect(try second.leave() == 0)
    #expect(try first.history == ["regions | take 1", "regions | take 2", "regions | take 3"])
    let third = try ShellOnTerminal(home: home)
    third.type(Keys.up)
    try third.expectLine("regions | take 3")
    third.type(Keys.up)
    try third.expectLine("regions | take 2")
  }

  @Test func aKilledShellLosesNothing() throws {
    let shell = try ShellOnTerminal()
    try shell.enter("regions | take 1")
    try shell.enter("regions | take 2")
    try shell.write("half a line")
    shell.session.send(signal: SIGKILL)
    #expect(try shell.session.end() == 128 + SIGKILL)
    #expect(try shell.history == ["regions | take 1", "regions | take 2"])
  }

  @Test(arguments: ShellWindow.allCases) func controlRSearches(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.enter("regions | take 1")
    try shell.enter("places | take 2")
    shell.type(Keys.control("R") + "reg")
    try shell.expectScreen("the entry found") {
      // The text and, where the window is not too narrow for it, what is searched.
      $0.textBeforeCursor.hasSuffix((window == .dumb ? "search (reg): " : "aiguille> ") + "regions | take 1")
    }
    shell.type(Keys.enter)
    try shell.expectPrompt()
    #expect(try shell.history.last == "regions | take 1")
  }

  @Test func aKeyThatMovesEndsASearch() throws {
    let shell = try ShellOnTerminal()
    try shell.enter("regions | take 1")
    try shell.enter("places | take 2")
    shell.type(Keys.control("R") + "reg")
    try shell.expectScreen("the entry found") { $0.cursorLine.contains("regions | take 1") }
    shell.type(Keys.end + "0")
    try shell.expectLine("regions | take 10")
  }

  /// A key twice goes on to older entries; text typed further narrows.
  @Test func controlRAgainGoesOn() throws {
    let shell = try ShellOnTerminal()
    try shell.enter("regions | take 1")
    try shell.enter("regions | take 2")
    try shell.enter("places | take 3")
    shell.type(Keys.control("R") + "regions")
    try shell.expectScreen("the newer") { $0.cursorLine.contains("regions | take 2") }
    shell.type(Keys.control("R"))
    try shell.expectScreen("the older") { $0.cursorLine.contains("regions | take 1") }
    shell.type(Keys.enter)
    try shell.expectPrompt()
    #expect(try shell.history.last == "regions | take 1")
  }

  /// History in UTF-8, in a locale that knows none.
  @Test(arguments: ShellWindow.allCases) func accentsComeBack(_ window: ShellWindow) throws {
    let home = try ScratchFolder()
    let first = try ShellOnTerminal(window, home: home)
    try first.enter("régions | où nom = « 中 »")
    #expect(try first.leave() == 0)
    let second = try ShellOnTerminal(window, home: home)
    second.type(Keys.up)
    try second.expectLine("régions | où nom = « 中 »")
  }
}
