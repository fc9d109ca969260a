import Domain
import GRDB
import Testing

@testable import Storage

struct RecordKeepingTablesTests {
  /// A directory as version 1 made it, with one location.
  private func older(_ scratch: ScratchDirectory) throws {
    let file = try DatabaseFile.create(at: scratch.path)
    _ = try file.load { load in
      try load.add(table: "organization", ["id": "o1", "name": "Maison"], file: "organization.csv", line: 2)
      try load.add(
        table: "location",
        ["id": "l1", "organization_id": "o1", "name": "Salle", "location_type": "physical"],
        file: "location.csv", line: 2)
      try load.add(
        table: "address",
        [
          "id": "a1", "location_id": "l1", "address_1": "1, rue du Quai", "city": "Rimouski",
          "state_province": "QC", "country": "CA", "postal_code": "G5L 1A1",
        ], file: "address.csv", line: 2)
      try load.add(table: "service", ["id": "s1", "name": "Sans organisme"], file: "service.csv", line: 2)
    }
    try file.queue.write { db in
      try db.execute(
        sql: """
          DROP TABLE placed_location; DROP TABLE location_accessibility; DROP INDEX site_location;
          DROP TABLE change_field; DROP TABLE change; ALTER TABLE defect DROP COLUMN action_id;
          DELETE FROM row_count WHERE name IN ('locations', 'locations.all', 'defects', 'changes');
          PRAGMA user_version = 1;
          """)
    }
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
