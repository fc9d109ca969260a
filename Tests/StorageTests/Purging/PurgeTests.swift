import Domain
import Foundation
import GRDB
import Language
import TestSupport
import Testing

@testable import Storage

/// What a purge deletes, keeps and counts.
struct PurgeTests {
  private let scratch: ScratchDirectory
  private let file: DatabaseFile
  private static let before = "2026-07-01"

  init() throws {
    scratch = try ScratchDirectory()
    file = try DatabaseFile.create(at: scratch.path)
    try fill(seed: 211, contacts: 2_000)
  }

  /// Contacts of two years around the day, in few regions and categories, some of them rare.
  private func fill(seed: UInt64, contacts: Int) throws {
    var random = SeededGenerator(seed: seed)
    let store = try SQLiteStore(path: scratch.path)
    let regions = try store.allTerms(.area).filter { $0.area?.kind == .region }.prefix(5).compactMap(
      \.lineage)
    let categories = try store.allTerms(.category).prefix(30).map(\.id)
    let day = try #require(CalendarDate(iso: Self.before))
    let moment = QuebecTimeZone.eastern.instant(date: day, minute: 0).minutes
    try file.writeCalls { writer in
      for number in 0..<contacts {
        let offset = random.pick(-200...60) * 1440 + random.pick(0...1439)
        let word = offset < 0 ? "MARKER" : "STAYS"
        let contact = try writer.add(
          ContactRow(
            sourceID: "\(word)-contact-\(number)", started: Instant(minutes: moment + offset),
            channel: random.chance(80) ? .phone : random.element(Channel.allCases),
            residence: random.chance(90)
              ? regions.prefix(random.choose(1, 2, 5)).last.map { Residence(in: $0) } ?? Residence()
              : Residence()))
        for place in 0..<random.choose(0, 1, 1, 2, 3) {
          let need = try writer.add(
            NeedRow(
              sourceID: "\(word)-need-\(number)-\(place)",
              category: random.chance(95) ? random.element(categories.prefix(random.choose(2, 4, 30))) : nil,
              outcome: random.chance(70) ? .met : .unmet,
              reason: random.chance(50) ? random.element(Reason.allCases) : nil,
              reasonStated: "\(word) she said that the doors were closed, number \(number)"), of: contact)
          for _ in 0..<random.pick(0...2) {
            try writer.add(
              ReferralRow(service: nil, given: Instant(minutes: moment + offset)), for: need, of: contact.id)
          }
        }
      }
    }
  }

  private func purge(isRehearsal: Bool = false) throws -> PurgeSummary {
    let before = try #require(CalendarDate(iso: Self.before))
    let today = try #require(CalendarDate(iso: "2026-11-26"))
    return try file.purge(before: before, on: today, program: "1.0", isRehearsal: isRehearsal)
  }

  private func holds(_ word: String, _ path: String) throws -> Bool {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return data.range(of: Data(word.utf8)) != nil
  }

  private func counts(_ condition: String = "1") throws -> [Int] {
    try ["call_contact", "call_need", "call_referral"].map {
      try scratch.number("SELECT count(*) FROM \($0) WHERE \(condition)") ?? 0
    }
  }

