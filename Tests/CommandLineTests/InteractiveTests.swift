import Foundation
import TestSupport
import Testing

/// The shell on a pseudo-terminal.
@Suite(.serialized) struct InteractiveTests {
  private func open(_ folder: ScratchFolder, _ more: [String: String] = [:]) throws -> TerminalSession {
    var environment = [
      "TERM": "xterm", "NO_COLOR": "1", "LC_ALL": "C", "XDG_STATE_HOME": folder.path, "PAGER": "",
    ]
    environment.merge(more) { $1 }
    let session = try TerminalSession(
      ["--db", try DemoFixture.path()], environment: environment)
    try session.expect("aiguille> ")
    return session
  }

  /// Waits for the prompt first: a Ctrl-D that comes between two lines is the terminal's own, as in any shell.
  private func leave(_ session: TerminalSession) throws {
    try session.expect("aiguille> ")
    session.type("\u{4}")
    #expect(try session.end() == 0)
  }

  private func history(_ folder: ScratchFolder) throws -> String {
    try String(contentsOfFile: folder.path + "/aiguille/history", encoding: .utf8)
  }

  @Test func answersAndLeavesByControlD() throws {
    let session = try open(try ScratchFolder())
    try session.enter("regions | count", expecting: "17")
    try leave(session)
  }

  @Test func aCardShowsTheHours() throws {
    let session = try open(try ScratchFolder())
    try session.enter("services | where hours is present | take 1 | select name", expecting: "1 row")
    try session.enter(".show 1", expecting: "Today:", "Open:", "Hours:")
    try leave(session)
  }

  @Test func typesUTF8InTheCLocale() throws {
    let session = try open(try ScratchFolder())
    try session.enter("regions | where name = \"Montréal\" | select name, population", expecting: "1 row")
    try session.enter("régions | filtrer nom = \"中\"", expecting: "0 rows")
    try leave(session)
  }

  @Test func controlCClearsTheLineAndTheOpenStatement() throws {
    let session = try open(try ScratchFolder())
    session.type("half a query")
    try session.expect("half a query")
    session.type("\u{3}")
    try session.expect("^C")
    try session.expect("aiguille> ")
    session.type("regions |\rsort")
    try session.expect("sort")
    session.type("\u{3}")
    try session.expect("aiguille> ")
    try session.enter("regions | count", expecting: "17")
    try leave(session)
  }

  @Test func controlCInsideASearchOfHistoryGoesOn() throws {
    let session = try open(try ScratchFolder())
    session.type("\u{12}")
    try session.expect("search the history")
    session.type("\u{3}")
    try session.expect("aiguille> ")
    try session.enter("regions | count", expecting: "17")
    try leave(session)
  }

  @Test func errorsShowCaretsAndTheLoopGoesOn() throws {
    let session = try open(try ScratchFolder())
    try session.enter("services | need fod", expecting: "B203", "^^^")
    try leave(session)
  }

  @Test func linesContinueAndAPipeGoesOnFromTheLastQuery() throws {
    let session = try open(try ScratchFolder())
    try session.enter("regions |\rsort code", expecting: "(17 rows", "aiguille> ")
    try session.enter("| take 3", expecting: "(3 rows")
    try session.enter(".show 2", expecting: "Saguenay")
    try session.enter(".show 9", expecting: "no row 9")
    session.type(".quit\r")
    #expect(try session.end() == 0)
  }

  @Test func historyIsPrivateFilteredAndRecalled() throws {
    let folder = try ScratchFolder()
    let first = try open(folder)
    try first.enter("regions | take 2", expecting: "(2 rows")
    try first.enter(" regions | take 4", expecting: "(4 rows")
    try first.enter("services | search \"514-555-0199\"", expecting: "left after")
    try leave(first)
    #expect(try history(folder) == "regions | take 2\n")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.path + "/aiguille/history")
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let second = try open(folder)
    try second.enter("\u{1B}[A", expecting: "(2 rows")
    try leave(second)
  }

  @Test func keysOfOrdinaryKeyboardsMove() throws {
    let session = try open(try ScratchFolder())
    // Home, Delete, End, Ctrl-Left and text around them make `regions | take 2`.
    try session.enter("xegions | 2\u{1B}[H\u{1B}[3~r\u{1B}[F\u{1B}[1;5Dtake ", expecting: "(2 rows")
    try leave(session)
  }

  @Test func aPasteWaitsForEnter() throws {
    let session = try open(try ScratchFolder())
    session.type("\u{1B}[200~regions\n|\ttake 3\n\u{1B}[201~")
    try session.expect("take 3")
    try session.enter("", expecting: "(3 rows")
    try leave(session)
  }

  @Test func terminationRestoresTheTerminalAndEnds() throws {
    let session = try open(try ScratchFolder())
    session.send(signal: SIGTERM)
    try session.expect("\u{1B}[?2004l")
    #expect(try session.end() == 128 + SIGTERM)
  }

  @Test func commandsSpeakBothLanguages() throws {
    let session = try open(try ScratchFolder(), ["LC_ALL": "", "LANG": "fr_CA.UTF-8"])
    try session.enter(".décrire régions", expecting: "exploitant")
    try session.enter(".language en", expecting: "aiguille> ")
    try session.enter(".describe regions", expecting: "operator")
    try session.enter(".nonsense", expecting: "no command is called .nonsense")
    try session.enter(".format json", expecting: "aiguille> ")
    try session.enter("regions | take 1 | select code", expecting: "{\"code\":\"01\"}")
    try leave(session)
  }
}
