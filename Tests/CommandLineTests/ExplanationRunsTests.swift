import Foundation
import Language
import TestSupport
import Testing

/// The example on the page of a code of commands, data or results gives that code when it is run.
///
/// The codes of queries have the same test beside the binder: `ExplanationExampleTests`.
@Suite struct ExplanationRunsTests {
  /// Codes that no test can bring about, and why.
  private static let exceptions: [DiagnosticCode: String] = [
    .databaseBusy:
      "wants two programs at one moment; SQLiteStoreTests and DatabaseFileTests lock the file themselves",
    .databaseReadOnly: "tests may run as root, who may write everywhere",
    .databaseFailed: "whatever SQLite reports that has no code of its own",
    .interrupted: "wants Ctrl-C at the right moment: InterruptedImportTests and InteractiveTests",
    .verificationFailed: "would be a bug of the planner",
    .queryTooLarge: "the binder refuses such a query before (B225), and a list goes to SQLite as one value",
    .clockBackwards:
      "wants the machine's clock set back: RecordingTests gives the session a clock of its own",
    .fileUnreadable: "tests may run as root, who may read everything",
  ]

  private static let codes = DiagnosticCode.allCases.filter {
    "XDN".contains($0.rawValue.prefix(1)) && exceptions[$0] == nil
  }

