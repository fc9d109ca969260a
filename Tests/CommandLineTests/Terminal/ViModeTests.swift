import TestSupport
import Testing

/// `bind -v` and own keys in ~/.editrc.
@Suite(.serialized) struct ViModeTests {
  private typealias Keys = TerminalKeys

  private func open(_ window: ShellWindow, _ editrc: String) throws -> ShellOnTerminal {
    let home = try ScratchFolder()
    try home.write(".editrc", editrc)
    return try ShellOnTerminal(window, home: home)
  }

  @Test(arguments: [ShellWindow.large, .small]) func commandsOfViMoveAndChange(_ window: ShellWindow) throws {
    let shell = try open(window, "bind -v\n")
    try shell.write("regions | take 35")
    shell.type(Keys.escape)
    // A person waits after Escape, or the next letter would be Alt and that letter.
    try shell.expectLine("regions | take 35", cursorAfter: "regions | take 3")
    shell.type("x")
    try shell.expectLine("regions | take 3", cursorAfter: "regions | take ")
    shell.type("0")
    try shell.expectLine("regions | take 3", cursorAfter: "")
    shell.type("w")
    try shell.expectLine("regions | take 3", cursorAfter: "regions ")
    shell.type("A" + "4" + Keys.enter)
    try shell.expectPrompt()
    #expect(try shell.history == ["regions | take 34"])
  }

  /// Commands of libedit's that crash it, write before its buffer or end its line.
  @Test(arguments: [ShellWindow.large, .small, .dumb])
  func commandsThatHarmLibeditDoNotHarmTheShell(_ window: ShellWindow) throws {
    let shell = try open(window, "bind -v\n")
    try shell.write("ab")
    shell.type(Keys.escape)
    try shell.expectLine("ab", cursorAfter: "a")
    shell.type("0D" + "_" + "$" + "ix")
    try shell.expectLine("x")
    try shell.interrupt()
    try shell.write("ab")
    shell.type(Keys.escape)
    try shell.expectLine("ab", cursorAfter: "a")
    shell.type("#")
    try shell.expectPrompt()
    #expect(try shell.leave() == 0)
  }

  @Test func aTallTextIsAppendedToAndThatRepeated() throws {
    let shell = try open(.small, "bind -v\n")
    shell.type(Keys.paste(String(repeating: "a", count: 300)))
    try shell.expectScreen("the paste") { $0.textBeforeCursor.hasSuffix("aaa") }
    let whole = shell.screen.textBeforeCursor
    shell.type(Keys.escape)
    try shell.expectScreen("the last letter") { $0.textBeforeCursor.count == whole.count - 1 }
    for _ in 0..<3 { shell.type("0A" + String(repeating: "b", count: 50) + "\u{1B}[1;5H\u{1B}[1;5F") }
    try shell.expectScreen("the letters") { $0.textBeforeCursor.hasSuffix("bbb") }
    shell.type(Keys.escape)
    for _ in 0..<5 { shell.type("0.") }
    try shell.interrupt()
    #expect(try shell.leave() == 0)
  }

  @Test func historyIsReachedByKAndJ() throws {
    let shell = try open(.large, "bind -v\n")
    try shell.enter("regions | take 1")
    try shell.enter("regions | take 2")
    shell.type(Keys.escape)
    shell.type("k")
    try shell.expectScreen("the last entry") { $0.cursorLine.hasSuffix("regions | take 2") }
    shell.type("k")
    try shell.expectScreen("the one before") { $0.cursorLine.hasSuffix("regions | take 1") }
    shell.type("j")
    try shell.expectScreen("the last entry") { $0.cursorLine.hasSuffix("regions | take 2") }
  }

  /// Keys of an ordinary keyboard do the same in vi mode.
  @Test func arrowsAndHomeWorkInViMode() throws {
    let shell = try open(.large, "bind -v\n")
    try shell.write("regions")
    shell.type(Keys.home + "x")
    try shell.expectLine("xregions", cursorAfter: "x")
    shell.type(Keys.left + Keys.delete + Keys.end)
    try shell.expectLine("regions")
    shell.type(Keys.paste("\n|\tz"))
    try shell.expectScreen("the paste") { $0.textBeforeCursor.hasSuffix("z") }
    try shell.interrupt()
  }

  @Test func deleteOnTheLastCharacterStaysThere() throws {
    let shell = try open(.large, "bind -v\n")
    try shell.write("regions")
    shell.type(Keys.left + Keys.delete)
    try shell.expectLine("region")
    shell.type("x")
    try shell.expectLine("regionx")
  }

  /// Sequences that the shell knows and that it does not, and arrows by their names.
  @Test func aPersonBindsSequences() throws {
    let shell = try open(
      .large, "bind \"^[[A\" ed-move-to-beg\nbind \"\\e[15~\" ed-move-to-end\nbind -k left ed-next-char\n")
    try shell.write("regions")
    shell.type(Keys.up)
    try shell.expectLine("regions", cursorAfter: "")
    shell.type("\u{1B}[15~")
    try shell.expectLine("regions")
    shell.type(Keys.up + Keys.left + Keys.left)
    try shell.expectLine("regions", cursorAfter: "re")
  }

  @Test func aPersonsOwnKeysWin() throws {
    let shell = try open(.large, "aiguille:bind ^T ed-move-to-beg\n")
    try shell.write("regions")
    shell.type(Keys.control("T"))
    try shell.expectLine("regions", cursorAfter: "")
  }
}
