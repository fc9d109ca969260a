import Domain
import Foundation
import GRDB
import Language
import Testing

@testable import Storage

/// A directory in a folder of its own, removed at the end.
final class ScratchDirectory {
  let folder: String
  var path: String { folder + "/directory.db" }

  init() throws {
    folder = NSTemporaryDirectory() + "aiguille-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func texts(_ sql: String) throws -> [String] {
    try DatabaseFile.open(at: path).queue.read { try String.fetchAll($0, sql: sql) }
  }

  func number(_ sql: String) throws -> Int? {
    try DatabaseFile.open(at: path).queue.read { try Int.fetchOne($0, sql: sql) }
  }
}

@Suite struct DirectoryLoadTests {
  private func deliver(
    _ scratch: ScratchDirectory, _ rows: [(String, [String: String])], closesMost: Bool = false
  ) throws -> LoadSummary {
    try DatabaseFile.openOrCreate(at: scratch.path).file.load(.init(closesMost: closesMost)) { load in
      for (line, (table, values)) in rows.enumerated() {
        try load.add(table: table, values, file: "\(table).csv", line: line + 2)
      }
    }
  }

  private let small: [(String, [String: String])] = [
    ("organization", ["id": "o1", "name": "Maison Beausoleil"]),
    ("location", ["id": "l1", "organization_id": "o1", "latitude": "45.5", "longitude": "-73.6"]),
    (
      "service",
      ["id": "s1", "organization_id": "o1", "name": "Café", "fees_description": "Gratuit"]
    ),
    ("service_at_location", ["id": "a1", "service_id": "s1", "location_id": "l1"]),
    ("phone", ["id": "p1", "location_id": "l1", "number": "514 555-0101", "extension": "4"]),
  ]

  @Test func rowsReachTheTablesThatQueriesRead() throws {
    let scratch = try ScratchDirectory()
    let summary = try deliver(scratch, small)
    #expect(summary.tables["service"]?.inserted == 1)
    #expect(summary.defects.isEmpty)
    #expect(try scratch.texts("SELECT phone FROM site") == ["514 555-0101 x4"])
    #expect(try scratch.texts("SELECT name_folded FROM service") == ["cafe"])
    #expect(try scratch.number("SELECT fee FROM service") == 1)
    #expect(try scratch.number("SELECT rows FROM row_count WHERE name = 'sites'") == 1)
    #expect(try scratch.number("SELECT count(*) FROM service_text('cafe')") == 1)
    #expect(try scratch.number("SELECT count(*) FROM pragma_foreign_key_check") == 0)
  }

  @Test func importingTwiceChangesNothing() throws {
    let scratch = try ScratchDirectory()
    _ = try deliver(scratch, small)
    let again = try deliver(scratch, small)
    #expect(again.tables.values.allSatisfy { $0.unchanged == $0.read && $0.updated == 0 })
    #expect(again.tables.values.allSatisfy { $0.closed == 0 && $0.removed == 0 })
  }

  @Test func aNewerDeliveryUpdatesClosesAndRemoves() throws {
    let scratch = try ScratchDirectory()
    _ = try deliver(
      scratch,
      small
        + [
          ("service", ["id": "s2", "organization_id": "o1", "name": "Halte"]),
          ("phone", ["id": "p2", "service_id": "s2", "number": "514 555-0102"]),
        ].map { ($0.0, $0.1) })
    var newer = small
    newer[0].1["name"] = "Maison Beau-Soleil"
    let summary = try deliver(scratch, newer)
    #expect(summary.tables["organization"]?.updated == 1)
    #expect(summary.tables["service"]?.closed == 1)
    #expect(summary.tables["phone"]?.removed == 1)
    #expect(summary.examples[.recordGone]?.map(\.value) == ["Halte"])
    #expect(try scratch.texts("SELECT name FROM service WHERE listed = 1") == ["Café"])
    #expect(try scratch.number("SELECT count(*) FROM pragma_foreign_key_check") == 0)
  }