  @Test func theListOfExceptionsIsShort() { #expect(Self.exceptions.count <= 8) }

  @Test(arguments: codes, LanguageCode.allCases)
  func theExampleGivesItsCode(code: DiagnosticCode, language: LanguageCode) throws {
    let example = Explanation.page(for: code).example[language]
    let folder = try ScratchFolder()
    let said =
      try code.rawValue.hasPrefix("D") ? delivered(example, code, folder) : run(example, code, folder)
    #expect(said.contains(code.rawValue), "\(example)\n\(said)")
  }

  // MARK: - Commands and queries

  private func run(_ example: String, _ code: DiagnosticCode, _ folder: ScratchFolder) throws -> String {
    try prepare(code, folder)
    if Self.recording.contains(code) { return try record(example, folder) }
    guard example.hasPrefix("aiguille ") else {
      let script = try folder.write("query.aig", example)
      let database = code == .notePurged ? try purged(folder) : try DemoFixture.path()
      return try Program.run(["--db", database, "--as-of", "2026-11-23", script]).messages
    }
    return try shell(example, folder)
  }

  /// The demo with a contact that was purged.
  private func purged(_ folder: ScratchFolder) throws -> String {
    let path = folder.path + "/purged.db"
    try FileManager.default.copyItem(atPath: DemoFixture.path(), toPath: path)
    try PurgedFixture.write(into: path)
    _ = try Program.run(["purge", "--db", path, "--before", "2024-01-01"])
    return path
  }

  /// Codes of recording, which happens now and writes: on a copy of the demo.
  private static let recording = DiagnosticCode.allCases.filter {
    ("X440"..."X459").contains($0.rawValue) && $0 != .recordingAsOf
  }

  private func record(_ example: String, _ folder: ScratchFolder) throws -> String {
    let path = folder.path + "/calls.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: path)
    return try Program.run(["--db", path, "-c", example]).messages
  }

  /// A line of the shell, in a folder of its own, with the demo as the directory.
  private func shell(_ line: String, _ folder: ScratchFolder) throws -> String {
    let command = line.prefix { $0 != "(" }.replacing("aiguille ", with: "\"$0\" ")
    let outcome = try Program.shell(
      "cd \"$1\" && export AIGUILLE_DB=\"$2\" && { \(command); } 2>&1",
      [Program.path, folder.path, try DemoFixture.path()])
    return outcome.text
  }

  /// Makes the files that the example names.
  private func prepare(_ code: DiagnosticCode, _ folder: ScratchFolder) throws {
    switch code {
    case .databaseForeign: try folder.write("notes.txt", "not a database\n")
    case .databaseUnreadable:
      try FileManager.default.createDirectory(
        atPath: folder.path + "/photos", withIntermediateDirectories: true)
    case .databaseTooNew: try copyDemo(["newer.db", "recente.db"], folder) { $0[62] = 3 }
    case .databaseTooOld: try copyDemo(["older.db", "ancienne.db"], folder) { $0[63] = 0 }
    case .parameterMissing: try script("param weeks: number", "paramètre semaines: nombre", folder)
    case .parameterUnknown:
      try script("param region: area = Estrie", "paramètre région: territoire = Estrie", folder)
    case .parameterRefused: try script("param weeks: number = 2", "paramètre semaines: nombre = 2", folder)
    case .noteSmallCounts: try copyWithCalls(["calls.db", "appels.db"], folder)
    case .ledgerFailed:
      try copyWithCalls(["calls.db", "appels.db"], folder)
      for name in ["calls.db", "appels.db"] {
        try FileManager.default.createDirectory(
          atPath: folder.path + "/\(name).ledger.jsonl", withIntermediateDirectories: true)
      }
    case .databaseDamaged:
      try copyDemo(["half-copied.db", "copie-interrompue.db"], folder) { $0 = Array($0.prefix($0.count / 2)) }
    default: break
    }
  }

  private func script(_ english: String, _ french: String, _ folder: ScratchFolder) throws {
    try folder.write("weekly.aig", english + "\nservices\n")
    try folder.write("hebdo.aig", french + "\nservices\n")
  }

  private func copyWithCalls(_ names: [String], _ folder: ScratchFolder) throws {
    try copyDemo(names, folder) { _ in }
    for name in names { try FewCalls.write(into: folder.path + "/" + name) }
  }

  private func copyDemo(
    _ names: [String], _ folder: ScratchFolder, _ change: (inout [UInt8]) -> Void
  ) throws {
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: try DemoFixture.path())))
    change(&bytes)
    for name in names { try folder.write(name, bytes) }
  }

  // MARK: - Deliveries

  private func delivered(_ example: String, _ code: DiagnosticCode, _ folder: ScratchFolder) throws -> String
  {
    if example.hasPrefix("aiguille ") {
      for (name, services) in [
        ("monday", 2), ("tuesday", 1), ("lundi", 2), ("mardi", 1), ("montreal", 60), ("quebec", 1),
      ] {
        try write(Self.services(services), "services.csv", in: name, folder)
        try write("id,name\no1,Accueil\n", "organizations.csv", in: name, folder)
      }
      for (calls, mapping) in [("calls.csv", "mapping.yaml"), ("appels.csv", "correspondance.yaml")] {
        try folder.write(calls, "No,Moment\n1,2026-03-02 10:00\n")
        try folder.write(mapping, "files:\n  - grain: contact\n    columns: { No: contact, Moment: begun }\n")
      }
      for name in ["photos", "images"] { try write("x", "photo.jpg", in: name, folder) }
      let line = example.replacing("aiguille import", with: "aiguille import --db new.db")
      return try shell(line, folder)
    }
    if code == .unknownFile {
      try write("x", String(example.split(separator: "/").last ?? ""), in: "delivery", folder)
      try write("id,name\no1,Accueil\n", "organizations.csv", in: "delivery", folder)
    } else if example.contains("CallReportNum") {
      for (index, part) in example.components(separatedBy: "\n\n").enumerated() {
        try write(part + "\n", "part\(index).csv", in: "delivery", folder)
      }
    } else {
      let name =
        example.contains("organization_id")
        ? "services.csv" : example.contains("latitude") ? "locations.csv" : "organizations.csv"
      let text = example.replacing("<ESC>", with: "\u{1B}") + (code == .unclosedQuote ? "" : "\n")
      try write(text, name, in: "delivery", folder)
    }
    return try shell("aiguille import --db new.db delivery", folder)
  }

  private static func services(_ count: Int) -> String {
    "id,organization_id,name\n" + (1...count).map { "s\($0),o1,Accueil \($0)\n" }.joined()
  }

  /// `<E9>` is that byte, which is no UTF-8.
  private func write(_ text: String, _ name: String, in delivery: String, _ folder: ScratchFolder) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/" + delivery, withIntermediateDirectories: true)
    var bytes = Array(text.utf8)
    if let mark = text.range(of: "<E9>") {
      bytes = Array(text[..<mark.lowerBound].utf8) + [0xE9] + Array(text[mark.upperBound...].utf8)
    }
    try folder.write(delivery + "/" + name, bytes)
  }
}
