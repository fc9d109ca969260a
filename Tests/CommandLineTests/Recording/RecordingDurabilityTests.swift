import Foundation
import TestSupport
import Testing

/// What was acknowledged is on disk: seen from outside the program.
@Suite struct RecordingDurabilityTests {
  private let folder: ScratchFolder
  private let directory: String

  init() throws {
    folder = try ScratchFolder()
    directory = folder.path + "/calls.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: directory)
  }

  private static func works(_ command: String) -> Bool {
    (try? Program.shell(command, []))?.status == 0
  }

  /// The system calls of the program in their order: the write-ahead log is written, then synced, then the step is acknowledged.
  @Test(.enabled("strace may trace") { works("strace -f -o /dev/null true") })
  func eachStepIsSyncedBeforeItIsAcknowledged() throws {
    let traced = try Program.shell(
      "strace -f -y -e trace=pwrite64,fdatasync,fsync,write -o \"$3\" \"$0\" --db \"$1\" -c \"$2\"",
      [
        Program.path, directory, "contact phone; need food; unmet because full; undo; met; close",
        folder.path + "/trace",
      ])
    #expect(traced.status == 0, "\(traced.messages)")
    let acknowledgements = traced.messages.split(separator: "\n").count
    #expect(acknowledgements == 6)
    var isWritten = false
    var isSynced = false
    var seen = 0
    for line in try String(contentsOfFile: folder.path + "/trace", encoding: .utf8).split(separator: "\n") {
      if line.contains("pwrite64(") && line.contains("-wal>") {
        isWritten = true
        isSynced = false
      } else if line.contains("sync(") && line.contains("-wal>") && line.hasSuffix("= 0") {
        isSynced = isWritten
      } else if line.contains("write(2<") {
        #expect(isWritten && isSynced, "\(line)")
        (isWritten, isSynced) = (false, false)
        seen += 1
      }
    }
    #expect(seen == acknowledgements)
  }

  /// Ten kills at every run of the tests; a thousand by hand: `scripts/oracles/recording_kills.py`.
  @Test(.enabled("python3 is there") { works("python3 -c 'import sqlite3'") })
  func noKillLosesAnAcknowledgedStep() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../scripts/oracles/recording_kills.py").standardizedFileURL.path
    let outcome = try Program.shell(
      "python3 \"$0\" \"$1\" \"$2\" 10 2>&1", [script, Program.path, directory])
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text.contains("10 kills"), "\(outcome.text)")
  }

  @Test func twoProgramsRecordAtOnce() throws {
    let contact = "contact chat; need food; met; close\n"
    let scripts = try (1...2).map {
      try folder.write("\($0).aig", "contact chat; undo\n" + String(repeating: contact, count: 125))
    }
    let outcome = try Program.shell(
      "\"$0\" --db \"$1\" \"$2\" & \"$0\" --db \"$1\" \"$3\"; status=$?; wait $! && exit $status",
      [Program.path, directory] + scripts)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let counted = try Program.run([
      "--db", directory, "--disclosure", "internal", "--format", "csv", "-c",
      "contacts | where not in_progress | count; needs | where met | count",
    ])
    #expect(counted.text == "count\n250\n\ncount\n250\n")
  }

  /// Roots may write everywhere, so the folder is only made unwritable where that means something.
  @Test(.enabled("not root") { getuid() != 0 })
  func aRecordedFileIsReadInAFolderThatCannotBeWritten() throws {
    #expect(try Program.run(["--db", directory, "-c", "contact phone; close"]).status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    let read = try Program.run([
      "--db", directory, "--disclosure", "internal", "--format", "csv", "-c", "contacts | count",
    ])
    #expect(read.text == "count\n1\n")
  }

  /// A copy of the file alone, once the program has ended, holds what was recorded.
  @Test func theFileAloneHoldsWhatWasRecorded() throws {
    let script = "contact phone; close; contacts | count; close"
    #expect(try Program.run(["--db", directory, "-c", script]).status == 65)
    let copy = folder.path + "/copy.aiguille"
    try FileManager.default.copyItem(atPath: directory, toPath: copy)
    let read = try Program.run([
      "--db", copy, "--disclosure", "internal", "--format", "csv", "-c", "contacts | count",
    ])
    #expect(read.text == "count\n1\n")
  }

  /// The first contact of a file makes the secret that a later query of the same script rounds with.
  @Test func aScriptThatRecordsTheFirstContactIsAnsweredAtPublic() throws {
    let fresh = folder.path + "/fresh.aiguille"
    #expect(try Program.run(["demo", fresh, "--services", "60", "--contacts", "0"]).status == 0)
    let script = "contact phone; need food; met; close; contacts | count; needs | where met | count"
    let outcome = try Program.run(["--db", fresh, "--disclosure", "public", "--format", "csv", "-c", script])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.text == "count\n‹10\n\ncount\n‹10\n")
  }

  @Test func anErrorSaysNothingOfThePerson() throws {
    let outcome = try Program.run(["--db", directory, "-c", "contact phone from \"Marguerite Tremblay\""])
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("B261") && !outcome.messages.contains("Tremblay"))
  }
}