  @Test func aDeliveryThatLacksMostOfTheDirectoryIsRefusedUnlessAskedFor() throws {
    let scratch = try ScratchDirectory()
    let services = (1...20).map {
      ("service", ["id": "s\($0)", "organization_id": "o1", "name": "Halte \($0)"])
    }
    let organization = ("organization", ["id": "o1", "name": "Maison", "description": "Aide"])
    _ = try deliver(scratch, [organization] + services)
    let other = [organization, ("service", ["id": "t1", "organization_id": "o1", "name": "Ailleurs"])]
    #expect {
      try deliver(scratch, other)
    } throws: {
      ($0 as? Diagnostic)?.code == .mostRecordsGone
        && ($0 as? Diagnostic)?.arguments.map(\.english) == ["20", "20", "service"]
    }
    #expect(try scratch.number("SELECT count(*) FROM service WHERE listed = 1") == 20)
    #expect(try scratch.number("SELECT count(*) FROM service") == 20)
    _ = try deliver(scratch, [organization] + services.prefix(10))
    #expect(try scratch.number("SELECT count(*) FROM service WHERE listed = 1") == 10)
    let summary = try deliver(scratch, other, closesMost: true)
    #expect(summary.tables["service"]?.closed == 10)
    #expect(try scratch.texts("SELECT name FROM service WHERE listed = 1") == ["Ailleurs"])
  }

  @Test func requiredReferenceRefusesTheRowWhole() throws {
    let scratch = try ScratchDirectory()
    let summary = try deliver(
      scratch, [("service", ["id": "s1", "organization_id": "o9", "name": "Halte", "x": "y"])])
    #expect(summary.tables["service"]?.refused == 1)
    #expect(
      try scratch.texts("SELECT json_extract(body, '$.x') || code || line FROM defect") == [
        "yD5042"
      ])
  }

  @Test func optionalReferenceIsSetAsideAndTheRecordKept() throws {
    let scratch = try ScratchDirectory()
    let summary = try deliver(scratch, [("location", ["id": "l1", "organization_id": "o9"])])
    #expect(summary.tables["location"]?.inserted == 1)
    #expect(summary.defects == [.danglingReference: 1])
    #expect(
      try scratch.texts("SELECT json_extract(extra, '$.organization_id') FROM location") == ["o9"])
  }

  @Test func aParentMayComeAfterItsChild() throws {
    let scratch = try ScratchDirectory()
    let rows = [
      ("taxonomy_term", ["id": "t2", "name": "Banque alimentaire", "parent_id": "t1"]),
      ("taxonomy_term", ["id": "t1", "name": "Alimentation"]),
      ("taxonomy_term", ["id": "t3", "name": "Perdu", "parent_id": "t9"]),
    ]
    let summary = try deliver(scratch, rows)
    #expect(summary.defects == [.danglingReference: 1])
    #expect(
      try scratch.texts(
        """
        SELECT p.name || '>' || t.name || t.level FROM taxonomy_term t
        JOIN taxonomy_term p ON p.id = t.parent_id WHERE t.source_id = 't2'
        """) == ["Alimentation>Banque alimentaire2"])
    #expect(try deliver(scratch, rows).tables["taxonomy_term"]?.unchanged == 3)
  }

  @Test func aCycleInTheTreeEnds() throws {
    let scratch = try ScratchDirectory()
    _ = try deliver(
      scratch,
      [
        ("taxonomy_term", ["id": "t1", "name": "A", "parent_id": "t2"]),
        ("taxonomy_term", ["id": "t2", "name": "B", "parent_id": "t1"]),
      ])
    #expect(
      try scratch.number(
        """
        SELECT count(*) FROM category_closure c JOIN taxonomy_term t ON t.id = c.ancestor_id
        WHERE t.source_id IN ('t1', 't2')
        """) == 4)
  }

  @Test func aSecondRowOfOneIdentifierIsRefused() throws {
    let scratch = try ScratchDirectory()
    let summary = try deliver(
      scratch,
      [("organization", ["id": "o1", "name": "A"]), ("organization", ["id": "o1", "name": "B"])])
    #expect(summary.defects == [.duplicateIdentifier: 1])
    #expect(try scratch.texts("SELECT name FROM organization") == ["A"])
  }

  @Test func rowsWithoutIdentifierKeepTheirsFromImportToImport() throws {
    let scratch = try ScratchDirectory()
    let rows = [("organization", ["name": "A"]), ("organization", ["name": "B"])]
    #expect(try deliver(scratch, rows).defects == [.emptyIdentifier: 1])
    #expect(try deliver(scratch, rows.reversed()).tables["organization"]?.unchanged == 2)
  }

  @Test func implausibleValuesAreSetAside() throws {
    let scratch = try ScratchDirectory()
    let summary = try deliver(
      scratch,
      [
        ("location", ["id": "l1", "latitude": "100", "longitude": "-73,5"]),
        ("organization", ["id": "o1", "name": "A", "year_incorporated": "c. 1900"]),
        (
          "service",
          [
            "id": "s1", "name": "B", "organization_id": "o1", "maximum_age": "200",
            "assured_date": "12/24/15",
          ]
        ),
      ])
    #expect(
      summary.defects == [.implausibleValue: 2, .valueRepaired: 2, .invalidValue: 1])
    #expect(try scratch.texts("SELECT assured_date FROM service") == ["2015-12-24"])
    #expect(try scratch.number("SELECT maximum_age IS NULL FROM service") == 1)
    #expect(try scratch.number("SELECT json_extract(extra, '$.latitude') FROM location") == 100)
  }

  private struct Stop: Error {}

  @Test func anErrorInTheMiddleLeavesTheFileAsItWas() throws {
    let scratch = try ScratchDirectory()
    _ = try deliver(scratch, small)
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    #expect(throws: Stop.self) {
      _ = try DatabaseFile.open(at: scratch.path).load { load in
        try load.add(
          table: "organization", ["id": "o2", "name": "New"], file: "organization.csv", line: 2)
        throw Stop()
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
  }

  @Test func aRehearsalKeepsNothing() throws {
    let scratch = try ScratchDirectory()
    _ = try deliver(scratch, small)
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    let summary = try DatabaseFile.open(at: scratch.path).load(.init(isRehearsal: true)) { load in
      try load.add(
        table: "organization", ["id": "o2", "name": "New"], file: "organization.csv", line: 2)
    }
    #expect(summary.tables["organization"]?.inserted == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
  }

  @Test func aFullDiskIsSaidAndKeepsWhatWasThere() throws {
    let scratch = try ScratchDirectory()
    _ = try deliver(scratch, small)
    let file = try DatabaseFile.open(at: scratch.path)
    try file.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    let failure = #expect(throws: StoreFailure.self) {
      _ = try file.load { load in
        for number in 0..<5_000 {
          try load.add(
            table: "organization", ["id": "n\(number)", "name": "Organization \(number)"],
            file: "organization.csv", line: number)
        }
      }
    }
    #expect(failure?.diagnostic.code == .outOfDisk)
    #expect(try scratch.texts("SELECT name FROM organization") == ["Maison Beausoleil"])
  }
}
