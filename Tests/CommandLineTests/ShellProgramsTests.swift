import Foundation
import TestSupport
import Testing

/// Programs that the shell starts, on a pseudo-terminal: the pager, the editor, commands that read results.
@Suite(.serialized) struct ShellProgramsTests {
  private func open(_ folder: ScratchFolder, _ more: [String: String]) throws -> TerminalSession {
    var environment = [
      "TERM": "xterm", "LC_ALL": "C", "XDG_STATE_HOME": folder.path, "PATH": "/usr/bin:/bin",
      "HOME": folder.path, "NO_COLOR": "1",
    ]
    environment.merge(more) { $1 }
    let session = try TerminalSession(["--db", try DemoFixture.path()], environment: environment)
    try session.expect("aiguille> ")
    return session
  }

  private func leave(_ session: TerminalSession) throws {
    try session.expect("aiguille> ")
    session.type("\u{4}")
    #expect(try session.end() == 0)
  }

  @Test func thePagerShowsWhatIsTallerThanTheWindow() throws {
    let session = try open(try ScratchFolder(), ["PAGER": "sed s/^/paged:/"])
    session.type(".help all\r")
    try session.expect("paged:A query is a source")
    try session.expect("aiguille> ")
    session.type(".tables\r")
    #expect(try !session.expect("Each time that a person").contains("paged:"))
    try leave(session)
  }

  @Test(arguments: ["no-such-pager", "cat", ""])
  func withoutAPagerTextsArePrinted(pager: String) throws {
    let session = try open(try ScratchFolder(), ["PAGER": pager])
    session.type(".help all\r")
    try session.expect("A query is a source")
    try session.expect(".quit")
    try leave(session)
  }

  @Test func controlCInThePagerIsNotForTheShell() throws {
    let folder = try ScratchFolder()
    let text = try folder.write("text", "in the pager\n")
    // What it shows is there only once the program that Ctrl-C ends is.
    let session = try open(folder, ["PAGER": "cat >/dev/null; exec tail -f \(text)"])
    session.type(".help all\r")
    try session.expect("in the pager")
    session.type("\u{3}")
    try session.expect("aiguille> ")
    session.type("regions | count\r")
    try session.expect("17")
    try leave(session)
  }

  /// less says how to leave it, and writes no file by a slip.
  @Test(arguments: [("", "q: leave"), ("-R", "q: leave"), ("-R -PsMine$", "Mine")])
  func lessSaysHowToLeave(own: String, prompt: String) throws {
    let folder = try ScratchFolder()
    let session = try open(folder, ["PAGER": "less"].merging(own.isEmpty ? [:] : ["LESS": own]) { $1 })
    session.type(".help all\r")
    try session.expect(prompt)
    session.type("s\(folder.path)/slip\r")
    session.type("q")
    try leave(session)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/slip"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.lesshst"))
  }

  @Test func theEditorChangesTheLastStatement() throws {
    let folder = try ScratchFolder()
    let seen = folder.path + "/seen"
    let editor = try folder.write(
      "editor", "#!/bin/sh\nstat -c '%a %n' \"$1\" > \(seen)\nsed -i 's/take 1/take 2/' \"$1\"\n")
    chmod(editor, 0o755)
    let session = try open(folder, ["EDITOR": editor, "TMPDIR": folder.path])
    session.type("regions | take 1\r")
    try session.expect("(1 row")
    session.type(".edit\r")
    try session.expect("regions | take 2")
    try session.expect("(2 rows")
    try leave(session)
    let stated = try String(contentsOfFile: seen, encoding: .utf8)
    #expect(stated.hasPrefix("600 "))
    let path = String(stated.dropFirst(4)).trimmingCharacters(in: .newlines)
    #expect(!FileManager.default.fileExists(atPath: (path as NSString).deletingLastPathComponent))
  }

  @Test func onceFeedsACommandThatMayStopReading() throws {
    let session = try open(try ScratchFolder(), [:])
    session.type(".format csv\r")
    try session.expect("aiguille> ")
    session.type(".once | head -1 | tr a-z A-Z\r")
    try session.expect("aiguille> ")
    session.type("places | select name\r")
    try session.expect("NAME")
    try session.expect("aiguille> ")
    session.type("regions | sort code | take 1 | select code\r")
    try session.expect("\n01\r")
    try leave(session)
  }

  @Test func outputGoesToAFileInTheHomeFolder() throws {
    let folder = try ScratchFolder()
    let session = try open(folder, [:])
    session.type(".output ~/rows.csv\r")
    try session.expect("rows.csv as csv")
    try session.expect("aiguille> ")
    session.type("regions | take 2 | select code\r")
    try session.expect("aiguille> ")
    session.type("\u{4}")
    try session.expect("1 result, 2 rows")
    #expect(try session.end() == 0)
    #expect(try String(contentsOfFile: folder.path + "/rows.csv", encoding: .utf8).hasPrefix("code\n"))
  }

  @Test func theWelcomeTeachesAndQuietIsQuiet() throws {
    let folder = try ScratchFolder()
    var environment = [
      "TERM": "xterm", "LANG": "fr_CA.UTF-8", "XDG_STATE_HOME": folder.path, "NO_COLOR": "1",
    ]
    let session = try TerminalSession(["--db", try DemoFixture.path()], environment: environment)
    let welcome = try session.expect("aiguille> ")
    #expect(welcome.contains("272 services") || welcome.contains("services,"))
    #expect(welcome.contains(".aide") && welcome.contains("services | besoin"), "\(welcome)")
    session.type("\u{4}")
    #expect(try session.end() == 0)
    environment["LANG"] = "en"
    let quiet = try TerminalSession(["--quiet", "--db", try DemoFixture.path()], environment: environment)
    #expect(try !quiet.expect("aiguille> ").contains("services"))
    quiet.type("\u{4}")
    #expect(try quiet.end() == 0)
  }
}
