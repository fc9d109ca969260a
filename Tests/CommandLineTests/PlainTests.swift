import Foundation
import TestSupport
import Testing

/// `--plain`: what a screen reader reads.
@Suite(.serialized) struct PlainTests {
  private func open(_ folder: ScratchFolder, _ arguments: [String] = []) throws -> TerminalSession {
    let session = try TerminalSession(
      ["--plain", "--db", try DemoFixture.path()] + arguments,
      environment: ["TERM": "xterm-256color", "XDG_STATE_HOME": folder.path, "PAGER": "sed s/^/paged:/"])
    try session.expect("aiguille> ")
    return session
  }

  @Test func nothingIsDrawnAndHeadsStandBesideTheirValues() throws {
    let session = try open(try ScratchFolder())
    session.type("regions | sort code | take 2 | select code, name\r")
    // How many there are is heard first.
    #expect(try !session.expect("(2 rows").contains("Row 1"))
    let cards = try session.expect("aiguille> ")
    #expect(cards.contains("Row 1") && cards.contains("Code:") && cards.contains("Row 2"), "\(cards)")
    session.type("services | need fod\r")
    let error = try session.expect("aiguille> ")
    #expect(error.contains("<shell>:1:17 `fod`"), "\(error)")
    for drawn in ["─", "│", "┌", "^^^", "\u{1B}[1"] { #expect(!(cards + error).contains(drawn), "\(drawn)") }
    session.type(".help\r")
    try session.expect(".help")
    #expect(try !session.expect("aiguille> ").contains("paged:"))
    session.type("\u{4}")
    #expect(try session.end() == 0)
  }

  @Test func aTableHasNoRules() throws {
    let session = try open(try ScratchFolder(), ["--format", "table"])
    session.type("regions | sort code | take 2 | select code\r")
    let table = try session.expect("(2 rows")
    #expect(table.contains("Code") && !table.contains("─"), "\(table)")
    try session.expect("aiguille> ")
    session.type("\u{4}")
    #expect(try session.end() == 0)
  }

  /// Such a terminal is a console for a screen reader, or the shell of Emacs.
  @Test func aDumbTerminalIsWrittenToAlike() throws {
    let session = try TerminalSession(
      ["--db", try DemoFixture.path()],
      environment: ["TERM": "dumb", "XDG_STATE_HOME": try ScratchFolder().path])
    try session.expect("aiguille> ")
    session.type("regions | sort code | take 2 | select code\r")
    let table = try session.expect("(2 rows")
    try session.expect("aiguille> ")
    session.type("services | need fod\r")
    let error = try session.expect("aiguille> ")
    #expect(table.contains("Code") && error.contains("<shell>:1:17 `fod`"), "\(table + error)")
    for drawn in ["─", "│", "┌", "^^^"] { #expect(!(table + error).contains(drawn), "\(drawn)") }
    session.type("\u{4}")
    #expect(try session.end() == 0)
  }
}
