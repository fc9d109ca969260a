import Domain
import Foundation
import GRDB
import Interchange
import Language
import Storage
import TestSupport
import Testing

@Suite struct ICarolImportTests {
  private let target: ScratchFolder
  private let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Data/icarol").path

  init() throws { target = try ScratchFolder() }

  private func run(_ sources: [String], _ change: (inout DirectoryImport.Options) -> Void = { _ in }) throws
    -> ImportReport
  {
    var options = DirectoryImport.Options()
    options.reportPath = target.path + "/report.csv"
    change(&options)
    return try DirectoryImport.run(sources, into: target.path + "/d.db", options: options)
  }

  private func rows(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: target.path + "/d.db").read { try String.fetchAll($0, sql: sql) }
  }

  private func directory() throws -> String {
    let folder = target.path + "/directory"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try target.write("directory/organizations.csv", "id,name\no1,Accueil\n")
    try target.write("directory/services.csv", "id,organization_id,name\ns1,o1,Accueil de jour\n")
    return folder
  }

  private func counts(_ report: ImportReport, _ table: String) throws -> [Int] {
    let counts = try #require(report.summary.calls[table])
    return [
      counts.read, counts.inserted, counts.updated, counts.unchanged, counts.repeated, counts.refused,
    ]
  }

  @Test func everyDefectOfTheFixtureIsCounted() throws {
    let report = try run([try directory(), source])
    #expect(try counts(report, "call_contact") == [7, 3, 0, 0, 2, 2])
    #expect(try counts(report, "call_need") == [6, 4, 0, 0, 1, 1])
    #expect(try counts(report, "call_referral") == [4, 2, 0, 0, 1, 1])
    #expect(report.summary.defects[.repeatedCallRow] == 3)
    #expect(report.summary.defects[.callVersion] == 1)
    #expect(report.summary.defects[.orphanCallRow] == 2)
    #expect(report.summary.defects[.callTimeUnreadable] == 1)
    #expect(report.summary.defects[.wrongEncoding] == 1)
    let tallies = Set(
      report.summary.identifiers.map {
        "\($0.place.column) \($0.place.kind.rawValue) \($0.cells) \($0.place.action.rawValue)"
      })
    #expect(
      tallies == [
        "CallReportNum phone 1 refused", "Call Notes free text 2 column left out",
        "Caller Name name 2 column left out",
        "CallerPhone phone 2 column left out", "Extra phone 2 column left out", "Age age 2 cut",
        "PostalCode postal code 2 cut", "CityName street address 1 left out", "ReasonUnmet name 1 left out",
      ])
  }

  @Test func whatIsStoredIsWhatTheExportSays() throws {
    _ = try run([try directory(), source])
    #expect(
      try rows(
        """
        SELECT c.source_id || '|' || started || '|' || day || '|' || duration || '|' || channel || '|' || c.kind || '|' ||
          l.code || '|' || m.name || '|' || coalesce(f.code, '-') || '|' || coalesce(age_band, 0) || '|' || gender || '|' ||
          coalesce(household, 0)
        FROM call_contact c LEFT JOIN language_name l ON l.id = language_id LEFT JOIN area m ON m.id = municipality_id
        LEFT JOIN area f ON f.id = fsa_id WHERE c.source_id < '3' ORDER BY c.id
        """)
        // 10:05 standard time is 15:05 UTC; 21:30 daylight time is 01:30 UTC of the day after.
        == [
          "1|29541065|2026-03-02|15|1|1|es|Rimouski|G5L|6|1|4",
          "2|29715930|2026-07-01|0|2|2|fr|Gaspé|-|0|2|0",
        ])
    #expect(
      try rows(
        """
        SELECT source_id || '|' || coalesce((SELECT code FROM taxonomy_term WHERE id = category_id), '-') || '|' || outcome
          || '|' || coalesce(reason, 0) || '|' || coalesce(reason_stated, '-') FROM call_need ORDER BY id
        """)
        == [
          "1/1|food|3|4|Program full/waiting list", "1/2|-|1|0|-", "2/1|housing|3|14|-",
          "2/2|health|5|14|Bad weather",
        ])
    #expect(
      try rows(
        "SELECT coalesce((SELECT source_id FROM service WHERE id = service_id), '-') FROM call_referral ORDER BY id"
      )
        == ["s1", "-"])
  }

  @Test func aSecondImportChangesNothing() throws {
    _ = try run([try directory(), source])
    let before = try rows("SELECT group_concat(started || coalesce(duration, '')) FROM call_contact")
    let again = try run([source])
    #expect(try counts(again, "call_contact") == [7, 0, 0, 3, 2, 2])
    #expect(try counts(again, "call_need") == [6, 0, 0, 4, 1, 1])
    #expect(try counts(again, "call_referral") == [4, 0, 0, 2, 1, 1])
    #expect(try rows("SELECT group_concat(started || coalesce(duration, '')) FROM call_contact") == before)
    // Calls alone close nothing of the directory.
    #expect(try rows("SELECT coalesce(status, '-') FROM service") == ["-"])
  }

  @Test func noIdentifierIsStoredOrReported() throws {
    let report = try run([try directory(), source])
    let tables = ["call_contact", "call_need", "call_referral", "defect"]
    var texts = try String(contentsOfFile: target.path + "/report.csv", encoding: .utf8)
      .split { $0.isNewline || $0 == "," }.map(String.init)
    for language in LanguageCode.allCases { texts += ImportReportText.lines(report, language) }
    try DatabaseQueue(path: target.path + "/d.db").read { db in
      for table in tables {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") {
          texts += row.compactMap { String.fromDatabaseValue($0.1) }
        }
      }
    }
    #expect(texts.count > 50)
    for text in texts {
      let found = IdentifierDetector.kinds(in: text).subtracting([.name])
      #expect(found.isEmpty, "\(text)")
      for word in ["Fictive", "Untel", "555", "rue du Lac", "3A1", "privé"] {
        #expect(!text.contains(word), "\(text)")
      }
    }
  }

  @Test func theFileIsItsOwnersAlone() throws {
    _ = try run([source])
    let attributes = try FileManager.default.attributesOfItem(atPath: target.path + "/d.db")
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func needsOfNoContactAreRefusedWhole() throws {
    do {
      _ = try run([source + "/Needs.csv"])
      Issue.record("imported")
    } catch let diagnostic as Diagnostic {
      #expect(diagnostic.code == .nothingJoins)
    }
    #expect(!FileManager.default.fileExists(atPath: target.path + "/d.db"))
  }

  @Test func aFlatFileIsReadByItsMapping() throws {
    try target.write(
      "flat.csv",
      """
      No;Quand;Âge;Besoin;Issue;Motif;Téléphone
      a;02/03/2026 10:05;Aîné;aide alimentaire;N;Rien;418-555-0101
      a;02/03/2026 10:05;Aîné;logement et hébergement;O;;418-555-0101
      b;08/03/2026 02:30;30;;;;

      """)
    try target.write(
      "flat.yaml",
      """
      files:
        - file: fl*.csv
          grain: [contact, need]
          dates: ["dd/MM/yyyy HH:mm"]
          columns: { No: contact, Quand: started, Âge: age, Besoin: category, Issue: outcome, Motif: reason }
          values:
            outcome: { O: met, N: unmet }
            reason: { Rien: no-service }
            age: { Aîné: 75-84 }
      """)
    for times in 1...2 {
      let report = try run([target.path + "/flat.csv"]) { $0.mappingPath = target.path + "/flat.yaml" }
      #expect(try counts(report, "call_need")[times == 1 ? 1 : 3] == 2)
      #expect(report.summary.defects[.repeatedCallRow] == nil)
    }
    #expect(
      try rows("SELECT source_id || '|' || started || '|' || age_band FROM call_contact ORDER BY id")
        // 2:30 does not exist on that night: an hour later, 3:30 daylight time.
        == ["a|29541065|9", "b|29549250|4"])
    #expect(
      try rows(
        "SELECT outcome || '|' || coalesce(reason, 0) || '|' || coalesce(reason_stated, '-') FROM call_need")
        == ["3|1|Rien", "1|0|-"])
  }

  @Test(
    arguments: [
      ("files: [", nil), ("files:\n  - grain: contract\n", 2),
      ("files:\n  - grain: contact\n    zone: Mars\n", nil),
      ("files:\n  - grain: contact\n    columns:\n      No: contact\n      Quand: begun\n", 5),
      ("files:\n  - grain: contact\n    columns:\n      No: contact\n      Téléphone: started\n", 5),
      ("files:\n  - grain: contact\n    columns: { No: contact, Quand: started, Rang: length }\n", 3),
      (
        "files:\n  - grain: contact\n    columns: { No: contact, Quand: started }\n    values:\n      channel: { x: smoke }\n",
        5
      ),
      ("files:\n  - grain: contact\n    file: other.csv\n    columns: { No: contact, Quand: started }\n", 2),
    ] as [(String, Int?)])
  func aWrongMappingIsRefusedWhole(text: String, line: Int?) throws {
    try target.write("calls.csv", "No,Quand,Téléphone\n1,2026-03-02 10:00,\n")
    let path = try target.write("m.yaml", text)
    do {
      _ = try run([target.path + "/calls.csv"]) { $0.mappingPath = path }
      Issue.record("imported")
    } catch let diagnostic as Diagnostic {
      #expect(diagnostic.code == .mappingRefused)
      if let line { #expect(diagnostic.arguments.first?.english == "\(path):\(line)") }
    }
  }
}
