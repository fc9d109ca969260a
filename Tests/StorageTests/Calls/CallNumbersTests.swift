import Domain
import GRDB
import Language
import Testing

@testable import Storage

/// A number that was told never means another contact, need or referral later.
struct CallNumbersTests {
  private let scratch: ScratchDirectory
  private let file: DatabaseFile
  private static let start = Instant(minutes: 29_024_459)

  init() throws {
    scratch = try ScratchDirectory()
    file = try DatabaseFile.create(at: scratch.path)
  }

  @Test func aNumberThatWasTakenBackIsNotGivenAgain() throws {
    let recorder = try CallRecorder(path: scratch.path)
    let first = try recorder.open(ContactRow(started: Self.start))
    try recorder.undo(.contact(first.id))
    let second = try recorder.open(ContactRow(started: Self.start))
    let needs = try recorder.add(categories: [1, 2], to: second.id)
    try recorder.undo(.needs(needs))
    let again = try recorder.add(categories: [1, 2], to: second.id)
    #expect([first.id, second.id] == [1, 2])
    #expect(needs + again == [1, 2, 3, 4])
    // Also by another program, and when the one before it took back a step that was not the newest of the file.
    try recorder.undo(.contact(99))
    #expect(try CallRecorder(path: scratch.path).open(ContactRow(started: Self.start)).id == 3)
  }

  @Test func aReferralThatWasTakenBackLeavesItsNumber() throws {
    var referrals: [Int64] = []
    func refer() throws {
      try file.writeCalls { writer in
        let contact = try writer.add(ContactRow(started: Self.start))
        let need = try writer.add(NeedRow(category: 1), of: contact)
        referrals.append(
          try writer.add(ReferralRow(service: nil, given: Self.start), for: need, of: contact.id))
      }
    }
    try refer()
    try CallRecorder(path: scratch.path).undo(.referrals(referrals))
    try refer()
    #expect(referrals == [1, 2])
  }

  @Test func theNumbersOfPurgedContactsAreNotGivenAgain() throws {
    try file.writeCalls { writer in
      for _ in 0..<3 { _ = try writer.add(ContactRow(started: Self.start)) }
    }
    let day = try #require(CalendarDate(iso: "2026-01-01"))
    #expect(try file.purge(before: day, on: day, program: "1.0").contacts == 3)
    try file.writeCalls { writer in
      let next = try writer.add(ContactRow(started: Self.start))
      #expect(next.id == 4)
    }
  }

  @Test func anImportGoesOnBehindThem() throws {
    let recorder = try CallRecorder(path: scratch.path)
    let contact = try recorder.open(ContactRow(started: Self.start))
    try recorder.undo(.contact(contact.id))
    try file.write { db in
      let load = try CallTableLoad(db, table: "call_contact", columns: ["started", "day", "kind"])
      for source in ["a", "b"] {
        _ = try load.take(source, version: 0, [0.databaseValue, "1970-01-01".databaseValue, 1.databaseValue])
      }
    }
    #expect(try scratch.number("SELECT min(id) * 10 + max(id) FROM call_contact") == 23)
  }
}
