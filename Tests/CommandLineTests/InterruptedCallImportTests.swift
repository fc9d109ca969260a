import Foundation
import TestSupport
import Testing

/// An import of calls that is killed leaves all of them, with what is found for them, or none.
@Suite struct InterruptedCallImportTests {
  private static let contacts = 12_000

  @Test func aKilledImportOfCallsLeavesAllOfThemOrNone() throws {
    let folder = try ScratchFolder()
    let database = folder.path + "/calls.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: database)
    let export = try export(in: folder)
    let whole = folder.path + "/whole.aiguille"
    try FileManager.default.copyItem(atPath: database, toPath: whole)
    let start = Date()
    #expect(try Program.run(["--db", whole, "import", export, "--quiet"]).status == 0)
    let length = Date().timeIntervalSince(start)
    let all = try state(of: whole)
    #expect(all.contains("\(Self.contacts)") && !all.contains("0"), "\(all)")

    let none = try state(of: database)
    let seed = UInt64.random(in: 0...UInt64.max)
    var dice = SeededGenerator(seed: seed)
    var killed = 0
    for attempt in 0..<12 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = ["--db", database, "import", export, "--quiet"]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // The first ones before it can end.
      let share = Double(dice.next() % 1000) / 1000
      usleep(UInt32(length * (attempt < 4 ? 0.5 : 1.1) * share * 1_000_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let left = try state(of: database)
      #expect(left == none || left == all, "seed \(seed), attempt \(attempt): \(left)")
      if left == none { killed += 1 }
      let doctor = try Program.run(["--db", database, "doctor"])
      #expect(doctor.status == 0, "seed \(seed), attempt \(attempt): \(doctor.text)\(doctor.messages)")
    }
    #expect(killed > 0, "seed \(seed)")
    #expect(try Program.run(["--db", database, "import", export, "--quiet"]).status == 0)
    #expect(try state(of: database) == all)
    let published = try Program.run([
      "--db", database, "--disclosure", "public", "--format", "csv", "-c", "contacts | count by channel",
    ])
    #expect(published.status == 0, "\(published.messages)")
  }

  /// How many contacts, needs and referrals there are, and how many needs of each `supply`.
  private func state(of database: String) throws -> [String] {
    let outcome = try Program.run([
      "--db", database, "--disclosure", "internal", "--format", "csv", "-c",
      """
      contacts | count; needs | count; referrals | count
      needs | where unmet | where supply is present | count
      """,
    ])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.text.split(separator: "\n").map(String.init).filter { $0 != "count" }
  }

  /// Calls in the three tables of iCarol.
  private func export(in folder: ScratchFolder) throws -> String {
    let path = folder.path + "/export"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    var calls =
      "CallReportNum,ReportVersion,CallDateAndTimeStart,CallLength,CityName,Call Information - Channel\n"
    var needs = "CallReportNum,ReportNeedNum,NeedMet,ReasonUnmet,Level1Name\n"
    var referrals = "CallReportNum,ReportNeedNum,ParentResourceNum,ParentAgencyName\n"
    for number in 1...Self.contacts {
      calls += "\(number),1,3/\(number % 28 + 1)/2025 9:05:00 AM,12,Rimouski,Phone\n"
      let isMet = number % 2 == 0
      needs += "\(number),1,\(isMet ? "True," : "False,No program found"),Food/Meals\n"
      referrals += "\(number),1,\(number),\n"
    }
    for (name, text) in [("CallReports", calls), ("Needs", needs), ("Referrals", referrals)] {
      try text.write(toFile: "\(path)/\(name).csv", atomically: false, encoding: .utf8)
    }
    return path
  }
}
