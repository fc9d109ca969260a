import Foundation
import TestSupport
import Testing

/// `aiguille backup`: a whole copy, or none.
@Suite struct BackupTests {
  private let folder: ScratchFolder
  private let database: String

  init() throws {
    folder = try ScratchFolder()
    database = folder.path + "/directory.aiguille"
    try FileManager.default.copyItem(atPath: DemoFixture.path(), toPath: database)
  }

  private func count(_ path: String) throws -> String {
    try Program.run(["--db", path, "-c", "services | count by fee", "--format", "csv"]).text
  }

  @Test func aCopyAnswersAsTheOriginalAndHasItsMode() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: database)
    let copy = folder.path + "/new/copy.aiguille"
    let outcome = try Program.run(["--db", database, "backup", copy, "--language", "en"])
    #expect(outcome.status == 0)
    #expect(outcome.messages.hasSuffix("bytes, checked\n"))
    #expect(try count(copy) == count(database))
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new") == ["copy.aiguille"])
  }

  @Test func aFileThatIsThereKeepsItsContent() throws {
    try folder.write("kept", "mine")
    let outcome = try Program.run(["--db", database, "backup", folder.path + "/kept"])
    #expect(outcome.status == 73)
    #expect(outcome.messages.contains("X410"))
    #expect(try String(contentsOfFile: folder.path + "/kept", encoding: .utf8) == "mine")
  }

  @Test func withoutADirectoryNothingIsMade() throws {
    let outcome = try Program.run(["--db", folder.path + "/none", "backup", folder.path + "/copy"])
    #expect(outcome.status == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/copy"))
  }

  /// Pages that hold something else than SQLite wrote.
  @Test func aDamagedDirectoryMakesNoCopy() throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: database))
    let page = 4096
    for start in stride(from: page * 20, to: bytes.count - page, by: page * 3) {
      bytes.replaceSubrange(start..<start + 64, with: [UInt8](repeating: 0x5A, count: 64))
    }
    try bytes.write(to: URL(fileURLWithPath: database))
    let outcome = try Program.run(["--db", database, "backup", folder.path + "/copy"])
    #expect(outcome.status == 69)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/copy"))
  }
}
