import Foundation
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
      #expect(shell.screen.rows(with: "aiguille> ").count <= 2, "\(columns) \(shell.session.picture)")
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

  /// What a smaller window pushed out of sight does not come back beside the text, nor where it fills its last row.
  @Test(
    .enabled(if: Tmux.isThere),
    arguments: [
      (70, "End", [(20, 20), (10, 20), (10, 60)]), (115, "Home", [(10, 120), (10, 20), (10, 80)]),
      (115, "End", [(24, 80), (10, 20), (24, 100)]),
      (115, "Home", [(10, 120), (10, 20), (30, 80), (10, 20), (24, 100)]),
    ])
  func onePromptInTmux(_ length: Int, _ key: String, _ sizes: [(rows: Int, columns: Int)]) throws {
    let query =
      "services | besoin logement | près Rimouski rayon 15 km | filtrer gratuit ou frais = payant | trier nom | prendre 10"
    let text = String(query.prefix(length))
    let command =
      "env HOME=. XDG_STATE_HOME=. PAGER=cat \(Program.path) --language fr --db \(try DemoFixture.path())"
    let tmux = try Tmux(rows: sizes[0].rows, columns: sizes[0].columns, running: command)
    func expect(_ fits: (String) -> Bool) throws {
      let deadline = Date(timeIntervalSinceNow: 20)
      while true {
        let shown = try tmux.screen().lines.joined(separator: "\n")
        if fits(shown.replacing("\n", with: "")) { return }
        guard Date() < deadline else {
          Issue.record("\(shown)")
          return
        }
      }
    }
    func count(_ part: String, in shown: String) -> Int { shown.ranges(of: part).count }
    try expect { $0.contains("aiguille>") }
    try tmux.type("services | prendre 3")
    try tmux.press("Enter")
    try expect { $0.contains("(3 ligne") && count("aiguille>", in: $0) == 2 }
    try tmux.type(text)
    let last = String(text.suffix(12))
    try expect { $0.contains(last) }
    try tmux.press(key)
    for size in sizes.dropFirst() {
      try tmux.resize(rows: size.rows, columns: size.columns)
      try expect { count(last, in: $0) == 1 && count("besoin", in: $0) <= 1 }
    }
    try expect { count(last, in: $0) == 1 && count("> services | besoin", in: $0) == 1 }
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
