import TestSupport
import Testing

/// Keys that move and change a line, in every window.
@Suite(.serialized) struct EditingKeysTests {
  private typealias Keys = TerminalKeys

  /// Keys, the line that they make, and what of it stands before the cursor.
  struct Case: CustomStringConvertible, Sendable {
    let description: String
    let keys: String
    let line: String
    let before: String

    init(_ description: String, _ keys: String, _ line: String, before: String? = nil) {
      self.description = description
      self.keys = keys
      self.line = line
      self.before = before ?? line
    }
  }

  /// Long enough to wrap in the small window.
  private static let text = "services | take 5"

  static let moves = [
    Case("Home", text + Keys.home + "x", "xservices | take 5", before: "x"),
    Case("End", text + Keys.home + Keys.end + "x", "services | take 5x"),
    Case("Left", text + Keys.left + Keys.left + "x", "services | takex 5", before: "services | takex"),
    Case("Right", text + Keys.home + Keys.right + "x", "sxervices | take 5", before: "sx"),
    Case("Ctrl-A", text + Keys.control("A"), text, before: ""),
    Case("Ctrl-E", text + Keys.home + Keys.control("E"), text),
    Case("Ctrl-B", text + Keys.control("B") + "x", "services | take x5", before: "services | take x"),
    Case("Ctrl-F", text + Keys.home + Keys.control("F") + "x", "sxervices | take 5", before: "sx"),
    Case("Ctrl-Left", text + Keys.controlLeft + Keys.controlLeft, text, before: "services | "),
    Case("Ctrl-Right", text + Keys.home + Keys.controlRight, text, before: "services"),
    Case("Alt-B", text + Keys.alt("b") + Keys.alt("b"), text, before: "services | "),
    Case("Alt-F", text + Keys.home + Keys.alt("f"), text, before: "services"),
  ]

  static let changes = [
    Case("Delete", text + Keys.home + Keys.delete, "ervices | take 5", before: ""),
    Case("Backspace", text + Keys.backspace + Keys.backspace, "services | take"),
    Case(
      "Backspace within", text + Keys.left + Keys.left + Keys.backspace, "services | tak 5",
      before: "services | tak"),
    Case("Ctrl-D within", text + Keys.home + Keys.control("D"), "ervices | take 5", before: ""),
    Case("Ctrl-K", text + Keys.controlLeft + Keys.control("K"), "services | take "),
    Case("Ctrl-U", text + Keys.controlLeft + Keys.control("U"), "5", before: ""),
    Case("Ctrl-W", text + Keys.control("W"), "services | take "),
    Case("Alt-D", text + Keys.home + Keys.alt("d"), " | take 5", before: ""),
    Case(
      "Ctrl-W, Ctrl-Y", text + Keys.control("W") + Keys.home + Keys.control("Y"), "5services | take ",
      before: "5"),
    Case("Ctrl-K, Ctrl-Y", text + Keys.home + Keys.control("K") + Keys.control("Y"), text),
    Case("Ctrl-U, Ctrl-Y", text + Keys.control("U") + "x" + Keys.control("Y"), "x" + text),
    Case("a key without a use", text + "\u{1B}[15~\u{1B}[24;5~\u{1B}[1;2Q", text),
  ]

  static let characters = [
    Case("accents", "régions | où", "régions | où"),
    Case("accents, Left", "régions été" + Keys.left + Keys.left + "x", "régions éxté", before: "régions éx"),
    Case("a combining mark", "re\u{301}gions" + Keys.home + "x", "xrégions", before: "x"),
    Case("wide characters", "né中👍x" + Keys.left + Keys.left + Keys.delete, "né中x", before: "né中"),
    Case("wide characters at the edge", "中中中中中中中中" + Keys.home + "x", "x中中中中中中中中", before: "x"),
    Case("a wide character deleted", "a中b" + Keys.left + Keys.backspace, "ab", before: "a"),
    Case("« »", "« é »" + Keys.home + Keys.delete, " é »", before: ""),
  ]

  private func check(_ one: Case, _ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type(one.keys)
    try shell.expectLine(one.line, cursorAfter: one.before)
    try shell.interrupt()
    #expect(try shell.leave() == 0)
  }

  @Test(arguments: moves, ShellWindow.allCases) func moving(_ one: Case, _ window: ShellWindow) throws {
    try check(one, window)
  }

  @Test(arguments: changes, ShellWindow.allCases)
  func changing(_ one: Case, _ window: ShellWindow) throws {
    try check(one, window)
  }

  @Test(arguments: characters, ShellWindow.allCases)
  func typing(_ one: Case, _ window: ShellWindow) throws {
    try check(one, window)
  }

  /// libedit's count of its own rows once led it to a null pointer there.
  @Test(arguments: [(ShellWindow.small, 300), (.large, 3_000), (.dumb, 3_000)])
  func aTallTextGoesOnAfterJumps(_ window: ShellWindow, _ length: Int) throws {
    let shell = try ShellOnTerminal(window)
    shell.type(Keys.paste(String(repeating: "a", count: length)))
    try shell.expectScreen("the paste") { $0.textBeforeCursor.hasSuffix("aaa") }
    shell.type("\u{1B}[1;5H")
    shell.type("\u{1B}[1;5F" + String(repeating: "b", count: 100))
    try shell.expectScreen("the letters") { $0.textBeforeCursor.hasSuffix("bbb") }
    try shell.interrupt()
    #expect(try shell.leave() == 0)
  }

  /// No key of the program's own gets into the text.
  @Test(arguments: ["\u{16}\u{1B}[A", "\u{1B}\u{85}"]) func keysAreNoCharacters(_ keys: String) throws {
    let shell = try ShellOnTerminal()
    shell.type(keys + "x")
    try shell.expectScreen("the letter") { $0.textBeforeCursor.hasSuffix("x") }
    shell.type(Keys.enter)
    try shell.expectPrompt()
    #expect(!shell.session.picture.unicodeScalars.contains { (0x80...0x9F).contains($0.value) })
    #expect(try shell.leave() == 0)
  }

  /// libedit's own commands by name, of which a half-quoted one ended the program.
  @Test func altXDoesNothing() throws {
    let shell = try ShellOnTerminal()
    shell.type(Keys.alt("x") + "\"" + Keys.enter)
    // A Ctrl-C before the answer would be for the statement.
    try shell.expectScreen("an answer and a prompt") { $0.contains("error") && $0.isAtPrompt() }
    try shell.interrupt()
    try shell.enter("regions | count")
  }

  @Test(arguments: ShellWindow.allCases) func bytesThatAreNoTextShow(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.session.type(bytes: [0x61, 0xFF, 0x62, 0xC3, 0x63])
    try shell.expectScreen("something for each wrong byte") {
      $0.cursorLine.hasPrefix("aiguille> a\u{FFFD}b\u{FFFD}")
    }
  }

  /// More than the screen can show at once.
  @Test(arguments: ShellWindow.allCases) func aLineLongerThanTheScreen(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    let filler = String(repeating: "abcdefgh ", count: window.rows * window.columns / 9 + 4)
    shell.type("regions | take 2 # " + filler + "the end")
    try shell.expectScreen("its end") { $0.textBeforeCursor.hasSuffix("the end") }
    shell.type(Keys.enter)
    try shell.expectScreen("the answer") { $0.contains("2 rows") || $0.contains("(2") }
    try shell.expectPrompt()
  }
}
