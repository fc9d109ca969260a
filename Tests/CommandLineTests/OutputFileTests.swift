import Foundation
import TestSupport
import Testing

/// `-o`: the file is complete or as it was.
@Suite struct OutputFileTests {
  private func run(_ query: String, to path: String) throws -> Program.Outcome {
    try Program.run(["--db", try DemoFixture.path(), "--format", "csv", "-o", path, "-c", query])
  }

  @Test func replacesTheFileSilently() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("out.csv", "old")
    let outcome = try run("regions | select name", to: path)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.messages.isEmpty)
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count == 18)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
  }

  @Test(arguments: [
    ("out.csv", "name\n"), ("out.JSON", "["), ("out.tsv", "name\n"), ("out.txt", "Region"), ("out", "Region"),
    (".csv", "Region"),
  ])
  func theExtensionChoosesTheFormat(name: String, start: String) throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/" + name
    let arguments = [
      "--db", try DemoFixture.path(), "--language", "en", "-o", path, "-c", "regions | select name",
    ]
    #expect(try Program.run(arguments).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix(start))
    #expect(try Program.run(arguments + ["--format", "jsonl"]).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("{"))
  }

  @Test func anErrorLeavesTheOldFile() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("out.csv", "old")
    #expect(try run("regions | wher x", to: path).status == 65)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
  }

  @Test func aFileThatCannotBeMadeIs73() throws {
    let folder = try ScratchFolder()
    #expect(try run("regions", to: folder.path).status == 73)
    #expect(try run("regions", to: folder.path + "/no/such/out.csv").status == 73)
  }

  /// A limit on the size of files stands for a full disk.
  @Test func aFullDiskIs74AndLeavesTheOldFile() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("out.csv", "old")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c",
      "trap '' XFSZ; ulimit -f 8; exec '\(Program.path)' --db '\(try DemoFixture.path())'"
        + " --format json -o '\(path)' -c 'all services' 2>/dev/null",
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.csv"])
  }

  @Test func devicesAndLinksAreWrittenThrough() throws {
    let folder = try ScratchFolder()
    #expect(try run("regions", to: "/dev/null").status == 0)
    let path = try folder.write("real.csv", "old")
    let link = folder.path + "/link.csv"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(try run("regions", to: link).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) != "old")
  }
}
