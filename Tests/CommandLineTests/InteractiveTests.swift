import Foundation
import TestSupport
import Testing

/// The shell on a pseudo-terminal.
@Suite(.serialized) struct InteractiveTests {
  private func open(_ folder: ScratchFolder, _ more: [String: String] = [:]) throws -> TerminalSession {
    var environment = ["TERM": "xterm", "LC_ALL": "C", "XDG_STATE_HOME": folder.path, "PAGER": ""]
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
    session.type("regions | count\r")
    try session.expect("17")
    try leave(session)
  }

  @Test func aCardShowsTheHours() throws {
    let session = try open(try ScratchFolder())
    session.type("services | where hours is present | take 1 | select name\r")
    try session.expect("1 row")
    session.type(".show 1\r")
    try session.expect("Today:")
    try session.expect("Open:")
    try session.expect("Hours:")
    try leave(session)
  }

  @Test func typesUTF8InTheCLocale() throws {
    let session = try open(try ScratchFolder())
    session.type("regions | where name = \"Montréal\" | select name, population\r")
    try session.expect("1 row")
    session.type("régions | filtrer nom = \"中\"\r")
    try session.expect("0 rows")
    try leave(session)
  }

  @Test func controlCClearsTheLineAndTheOpenStatement() throws {
    let session = try open(try ScratchFolder())
    session.type("half a query")
    try session.expect("half a query")
    session.type("\u{3}")
    try session.expect("^C")
    try session.expect("aiguille> ")
    session.type("regions |\r")
    try session.expect("... ")
    session.type("\u{3}")
    try session.expect("aiguille> ")
    session.type("regions | count\r")
    try session.expect("17")
    try leave(session)
  }

  @Test func controlCInsideASearchOfHistoryGoesOn() throws {
    let session = try open(try ScratchFolder())
    session.type("\u{12}")
    try session.expect("bck:")
    session.type("\u{3}")
    try session.expect("aiguille> ")
    session.type("regions | count\r")
    try session.expect("17")
    try leave(session)
  }

  @Test func errorsShowCaretsAndTheLoopGoesOn() throws {
    let session = try open(try ScratchFolder())
    session.type("services | need fod\r")
    try session.expect("B203")
    try session.expect("^^^")
    try leave(session)
  }

  @Test func linesContinueAndAPipeGoesOnFromTheLastQuery() throws {
    let session = try open(try ScratchFolder())
    session.type("regions |\r")
    try session.expect("... ")
    session.type("sort code\r")
    try session.expect("(17 rows")
    try session.expect("aiguille> ")
    session.type("| take 3\r")
    try session.expect("(3 rows")
    session.type(".show 2\r")
    try session.expect("Saguenay")
    session.type(".show 9\r")
    try session.expect("no row 9")
    session.type(".quit\r")
    #expect(try session.end() == 0)
  }

  @Test func historyIsPrivateFilteredAndRecalled() throws {
    let folder = try ScratchFolder()
    let first = try open(folder)
    first.type("regions | take 2\r")
    try first.expect("(2 rows")
    first.type(" regions | take 4\r")
    try first.expect("(4 rows")
    first.type("services | search \"514-555-0199\"\r")
    try first.expect("row")
    try leave(first)
    #expect(try history(folder) == "regions | take 2\n")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.path + "/aiguille/history")
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let second = try open(folder)
    second.type("\u{1B}[A\r")
    try second.expect("(2 rows")
    try leave(second)
  }

  @Test func keysOfOrdinaryKeyboardsMove() throws {
    let session = try open(try ScratchFolder())
    // Home, Delete, End, Ctrl-Left and text around them make `regions | take 2`.
    session.type("xegions | 2\u{1B}[H\u{1B}[3~r\u{1B}[F\u{1B}[1;5Dtake \r")
    try session.expect("(2 rows")
    try leave(session)
  }

  @Test func aPasteWaitsForEnter() throws {
    let session = try open(try ScratchFolder())
    session.type("\u{1B}[200~regions\n|\ttake 3\n\u{1B}[201~")
    try session.expect("take 3")
    session.type("\r")
    try session.expect("(3 rows")
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
    session.type(".décrire régions\r")
    try session.expect("exploitant")
    session.type(".language en\r")
    try session.expect("aiguille> ")
    session.type(".describe regions\r")
    try session.expect("operator")
    session.type(".nonsense\r")
    try session.expect("no command is called .nonsense")
    session.type(".format json\r")
    try session.expect("aiguille> ")
    session.type("regions | take 1 | select code\r")
    try session.expect("{\"code\":\"01\"}")
    try leave(session)
  }
}
