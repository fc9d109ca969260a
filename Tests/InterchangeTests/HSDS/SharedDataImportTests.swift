import GRDB
import Interchange
import Language
import Storage
import TestSupport
import Testing

/// Imports of real deliveries; the figures were counted beside with Python's csv module.
@Suite(.enabled(if: SharedData.folder("ohana-sample") != nil, "the shared data are not here"))
struct SharedDataImportTests {
  private func importing(
    _ folder: String
  ) throws -> (report: ImportReport, rows: (String) throws -> [String]) {
    let source = try #require(SharedData.folder(folder))
    let scratch = try ScratchFolder()
    let path = scratch.path + "/d.db"
    let report = try DirectoryImport.run([source], into: path)
    return (
      report,
      { sql in
        defer { withExtendedLifetime(scratch) {} }
        return try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: sql) }
      }
    )
  }

  @Test func ohanaSampleIsWhole() throws {
    let (report, rows) = try importing("ohana-sample")
    #expect(report.counts(.organization).inserted == 8)
    #expect(report.counts(.location).inserted == 22)
    #expect(report.counts(.service).inserted == 23)
    #expect(report.counts(.phone).inserted == 54)
    #expect(report.counts(.taxonomyTerm).inserted == 290)
    #expect(report.counts(.serviceAtLocation).inserted == 23)
    #expect(report.summary.tables.values.allSatisfy { $0.refused == 0 })
    #expect(
      try rows("SELECT city FROM site WHERE source_id = 'service:1/location_id/1'")
        == ["Redwood City"])
    // Redwood City in California is in no region of Québec.
    #expect(try rows("SELECT source_id FROM site WHERE region_id IS NOT NULL") == [])
    #expect(
      try rows("SELECT valid_from || valid_to FROM schedule WHERE source_id = 'holiday:2'")
        == ["2015-12-242015-12-24"])
    // Weekday rows and holiday rows, of the year 1 for every year, make one set of hours.
    #expect(
      try rows(
        """
        SELECT substr(h.rules, instr(h.rules, char(10)) + 1) FROM site x
        JOIN opening_hours h ON h.id = x.hours_id JOIN service s ON s.id = x.service_id
        WHERE s.source_id = '22'
        """) == [
          """
          regular .. FREQ=WEEKLY;BYDAY=MO 08:00-12:00
          regular .. FREQ=WEEKLY;BYDAY=MO 14:00-16:00
          regular .. FREQ=WEEKLY;BYDAY=WE 10:00-15:00
          exception *-01-01..*-01-01 * closed
          exception 2015-12-24..2015-12-24 * 10:00-16:00
          exception *-06-01..*-09-01 * closed
          """
        ])
    #expect(
      try rows(
        """
        SELECT n.code FROM service_language l JOIN language_name n ON n.id = l.language_id
        JOIN service s ON s.id = l.service_id WHERE s.source_id = '22'
        """) == ["es"])
    // The service names six terms; a need asked for above them finds it too.
    #expect(
      try rows(
        """
        SELECT s.source_id FROM service_need n JOIN taxonomy_term t ON t.id = n.category_id
        JOIN service s ON s.id = n.service_id WHERE t.source_id = '111'
        """) == ["22"])
  }

  @Test func ohanaSampleTwiceChangesNothing() throws {
    let source = try #require(SharedData.folder("ohana-sample"))
    let scratch = try ScratchFolder()
    _ = try DirectoryImport.run([source], into: scratch.path + "/d.db")
    let again = try DirectoryImport.run([source], into: scratch.path + "/d.db")
    for (table, counts) in again.summary.tables {
      #expect(counts.updated == 0 && counts.removed == 0 && counts.closed == 0, "\(table)")
      #expect(counts.unchanged == counts.read, "\(table)")
    }
  }

  @Test func illinoisLoadsWhatIsWholeAndListsEveryDanglingReference() throws {
    let (report, rows) = try importing("ilao-illinois-legal-aid/output")
    #expect(report.counts(.organization).inserted == 33)
    #expect(report.counts(.location).inserted == 520)
    #expect(report.counts(.service).inserted == 89)
    #expect(report.counts(.service).refused == 341)
    #expect(report.counts(.phone).inserted == 963)
    func listed(_ file: String, _ column: String, _ what: String) throws -> [String] {
      try rows(
        """
        SELECT CAST(\(what) AS TEXT) FROM defect
        WHERE code = 'D504' AND file = '\(file).csv' AND column = '\(column)'
        """)
    }
    #expect(try listed("locations", "organization_id", "count(*)") == ["448"])
    #expect(try listed("locations", "organization_id", "count(DISTINCT value)") == ["280"])
    #expect(try listed("services", "organization_id", "count(body)") == ["341"])
    #expect(try listed("phones", "service_id", "count(*)") == ["340"])
    #expect(report.summary.defects[.danglingReference] == 448 + 341 + 340)
    // Locations name 313 organizations, 33 of which are there.
    #expect(
      try rows(
        "SELECT CAST(count(DISTINCT organization_id) AS TEXT) FROM location") == ["33"])
  }

  @Test(arguments: ["hsds-3.0-examples/csv", "hsds-3.1-examples/csv"])
  func theOfficialExamplesLoad(_ folder: String) throws {
    let (report, rows) = try importing(folder)
    #expect(report.counts(.service).inserted == 1)
    #expect(report.summary.tables["funding"]?.inserted == 1)
    // Their attribute links to an entity called `link_entity`, their location lies at latitude 100.
    #expect(report.counts(.attribute).refused == 1)
    #expect(report.summary.examples[.implausibleValue]?.map(\.value) == ["100"])
    #expect(try rows("SELECT name FROM person") == ["Ann Persona"])
    #expect(try rows("SELECT byday FROM schedule") == ["TH,FR"])
    #expect(
      try rows("SELECT rules FROM opening_hours") == [
        """
        America/Toronto holidays=closed easter=unstated
        regular 2005-01-01..2005-01-01 FREQ=WEEKLY;WKST=TU;BYDAY=TH,FR;BYMONTHDAY=2,3,4;DTSTART=2005-01-01 10:00-18:00
        """
      ])
  }

  @Test func floridaNamesItsColumnsInItsOwnWay() throws {
    let (report, rows) = try importing("florida-transformer")
    #expect(report.counts(.organization).inserted == 20)
    #expect(report.counts(.location).inserted == 378)
    #expect(report.counts(.service).inserted == 135)
    #expect(report.summary.defects[.repeatedHeader] == 2)
    // An age of 200 means none.
    #expect(try rows("SELECT CAST(count(*) AS TEXT) FROM service WHERE maximum_age > 120") == ["0"])
  }

  @Test func aFolderWithoutAKnownFileIsRefusedWhole() throws {
    let source = try #require(SharedData.folder("miami-quirks"))
    let scratch = try ScratchFolder()
    let refusal = #expect(throws: Diagnostic.self) {
      _ = try DirectoryImport.run([source], into: scratch.path + "/d.db")
    }
    #expect(refusal?.code == .sourceNotRecognised)
  }

  @Test func theFixturesOfOhanaAreKnownByTheirHeaders() throws {
    let (report, rows) = try importing("ohana-fixtures")
    #expect(report.summary.defects[.missingRequired] == 6)
    #expect(report.summary.defects[.unknownFile] == 3)
    #expect(
      try rows("SELECT value FROM defect WHERE code = 'D507'") == ["13/27/2014"])
    for counts in report.summary.tables.values {
      #expect(counts.inserted + counts.refused == counts.read)
    }
  }
}
