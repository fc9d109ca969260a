import Foundation
import TestSupport
import Testing

/// What is there already is not lost to a slip on the command line.
@Suite struct OverwritingTests {
  @Test func aDemoReplacesNoFile() throws {
    let folder = try ScratchFolder()
    let database = folder.path + "/directory.aiguille"
    #expect(
      try Program.run(["demo", database, "--services", "50", "--contacts", "20", "--quiet"]).status == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: database))
    let again = try Program.run(["demo", database, "--services", "10", "--contacts", "0"])
    #expect(again.status == 73)
    #expect(again.messages.contains("X410"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: database)) == before)
  }

  @Test(arguments: [false, true])
  func anOutputNeverReplacesTheDirectory(throughLink: Bool) throws {
    let folder = try ScratchFolder()
    let database = folder.path + "/directory.aiguille"
    #expect(
      try Program.run(["demo", database, "--services", "50", "--contacts", "20", "--quiet"]).status == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: database))
    var output = database
    if throughLink {
      output = folder.path + "/link"
      try FileManager.default.createSymbolicLink(atPath: output, withDestinationPath: database)
    }
    let outcome = try Program.run(["--db", database, "-c", "services | count", "-o", output])
    #expect(outcome.status == 64)
    #expect(try Data(contentsOf: URL(fileURLWithPath: database)) == before)
  }

  @Test func aSmallNumberIsNoYear() throws {
    let outcome = try Program.run([
      "--db", try DemoFixture.path(), "-c", "services | where verified > 365",
    ])
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("B207"))
  }
}