  @Test func whatIsOlderGoesAndTheRestStays() throws {
    let old = try counts("day < '\(Self.before)'")
    let kept = try counts("day >= '\(Self.before)'")
    let summary = try purge()
    #expect([summary.contacts, summary.needs, summary.referrals] == old)
    #expect(try counts() == kept)
    #expect(kept.allSatisfy { $0 > 0 } && old.allSatisfy { $0 > 0 })
    #expect(
      try scratch.texts(
        """
        SELECT day || ' ' || before || ' ' || contacts || ' ' || needs || ' ' || referrals || ' ' || technique
          || ' ' || program FROM call_register
        """) == ["2026-11-26 2026-07-01 \(old[0]) \(old[1]) \(old[2]) aggregation, k = 10 1.0"])
    #expect(try scratch.texts("SELECT value FROM database_info WHERE key = 'purged_before'") == [Self.before])
    #expect(try scratch.texts("PRAGMA foreign_key_check") == [])
  }

  /// No byte of what was deleted is left, in the file, beside it, or in a copy of it.
  @Test func nothingIsLeftInTheFile() throws {
    // Rows that move leave copies behind in their pages.
    try file.write { try $0.execute(sql: "UPDATE call_need SET reason_stated = reason_stated || ' again'") }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: scratch.path)
    #expect(try holds("MARKER", scratch.path))
    let summary = try purge()
    #expect(summary.notCompacted == nil)
    #expect(try holds("STAYS", scratch.path))
    let copy = scratch.folder + "/copy.db"
    _ = try Backup.copy(scratch.path, to: copy)
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
    #expect(files.contains("copy.db"))
    for name in files { #expect(try !holds("MARKER", scratch.folder + "/" + name), "\(name)") }
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
  }

  /// A file that is recorded in has a log beside it.
  @Test func nothingIsLeftInTheLog() throws {
    try file.prepareForRecording()
    try file.write { try $0.execute(sql: "UPDATE call_need SET reason_stated = reason_stated || ' again'") }
    #expect(try holds("MARKER", scratch.path + "-wal"))
    #expect(try purge().notCompacted == nil)
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.folder) {
      #expect(try !holds("MARKER", scratch.folder + "/" + name), "\(name)")
    }
  }

  /// A reader holds pages of before: the rows are gone, and the next purge ends the work.
  @Test func aReaderKeepsThePagesUntilTheNextPurge() throws {
    try file.prepareForRecording()
    let reader = try SQLiteStore(path: scratch.path)
    try reader.beginSnapshot()
    let seen = try reader.rows(of: .needs, includingAll: true)
    let impatient = try DatabaseFile.open(at: scratch.path, patience: 0.01)
    let before = try #require(CalendarDate(iso: Self.before))
    let summary = try impatient.purge(before: before, on: before, program: "1.0")
    #expect(summary.notCompacted?.diagnostic.code == .databaseBusy)
    #expect(try counts("day < '\(Self.before)'") == [0, 0, 0])
    #expect(try reader.rows(of: .needs, includingAll: true) == seen)
    reader.endSnapshot()
    let again = try purge()
    #expect(again == PurgeSummary())
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.folder) {
      #expect(try !holds("MARKER", scratch.folder + "/" + name), "\(name)")
    }
  }

  @Test func aRehearsalTellsTheSameAndDoesNothing() throws {
    let before = try counts()
    let told = try purge(isRehearsal: true)
    #expect(try counts() == before)
    #expect(try scratch.number("SELECT count(*) FROM call_register") == 0)
    #expect(try purge() == told)
  }

  @Test func againThereIsNothingToPurge() throws {
    _ = try purge()
    #expect(try purge() == PurgeSummary())
    #expect(try scratch.number("SELECT count(*) FROM call_register") == 1)
  }

  @Test func aContactInProgressStays() throws {
    try file.write {
      try $0.execute(
        sql:
          "UPDATE call_contact SET in_progress = 1 WHERE id = (SELECT min(id) FROM call_contact WHERE day < '\(Self.before)')"
      )
    }
    #expect(try purge().inProgress == 1)
    #expect(try scratch.number("SELECT count(*) FROM call_contact WHERE day < '\(Self.before)'") == 1)
  }

  // MARK: Cells

  private struct Cell: Hashable, Comparable {
    /// detail, month, region, category, outcome, reason, channel; 0 where missing.
    var parts: [Int]
    static func < (one: Cell, other: Cell) -> Bool { one.parts.lexicographicallyPrecedes(other.parts) }
  }

  private struct Unit {
    let contact: Int
    var cell: Cell
  }

  /// The cells against the rule, followed one unit after the other.
  @Test func theCellsFollowTheRule() throws {
    var units: [Unit] = []
    var top: [Int: Int] = [:]
    try file.queue.read { db in
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT c.id, substr(c.day, 1, 4) * 12 + substr(c.day, 6, 2), c.region_id, n.category_id, n.outcome, n.reason,
            c.channel
          FROM call_contact c LEFT JOIN call_need n ON n.contact_id = c.id WHERE c.day < ?
          """, arguments: [Self.before])
      {
        units.append(Unit(contact: row[0], cell: Cell(parts: [0] + (1...6).map { row[$0] as Int? ?? 0 })))
      }
      for row in try Row.fetchAll(db, sql: "SELECT id, parent_id FROM taxonomy_term") {
        if let parent = row[1] as Int? { top[row[0]] = parent }
      }
    }
    func contacts() -> [Cell: Int] {
      Dictionary(grouping: units, by: \.cell).mapValues { Set($0.map(\.contact)).count }
    }
    func rewrite(_ chosen: (Cell) -> Bool, _ change: (inout Cell) -> Void) {
      for index in units.indices where chosen(units[index].cell) { change(&units[index].cell) }
    }
    func coarsen(_ detail: Int, _ change: (inout Cell) -> Void) {
      let sizes = contacts()
      rewrite({ sizes[$0, default: 0] < 10 }) {
        $0.parts[0] = detail
        change(&$0)
      }
    }
    let toOther: (inout Cell) -> Void = { $0.parts = [5, 0, 0, 0, 0, 0, 0] }
    coarsen(1) { $0.parts[5] = 0 }
    coarsen(2) { $0.parts[6] = 0 }
    coarsen(3) { cell in
      while let parent = top[cell.parts[3]] { cell.parts[3] = parent }
    }
    coarsen(4) { $0.parts[2] = 0 }
    coarsen(5, toOther)
    let other = Cell(parts: [5, 0, 0, 0, 0, 0, 0])
    while let size = contacts()[other], size < 10 {
      let rest = contacts().filter { $0.key != other }
      guard let next = rest.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { break }
      rewrite({ $0 == next.key }, toOther)
    }
    let expected = contacts().map { "\($0.key.parts) \($0.value)" }.sorted()
    _ = try purge()
    var found: [String] = []
    try file.queue.read { db in
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT detail, coalesce(substr(month, 1, 4) * 12 + substr(month, 6, 2), 0), coalesce(region_id, 0),
            coalesce(category_id, 0), coalesce(outcome, 0), coalesce(reason, 0), coalesce(channel, 0), contacts
          FROM call_aggregate
          """)
      {
        found.append("\((0...6).map { row[$0] as Int }) \(row[7] as Int)")
      }
    }
    #expect(found.sorted() == expected)
    #expect(expected.count > 20)
    #expect(Set(found.map { $0.prefix(2) }).count >= 4)
  }

  /// Nothing is lost, and nothing can be found by subtraction from what the register says.
  @Test(arguments: [3, 9, 10, 11, 25, 60, 400])
  func noCellIsSmallAndNothingIsLost(contacts: Int) throws {
    let scratch = try ScratchDirectory()
    let small = try PurgeTests(in: scratch, contacts: contacts)
    let summary = try small.purge()
    let cells = try scratch.number("SELECT count(*) FROM call_aggregate WHERE contacts < 10")
    #expect(cells == 0)
    #expect(try scratch.number("SELECT count(*) FROM call_aggregate") == summary.cells)
    let sums = try scratch.texts(
      "SELECT total(needs) || ' ' || total(referrals) || ' ' || (total(contacts) >= \(summary.contacts)) FROM call_aggregate"
    )
    let isCounted = summary.contacts >= 10
    #expect(
      sums == [isCounted ? "\(Double(summary.needs)) \(Double(summary.referrals)) 1" : "0.0 0.0 0"])
  }

  private init(in scratch: ScratchDirectory, contacts: Int) throws {
    self.scratch = scratch
    file = try DatabaseFile.create(at: scratch.path)
    try fill(seed: UInt64(contacts), contacts: contacts)
  }

  /// A later purge adds to what an earlier one left.
  @Test func twoPurges() throws {
    let first = try #require(CalendarDate(iso: "2026-04-01"))
    let today = try #require(CalendarDate(iso: "2026-11-26"))
    let needs = try scratch.number("SELECT count(*) FROM call_need WHERE day < '\(Self.before)'")
    _ = try file.purge(before: first, on: today, program: "1.0")
    _ = try purge()
    #expect(try scratch.number("SELECT sum(needs) FROM call_aggregate") == needs)
    #expect(try scratch.number("SELECT count(DISTINCT register_id) FROM call_aggregate") == 2)
    #expect(try scratch.number("SELECT count(*) FROM call_aggregate WHERE contacts < 10") == 0)
    #expect(try scratch.texts("SELECT value FROM database_info WHERE key = 'purged_before'") == [Self.before])
  }
}
