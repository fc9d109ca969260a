import Foundation
import GRDB
import Interchange
import Language
import Storage
import TestSupport
import Testing

@Suite struct DirectoryImportTests {
  private let folder: ScratchFolder
  private let target: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    target = try ScratchFolder()
  }

  private func run(_ change: (inout DirectoryImport.Options) -> Void = { _ in }) throws
    -> ImportReport
  {
    var options = DirectoryImport.Options()
    change(&options)
    return try DirectoryImport.run([folder.path], into: target.path + "/d.db", options: options)
  }

  private func rows(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: target.path + "/d.db").read { try String.fetchAll($0, sql: sql) }
  }

  @Test func olderNamesOfColumnsAndFilesAreRead() throws {
    try folder.write("organizations.csv", "id,name,url\n1,Maison Beausoleil,https://a.example\n")
    try folder.write("services.csv", "id,organization_id,name\n1,1,Halte\n")
    try folder.write("locations.csv", "id,organization_id,name\n1,1,Centre\n")
    try folder.write("services_at_location.csv", "id,service_id,location_id\n1,1,1\n")
    try folder.write(
      "physical_addresses.csv",
      "id,location_id,address_1,city,state_province,postal_code\n1,1,\"1, rue A\",Rimouski,QC,g5l1a1\n"
    )
    try folder.write("postal_addresses.csv", "id,location_id,address_1,city\n1,1,CP 1,Rimouski\n")
    try folder.write(
      "regular_schedules.csv", "id,service_id,weekday,opens_at,closes_at\n1,1,1,9am,4:30 PM\n")
    try folder.write("taxonomy.csv", "id,name,parent_id,vocabulary\nt1,Accueil,,maison\n")
    try folder.write("services_taxonomy.csv", "id,service_id,taxonomy_id\n1,1,t1\n")
    try folder.write(
      "languages.csv", "id,service_id,language\n1,1,\"Chinese (Cantonese, Mandarin)\"\n")
    let report = try run()
    #expect(report.summary.defects.isEmpty)
    #expect(try rows("SELECT website FROM organization") == ["https://a.example"])
    #expect(try rows("SELECT address || '|' || postal_code FROM site") == ["1, rue A|G5L 1A1"])
    #expect(
      try rows("SELECT a.name FROM site s JOIN area a ON a.id = s.municipality_id") == ["Rimouski"])
    #expect(
      try rows("SELECT freq || byday || opens_at || closes_at FROM schedule")
        == ["WEEKLYMO09:0016:30"])
    #expect(
      try rows(
        """
        SELECT t.name FROM service_category c JOIN taxonomy_term t ON t.id = c.category_id
        """) == ["Accueil"])
    #expect(try rows("SELECT CAST(count(*) AS TEXT) FROM service_language") == ["3"])
  }

  @Test func brokenRowsDoNotStopTheRest() throws {
    try folder.write(
      "organizations.csv",
      Array("Export of today\n\nid,name,name,\n1,A,x,y\n2,B\n3,C,x,y,z\n4,\"D\n5,E\u{0},,\n6,".utf8)
        + [0xC9] + Array("glise,,\n".utf8))
    let report = try run()
    #expect(try rows("SELECT name FROM organization ORDER BY id") == ["A", "B", "C", "Église"])
    #expect(
      report.summary.defects == [
        .repeatedHeader: 2, .unknownColumn: 3, .raggedRow: 2, .unclosedQuote: 1,
        .controlCharacters: 1, .wrongEncoding: 1,
      ])
    #expect(try rows("SELECT CAST(line AS TEXT) FROM defect WHERE code = 'D510'") == ["7"])
    #expect(
      try rows("SELECT json_extract(extra, '$.\"column 5\"') FROM organization WHERE name = 'C'")
        == ["z"])
  }

  @Test func theReportListsEveryDefect() throws {
    try folder.write("organizations.csv", "id,name\n1,A\n1,\"B, C\"\n")
    let path = target.path + "/report.csv"
    _ = try run { $0.reportPath = path }
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == "file,line,column,rule,value,action\norganizations.csv,3,id,D505,1,refused\n")
  }

  @Test func aRehearsalLeavesNoDatabase() throws {
    try folder.write("organizations.csv", "id,name\n1,A\n")
    let report = try run { $0.isRehearsal = true }
    #expect(report.counts(.organization).inserted == 1)
    #expect(!FileManager.default.fileExists(atPath: target.path + "/d.db"))
  }

  @Test func nothingIsMadeOfAFolderThatIsNotThere() throws {
    let missing = #expect(throws: Diagnostic.self) {
      _ = try DirectoryImport.run([folder.path + "/no"], into: target.path + "/d.db")
    }
    #expect(missing?.code == .inputMissing)
    #expect(!FileManager.default.fileExists(atPath: target.path + "/d.db"))
  }

  @Test func aFileThatIsNoTableIsRefusedWholeAndTheOthersRead() throws {
    try folder.write("organizations.csv", "id,name\n1,A\n")
    try folder.write("services.csv", "<html><body>Not found</body></html>\n")
    try folder.write("notes.csv", "weather,mood\nsun,good\n")
    let report = try run()
    #expect(report.counts(.organization).inserted == 1)
    #expect(report.summary.examples[.sourceNotRecognised]?.map(\.file) == ["services.csv"])
    #expect(report.summary.examples[.unknownFile]?.map(\.file) == ["notes.csv"])
  }

  @Test func semicolonsAndTabsSeparateToo() throws {
    try folder.write("organizations.csv", "id;name\n1;\"A, B\"\n")
    try folder.write("locations.tsv", "id\torganization_id\tname\n1\t1\tC\n")
    #expect(try run().summary.defects.isEmpty)
    #expect(try rows("SELECT name FROM organization") == ["A, B"])
    #expect(try rows("SELECT name FROM location WHERE organization_id = 1") == ["C"])
  }

  @Test func theReportSpeaksBothLanguages() throws {
    try folder.write("organizations.csv", "id,name\n1,A\n1,B\n")
    let report = try run()
    let english = ImportReportText.lines(report, .english).joined(separator: "\n")
    let french = ImportReportText.lines(report, .french).joined(separator: "\n")
    #expect(english.contains("organizations.csv:3: `id` holds `1` more than once"))
    #expect(french.contains("`id` contient `1` plus d’une fois"))
  }
}
