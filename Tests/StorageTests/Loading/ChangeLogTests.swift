import Domain
import GRDB
import Language
import Testing

@testable import Storage

/// What later deliveries change, read from the tables that `changes` reads.
struct ChangeLogTests {
  private let first: [(String, [String: String])] = [
    ("organization", ["id": "o1", "name": "Maison Beausoleil", "parent_organization_id": "o2"]),
    ("organization", ["id": "o2", "name": "Le Fleuve"]),
    (
      "location",
      ["id": "l1", "organization_id": "o1", "name": "Salle", "latitude": "45.5", "longitude": "-73.6"]
    ),
    ("service", ["id": "s1", "organization_id": "o1", "name": "Café", "email": "a@example.org"]),
    ("service", ["id": "s2", "organization_id": "o1", "name": "Repas"]),
    ("service", ["id": "s3", "organization_id": "o1", "name": "Écoute", "status": "inactive"]),
  ]

  private func deliver(
    _ scratch: ScratchDirectory, _ rows: [(String, [String: String])], on day: String
  ) throws {
    let day = try #require(CalendarDate(iso: day))
    _ = try DatabaseFile.openOrCreate(at: scratch.path).file.load(.init(day: day)) { load in
      for (line, (table, values)) in rows.enumerated() {
        try load.add(table: table, values, file: "\(table).csv", line: line + 2)
      }
    }
  }

  private func changes(_ scratch: ScratchDirectory) throws -> [String] {
    try scratch.texts(
      """
      SELECT date || ' ' || change || ' ' || record || ' ' || source_id || ' ' || name
        || coalesce((SELECT ' ' || group_concat(field) FROM change_field WHERE change_id = change.id), '')
      FROM change ORDER BY id
      """)
  }

  @Test func theFirstDeliveryIsNoChange() throws {
    let scratch = try ScratchDirectory()
    try deliver(scratch, first, on: "2026-11-01")
    #expect(try changes(scratch) == [])
  }

  @Test func theSameAgainIsNoChange() throws {
    let scratch = try ScratchDirectory()
    try deliver(scratch, first, on: "2026-11-01")
    try deliver(scratch, first, on: "2026-11-02")
    #expect(try changes(scratch) == [])
  }

  @Test func addedUpdatedClosedReopened() throws {
    let scratch = try ScratchDirectory()
    try deliver(scratch, first, on: "2026-11-01")
    var second = first
    second[2].1["name"] = "Grande salle"
    second[3].1["name"] = "Café du matin"
    second[3].1["email"] = nil
    second[5].1["status"] = "active"
    // The delivery holds the second service no more, and a new one.
    second[4] = ("service", ["id": "s4", "organization_id": "o2", "name": "Transport"])
    try deliver(scratch, second, on: "2026-11-08")
    #expect(
      try changes(scratch) == [
        "2026-11-08 2 3 l1 Grande salle name", "2026-11-08 2 2 s1 Café du matin email,name",
        "2026-11-08 1 2 s4 Transport", "2026-11-08 4 2 s3 Écoute status", "2026-11-08 3 2 s2 Repas status",
      ])
    #expect(
      try scratch.texts(
        "SELECT group_concat(organization_id || ' ' || coalesce(service_id, '-')) FROM change")
        == ["1 -,1 1,2 4,1 3,1 2"])
    #expect(try scratch.number("SELECT rows FROM row_count WHERE name = 'changes'") == 5)
  }

  @Test func aRehearsalKeepsNothing() throws {
    let scratch = try ScratchDirectory()
    try deliver(scratch, first, on: "2026-11-01")
    _ = try DatabaseFile.open(at: scratch.path).load(.init(isRehearsal: true)) { load in
      try load.add(table: "organization", ["id": "o9", "name": "Neuf"], file: "organization.csv", line: 2)
    }
    #expect(try changes(scratch) == [])
  }
}
