import Foundation
import TestSupport
import Testing

/// Exit statuses of `behaviours.md`, and where data and words go.
@Suite struct ExitStatusTests {
  @Test func anAnswerIsZeroAndSilentOnStandardError() throws {
    let outcome = try Program.run([
      "--db", try DemoFixture.path(), "--format", "csv", "--quiet", "-c",
      "regions | select code, name | sort code | take 2",
    ])
    #expect(outcome.status == 0)
    #expect(outcome.text == "code,name\n01,Bas-Saint-Laurent\n02,Saguenay–Lac-Saint-Jean\n")
    #expect(outcome.messages == "")
  }

  @Test func usageIs64() throws {
    #expect(try Program.run(["--format", "xml"]).status == 64)
    #expect(try Program.run(["-c", "regions", "script.aig"]).status == 64)
    #expect(try Program.run(["--as-of", "2026-02-30", "-c", "regions"]).status == 64)
    #expect(try Program.run(["explain", "B999"]).status == 64)
  }

  @Test func anErrorInAnyStatementIs65BeforeTheFirstRuns() throws {
    let folder = try ScratchFolder()
    let script = try folder.write("s.aig", "regions\nbogus\nregions | take 1\n")
    let outcome = try Program.run(["--db", try DemoFixture.path(), script])
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("s.aig:2:1"))
  }

  @Test func aScriptThatIsNotUTF8Is65() throws {
    let folder = try ScratchFolder()
    let script = try folder.write("s.aig", Array("regions\n# \u{E9}".utf8) + [0xFF, 0x0A])
    let outcome = try Program.run(["--db", try DemoFixture.path(), script])
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("L001"))
    #expect(outcome.output.isEmpty)
  }

  @Test func aMissingScriptOrDatabaseIs66AndMakesNothing() throws {
    let folder = try ScratchFolder()
    #expect(try Program.run(["run", folder.path + "/no.aig"]).status == 66)
    let outcome = try Program.run(["--db", folder.path + "/typo.aiguille", "-c", "regions"])
    #expect(outcome.status == 66)
    #expect(outcome.messages.contains("X401"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/typo.aiguille"))
  }

  @Test func aFileThatIsNoDirectoryIs69() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("x.aiguille", String(repeating: "no database. ", count: 200))
    let outcome = try Program.run(["--db", path, "-c", "regions"])
    #expect(outcome.status == 69)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let folder = try ScratchFolder()
    let messages = folder.path + "/err"
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c",
      "set -o pipefail; '\(Program.path)' --db '\(try DemoFixture.path())' --quiet --format csv"
        + " -c 'places' 2>'\(messages)' | head -1 >/dev/null",
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    #expect(try String(contentsOfFile: messages, encoding: .utf8) == "")
  }

  @Test func formatCheckIs1WhereAFileIsNotFormatted() throws {
    let folder = try ScratchFolder()
    let script = try folder.write("s.aig", "services|take   5\n")
    let outcome = try Program.run(["format", "--check", script])
    #expect(outcome.status == 1)
    #expect(outcome.text == script + "\n")
    let formatted = try Program.run(["format", script]).text
    let other = try folder.write("t.aig", formatted)
    #expect(try Program.run(["format", "--check", other]).status == 0)
  }
}
