import Domain
import GRDB
import Testing

@testable import Storage

struct RecordKeepingTablesTests {
  /// A directory as version 1 made it, with one location.
  private func older(_ scratch: ScratchDirectory) throws {
    try DatabaseQueue(path: scratch.path).write { db in
      try Migration.all[0].apply(db)
      try db.execute(
        sql: """
          INSERT INTO organization (id, source_id, name) VALUES (1, 'o1', 'Maison');
          INSERT INTO location (id, source_id, organization_id, name, location_type)
          VALUES (1, 'l1', 1, 'Salle', 'physical');
          INSERT INTO address (id, source_id, location_id, address_1, city, state_province, country, postal_code)
          VALUES (1, 'a1', 1, '1, rue du Quai', 'Rimouski', 'QC', 'CA', 'G5L 1A1');
          INSERT INTO defect (file, line, code, action) VALUES ('service.csv', 2, 'D504', 'refused');
          PRAGMA application_id = \(DatabaseIdentity.applicationID);
          PRAGMA user_version = 1;
          """)
    }
    _ = try DatabaseFile.openOrCreate(at: scratch.path)
  }

  @Test func anOlderDirectoryGetsItsLocations() throws {
    let scratch = try ScratchDirectory()
    try older(scratch)
    #expect(
      try scratch.texts(
        """
        SELECT p.name || '|' || p.address || '|' || m.name || '|' || p.service_count || '|' || p.listed
        FROM placed_location p JOIN area m ON m.id = p.municipality_id
        """) == ["Salle|1, rue du Quai|Rimouski|0|1"])
    #expect(try scratch.number("SELECT count(*) FROM change") == 0)
    #expect(try scratch.number("SELECT action_id FROM defect") == 4)
    #expect(try scratch.number("SELECT rows FROM row_count WHERE name = 'locations'") == 1)
    #expect(try scratch.number("PRAGMA user_version") == DatabaseIdentity.schemaVersion)
  }
}
