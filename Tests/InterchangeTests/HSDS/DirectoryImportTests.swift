import GRDB
import Interchange
import Storage
import Testing
import TestSupport

/// Imports of real files: the figures were counted beside with Python's csv module.
@Suite struct DirectoryImportTests {
  private static func importing(
    _ folder: String, change: (inout DirectoryImport.Options) -> Void = { _ in }
  ) throws -> (report: ImportReport, directory: ScratchFolder)? {
    guard let source = SharedData.folder(folder) else { return nil }
    let scratch = try ScratchFolder()
    var options = DirectoryImport.Options()
    change(&options)
    return (try DirectoryImport.run([source], into: scratch.path + "/d.db", options: options), scratch)
  }

  private static func rows(_ scratch: ScratchFolder, _ sql: String) throws -> [String] {
    try DatabaseQueue(path: scratch.path + "/d.db").read { try String.fetchAll($0, sql: sql) }
  }

  @Test func ohanaSampleIsWhole() throws {
    guard let (report, directory) = try Self.importing("ohana-sample") else { return }
    #expect(report.counts(.organization).inserted == 8)
    #expect(report.counts(.location).inserted == 22)
    #expect(report.counts(.service).inserted == 23)
    #expect(report.counts(.phone).inserted == 54)
    #expect(report.counts(.taxonomyTerm).inserted == 290)
    #expect(report.counts(.serviceAtLocation).inserted == 23)
    #expect(report.counts(.service).refused == 0)
    #expect(
      try Self.rows(
        directory, "SELECT city FROM site JOIN service s ON s.id = service_id WHERE s.source_id = '1'")
        == ["Redwood City"])
    #expect(
      try Self.rows(
        directory, "SELECT DISTINCT valid_from FROM schedule WHERE source_id = 'holiday:2'")
        == ["2015-12-24"])
    #expect(
      try Self.rows(
        directory,
        """
        SELECT n.code FROM service_language l JOIN language_name n ON n.id = language_id
        JOIN service s ON s.id = l.service_id WHERE s.name LIKE '%passport%' OR s.source_id = '22'
        """) == ["es"])
  }

  @Test func ohanaSampleTwiceChangesNothing() throws {
    guard let source = SharedData.folder("ohana-sample") else { return }
    let scratch = try ScratchFolder()
    _ = try DirectoryImport.run([source], into: scratch.path + "/d.db")
    let again = try DirectoryImport.run([source], into: scratch.path + "/d.db")
    #expect(again.counts(.service).unchanged == 23)
    for (table, counts) in again.summary.tables {
      #expect(counts.updated == 0 && counts.removed == 0 && counts.closed == 0, "\(table)")
      #expect(counts.unchanged + counts.refused == counts.read, "\(table)")
    }
  }
}
