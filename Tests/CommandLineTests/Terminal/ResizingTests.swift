import TestSupport
import Testing

/// A window that changes while a line is edited: terminals that reflow their text, and those that cut it.
@Suite(.serialized) struct ResizingTests {
  private typealias Keys = TerminalKeys

  static let texts = [
    "regions", "services | need food | near Rimouski within 15 km | take 5",
    "régions | filtrer nom = « 中文中文中文中文 »",
  ]

  @Test(arguments: texts, [true, false])
  func aLineIsDrawnAnew(_ text: String, _ reflowing: Bool) throws {
    let shell = try ShellOnTerminal()
    try shell.enter("regions | take 1 | select code")
    try shell.write(text)
    for columns in [40, 20, 70, 33, 80] {
      try shell.resize(rows: 24, columns: columns, reflowing: reflowing)
      try shell.expectLine(text)
      // A key goes where the cursor shows.
      shell.type(Keys.control("A") + "x")
      try shell.expectLine("x" + text, cursorAfter: "x")
      shell.type(Keys.backspace + Keys.control("E"))
      try shell.expectLine(text)
      guard reflowing else { continue }
      #expect(shell.screen.rows(with: "aiguille> ").count <= 2)
    }
    try shell.interrupt()
    #expect(try shell.leave() == 0)
  }

  @Test(arguments: [true, false]) func fewerAndMoreRows(_ reflowing: Bool) throws {
    let shell = try ShellOnTerminal()
    let text = "services | need food | near Rimouski within 15 km | where name contains \"aide\" | take 5"
    try shell.write(text)
    for (rows, columns) in [(8, 80), (5, 40), (24, 40), (4, 60), (30, 100)] {
      try shell.resize(rows: rows, columns: columns, reflowing: reflowing)
      try shell.expectLine(text)
    }
  }

  @Test func anEmptyPromptStaysOne() throws {
    let shell = try ShellOnTerminal()
    for columns in [60, 30, 15, 100] {
      try shell.resize(rows: 24, columns: columns, reflowing: true)
      try shell.write("x")
      shell.type(Keys.backspace)
      try shell.expectPrompt()
      #expect(shell.screen.rows(with: "aiguille>").count == 1)
    }
  }

  /// The next table fits the new window.
  @Test func answersFitTheNewWindow() throws {
    let shell = try ShellOnTerminal()
    try shell.resize(rows: 24, columns: 50)
    try shell.write("x")
    shell.type(Keys.backspace)
    try shell.enter("services | take 3")
    let heads = try #require(shell.screen.rows(with: "Service ").last)
    let footer = try #require(shell.screen.rows(with: "(3 rows").last)
    #expect(shell.screen.wrappedRows.allSatisfy { !(heads..<footer).contains($0) })
  }
}
