import TestSupport
import Testing

/// Tab, and the line of hints below the text.
@Suite(.serialized) struct CompletionOnTerminalTests {
  private typealias Keys = TerminalKeys

  @Test(arguments: ShellWindow.allCases) func theOnlyOfferIsInserted(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.write("organiz")
    shell.type(Keys.tab)
    try shell.expectScreen("the word") { $0.textBeforeCursor.contains("organizations") }
    #expect(shell.screen.rows(with: "aiguille>").count == 1)
  }

  @Test(arguments: [ShellWindow.large, .dumb]) func severalAreListed(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.write("services | s")
    shell.type(Keys.tab)
    try shell.expectScreen("a list") {
      $0.contains("search") && $0.contains("select") && $0.cursorLine.hasPrefix("aiguille> services | s")
    }
  }

  @Test func valuesAreOfferedWithTheirCounts() throws {
    let shell = try ShellOnTerminal()
    try shell.write("services | need foo")
    shell.type(Keys.tab)
    try shell.expectScreen("food") {
      $0.text.lowercased().contains("food") && !$0.cursorLine.hasSuffix("foo")
        || $0.lines.contains { $0.hasPrefix("  ") && $0.lowercased().contains("food") }
    }
  }

  @Test(arguments: [
    ("régions | filtrer no", "nom"), ("services | dans Montr", "Montréal"),
    ("places | where po", "population"),
  ])
  func bothLanguagesAreCompleted(_ begun: String, _ word: String) throws {
    let shell = try ShellOnTerminal()
    try shell.write(begun)
    shell.type(Keys.tab)
    try shell.expectScreen("the word \(word)") { $0.contains(word) }
  }

  /// A list may be longer than the screen; the text stays at the bottom.
  @Test func aListFitsASmallWindow() throws {
    let shell = try ShellOnTerminal(.small)
    try shell.write("services | ")
    shell.type(Keys.tab)
    try shell.expectScreen("the text below a list") {
      $0.contains("  where")
        || $0.lines.contains { $0.hasPrefix("  ") } && $0.textBeforeCursor.hasSuffix("services | ")
    }
    shell.type(Keys.control("C"))
    try shell.enter("regions | count")
  }

  @Test func nothingToOfferBeeps() throws {
    let shell = try ShellOnTerminal()
    try shell.write("regions | where name = \"zzzz")
    shell.type(Keys.tab)
    try shell.expectScreen("a bell") { $0.bells > 0 }
    try shell.expectLine("regions | where name = \"zzzz")
  }

  @Test func aHintStandsBelowTheText() throws {
    let shell = try ShellOnTerminal()
    shell.type("services | need ")
    try shell.expectScreen("a hint") { model in
      let below = model.cursor.row + 1
      return below < model.rows && model.lines[below].contains("need")
        && model.cursorLine == "aiguille> services | need"
    }
    shell.type("food" + Keys.enter)
    try shell.expectPrompt()
    // It is gone with the text.
    #expect(shell.screen.rows(with: " — ").allSatisfy { $0 == shell.screen.cursor.row + 1 })
  }

  @Test func aDumbTerminalHasNoHint() throws {
    let shell = try ShellOnTerminal(.dumb)
    try shell.write("services | need ")
    shell.type("f")
    try shell.expectLine("services | need f")
    #expect(shell.screen.rows(with: " — ") == [])
  }
}
