import Foundation
import TestSupport
import Testing

/// `let`, `param` and `save` on a pseudo-terminal.
@Suite(.serialized) struct InteractiveStatementsTests {
  private func open() throws -> TerminalSession {
    let folder = try ScratchFolder()
    let session = try TerminalSession(
      ["--db", try DemoFixture.path()],
      environment: ["TERM": "xterm", "NO_COLOR": "1", "LC_ALL": "C", "XDG_STATE_HOME": folder.path])
    try session.expect("aiguille> ")
    return session
  }

  @Test func aLetIsASourceOfLaterLines() throws {
    let session = try open()
    session.type("let largest = places | sort -population\r")
    try session.expect("aiguille> ")
    session.type("largest | take 3 | select town = name\r")
    try session.expect("(3 rows")
    session.type("| where town = \"Laval\"\r")
    try session.expect("(1 row")
    session.type(".show 1\r")
    try session.expect("MRC")
    try session.expect("town")
    session.type(".quit\r")
    #expect(try session.end() == 0)
  }

  @Test func aParameterWithoutValueIsAskedFor() throws {
    let session = try open()
    session.type("param n: number\r")
    try session.expect("n (number): ")
    session.type("2\r")
    try session.expect("aiguille> ")
    session.type("regions | take $n\r")
    try session.expect("(2 rows")
    session.type("param m: number\r")
    try session.expect("m (number): ")
    session.type("x\r")
    try session.expect("B244")
    try session.expect("m (number): ")
    session.type("\u{3}")
    try session.expect("aiguille> ")
    session.type(".drop nothing\r")
    try session.expect("X433")
    session.type(".quit\r")
    #expect(try session.end() == 0)
  }
}
