import Domain
import GRDB
import Language
import Testing

@testable import Storage

/// Contacts, needs and referrals as they stand in the file.
struct CallWriterTests {
  private func rows(_ sql: String, _ path: String) throws -> [[String]] {
    try DatabaseQueue(path: path).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "-" : "\($0.storage.value ?? "-")" }
      }
    }
  }

  /// Worked by hand: Toronto is 5 hours behind UTC in winter, 4 in summer; clocks change on 2025-03-09 at 7:00 UTC.
  @Test(arguments: [
    ("2025-01-01", 4 * 60 + 59, "2024-12-31"), ("2025-01-01", 5 * 60, "2025-01-01"),
    ("2025-07-02", 3 * 60 + 59, "2025-07-01"), ("2025-07-02", 4 * 60, "2025-07-02"),
    ("2025-03-09", 4 * 60 + 59, "2025-03-08"), ("2025-03-10", 3 * 60 + 59, "2025-03-09"),
    ("2025-03-10", 4 * 60, "2025-03-10"),
  ])
  func theDayIsThatOfTheClocks(date: String, utcMinute: Int, day: String) throws {
    let number = try #require(CalendarDate(iso: date)?.dayNumber)
    var days = LocalDays()
    let found = try days.day(of: Instant(minutes: number * 1440 + utcMinute))
    #expect(found == day)
  }

  @Test func aNeedHasTheDayAndTheRegionOfItsContact() throws {
    let scratch = try ScratchDirectory()
    let file = try DatabaseFile.create(at: scratch.path)
    let start = Instant(minutes: 29_024_459)
    try file.writeCalls { writer in
      let contact = try writer.add(
        ContactRow(started: start, channel: .chat, residence: Residence(region: 5), age: .from65))
      let need = try writer.add(NeedRow(category: 1, outcome: .unmet, reason: .full), of: contact)
      try writer.add(ReferralRow(service: nil, given: start), for: need, of: contact.id)
    }
    #expect(
      try rows(
        "SELECT c.day, c.channel, c.age_band, n.day, n.region_id, n.outcome, n.reason, r.need_id, r.day FROM call_contact c, call_need n, call_referral r",
        scratch.path) == [["2025-03-08", "2", "8", "2025-03-08", "5", "3", "4", "1", "2025-03-08"]])
  }

  @Test func theIndexesAreThereAfterBothWaysOfWriting() throws {
    let scratch = try ScratchDirectory()
    let file = try DatabaseFile.create(at: scratch.path)
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name LIKE 'call_%' ORDER BY name"
    let before = try rows(sql, scratch.path)
    #expect(before.count == 11)
    for _ in 0..<2 {
      try file.writeCalls { _ = try $0.add(ContactRow(started: Instant(minutes: 29_000_000))) }
      #expect(try rows(sql, scratch.path) == before)
    }
  }

  @Test func aMomentOutsideTheCalendarIsRefused() throws {
    let scratch = try ScratchDirectory()
    let file = try DatabaseFile.create(at: scratch.path)
    #expect(throws: StoreFailure.self) {
      try file.writeCalls { _ = try $0.add(ContactRow(started: Instant(minutes: .max / 2))) }
    }
    #expect(try rows("SELECT count(*) FROM call_contact", scratch.path) == [["0"]])
  }
}
