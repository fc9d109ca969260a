import Foundation
import TestSupport
import Testing

/// An import that is killed, or that finds no room, leaves the directory as it was before it.
@Suite struct InterruptedImportTests {
  @Test func aKilledImportLeavesTheDirectoryOfBeforeOrTheNewOne() throws {
    let folder = try ScratchFolder()
    let database = folder.path + "/directory.aiguille"
    let first = try delivery(in: folder, name: "first", services: 50)
    let second = try delivery(in: folder, name: "second", services: 20_000)
    #expect(try Program.run(["--db", database, "import", first, "--quiet"]).status == 0)

    var kept = 0
    for attempt in 0..<12 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = ["--db", database, "import", second, "--quiet"]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(20_000 + attempt * 60_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()

      let count = try services(in: database)
      #expect(count == "50" || count == "20000")
      if count == "50" { kept += 1 }
      let doctor = try Program.run(["--db", database, "doctor"])
      #expect(doctor.status == 0, "\(doctor.text)\(doctor.messages)")
    }
    // At least the earliest kills came before the end.
    #expect(kept > 0)
    #expect(try Program.run(["--db", database, "import", second, "--quiet"]).status == 0)
    #expect(try services(in: database) == "20000")
  }

  @Test func aDiskThatFillsUpLeavesTheDirectoryOfBefore() throws {
    let folder = try ScratchFolder()
    let database = folder.path + "/directory.aiguille"
    let first = try delivery(in: folder, name: "first", services: 50)
    let second = try delivery(in: folder, name: "second", services: 20_000)
    #expect(try Program.run(["--db", database, "import", first, "--quiet"]).status == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: database))

    // No file may grow beyond 8 MiB; the signal that comes with it is ignored, so that the write fails instead.
    let command = "ulimit -f 8192; trap '' XFSZ; exec \"$0\" --db \"$1\" import \"$2\" --quiet"
    let outcome = try Program.shell(command, [Program.path, database, second])
    #expect(outcome.status != 0)
    #expect(outcome.messages.contains("error[X4"), "\(outcome.messages)")
    #expect(try services(in: database) == "50")
    #expect(try Data(contentsOf: URL(fileURLWithPath: database)) == before)
  }

  private func services(in database: String) throws -> String {
    let outcome = try Program.run([
      "--db", database, "--format", "csv", "-c", "services | count",
    ])
    return String(outcome.text.split(separator: "\n").last ?? "")
  }

  private func delivery(in folder: ScratchFolder, name: String, services: Int) throws -> String {
    let path = folder.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    var rows = "id,organization_id,name,description,status\n"
    for number in 0..<services {
      rows += "s\(number),o1,Service \(number),Accueil et écoute numéro \(number),active\n"
    }
    try rows.write(toFile: path + "/services.csv", atomically: false, encoding: .utf8)
    try "id,name\no1,Organisme inventé\n".write(
      toFile: path + "/organizations.csv", atomically: false, encoding: .utf8)
    return path
  }
}
