import Domain
import GRDB
import Language
import Testing

@testable import Storage

/// Two services in three deliveries, and needs of days before, between and after them, worked by hand.
///
/// `Estrie` serves Estrie, states no hours, and is closed on 2026-10-01. `Fleuve` serves Bas-Saint-Laurent, from Monday to Friday,
/// from 65 years on, and is added on 2026-10-01. Both are for `Repas`, which is a part of `Alimentation`.
struct SupplyDerivationTests {
  private let scratch: ScratchDirectory
  private let file: DatabaseFile

  init() throws {
    scratch = try ScratchDirectory()
    try Self.deliver(scratch, on: "2026-09-01", estrie: "active", fleuve: nil)
    try Self.deliver(scratch, on: "2026-10-01", estrie: "inactive", fleuve: "active")
    file = try DatabaseFile.open(at: scratch.path)
  }

  private static func deliver(
    _ scratch: ScratchDirectory, on day: String, estrie: String?, fleuve: String?
  ) throws {
    let day = try #require(CalendarDate(iso: day))
    _ = try DatabaseFile.openOrCreate(at: scratch.path).file.load(.init(day: day)) { load in
      func add(_ table: String, _ values: [String: String]) throws {
        try load.add(table: table, values, file: "\(table).csv", line: 2)
      }
      try add("taxonomy_term", ["id": "t1", "name": "Alimentation"])
      try add("taxonomy_term", ["id": "t2", "name": "Repas", "parent_id": "t1"])
      try add("taxonomy_term", ["id": "t3", "name": "Bicyclettes"])
      try add("organization", ["id": "o1", "name": "Maison"])
      for (id, status, area) in [("Estrie", estrie, "Estrie"), ("Fleuve", fleuve, "Bas-Saint-Laurent")] {
        guard let status else { continue }
        let ages = id == "Fleuve" ? ["minimum_age": "65"] : [:]
        try add(
          "service",
          ["id": id, "organization_id": "o1", "name": id, "status": status].merging(ages) { own, _ in own })
        try add("service_area", ["id": id, "service_id": id, "name": area])
        try add(
          "attribute", ["id": id, "link_id": id, "link_entity": "service", "taxonomy_term_id": "t2"])
      }
      guard fleuve != nil else { return }
      try add(
        "schedule",
        [
          "id": "h", "service_id": "Fleuve", "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR",
          "opens_at": "09:00", "closes_at": "17:00",
        ])
    }
  }

  private struct Asked {
    var day = "2026-10-15"
    var hour = 10
    var place: String? = "Rimouski"
    var age: AgeBand?
    var outcome = Outcome.unmet
    var category: String? = "t1"
    var reason: Reason?
    var isReferred = false
  }

  /// Writes a contact with one need, and gives the key of the need.
  private func write(_ asked: Asked) throws -> Int64 {
    let store = try SQLiteStore(path: scratch.path)
    let place = try asked.place.flatMap { name in
      try store.terms(.area, named: Folding.foldPlace(name)).first { $0.area?.kind == .municipality }?.lineage
    }
    let category = try asked.category.flatMap {
      try scratch.number("SELECT id FROM taxonomy_term WHERE source_id = '\($0)'")
    }
    let day = try #require(CalendarDate(iso: asked.day))
    let started = QuebecTimeZone.eastern.instant(date: day, minute: asked.hour * 60)
    var key: Int64 = 0
    try file.writeCalls { writer in
      let contact = try writer.add(
        ContactRow(
          started: started, residence: place.map { Residence(in: $0) } ?? Residence(), age: asked.age))
      key = try writer.add(
        NeedRow(category: category.map(Int64.init), outcome: asked.outcome, reason: asked.reason), of: contact
      )
      if asked.isReferred {
        try writer.add(ReferralRow(service: nil, given: started), for: key, of: contact.id)
      }
    }
    return key
  }

  private func supply(of key: Int64) throws -> String {
    try scratch.texts(
      "SELECT coalesce(supply, '-') || ' ' || coalesce(supply_assumed, '-') FROM call_need WHERE id = \(key)"
    ).first ?? ""
  }

  private func supply(_ set: (inout Asked) -> Void) throws -> String {
    var asked = Asked()
    set(&asked)
    let key = try write(asked)
    try file.deriveSupply(.from(key))
    return try supply(of: key)
  }

  private func state(_ state: SupplyState, assumed: Bool = false) -> String {
    "\(state.rawValue) \(assumed ? 1 : 0)"
  }

  @Test func everyState() throws {
    #expect(try supply { $0.category = "t3" } == state(.noService))
    #expect(try supply { $0.place = "Sherbrooke" } == state(.notCovering))
    // A Saturday, and a Thursday before nine.
    #expect(try supply { $0.day = "2026-10-17" } == state(.closed))
    #expect(try supply { $0.hour = 8 } == state(.closed))
    #expect(try supply { $0.age = .from18 } == state(.notEligible))
    #expect(try supply { ($0.age, $0.reason, $0.isReferred) = (.from65, .full, true) } == state(.full))
    #expect(try supply { ($0.age, $0.isReferred) = (.from65, true) } == state(.referred))
    #expect(try supply { $0.age = .from65 } == state(.notReferred))
    #expect(try supply { $0.age = nil } == state(.notReferred))
    #expect(try supply { $0.place = nil } == state(.notReferred))
    #expect(try supply { $0.outcome = .partly } == state(.notReferred))
    #expect(try supply { $0.category = "t2" } == state(.notReferred))
  }

  @Test func whatIsNotAsked() throws {
    #expect(try supply { $0.outcome = .met } == "- -")
    #expect(try supply { $0.outcome = .pending } == "- -")
    #expect(try supply { $0.category = nil } == "- -")
  }

  /// The directory of the day: Estrie until the end of September, Fleuve from October on.
  @Test func theDirectoryOfTheDay() throws {
    #expect(try supply { ($0.day, $0.place) = ("2026-09-01", "Sherbrooke") } == state(.notReferred))
    #expect(try supply { ($0.day, $0.place) = ("2026-09-30", "Sherbrooke") } == state(.notReferred))
    #expect(try supply { $0.day = "2026-09-30" } == state(.notCovering))
    #expect(try supply { ($0.day, $0.place) = ("2026-10-01", "Sherbrooke") } == state(.notCovering))
  }

  /// Before the first delivery today's directory is taken.
  @Test func assumed() throws {
    #expect(try supply { ($0.day, $0.hour) = ("2026-08-31", 10) } == state(.notReferred, assumed: true))
    #expect(
      try supply { ($0.day, $0.place) = ("2026-08-31", "Sherbrooke") } == state(.notCovering, assumed: true))
  }

  /// A directory of an older version knows itself from its first change on.
  @Test func withoutADayOfTheFirstDeliveryTheFirstChangeTells() throws {
    try file.write { try $0.execute(sql: "DELETE FROM database_info WHERE key = 'first_delivery'") }
    #expect(
      try supply { ($0.day, $0.place) = ("2026-09-30", "Sherbrooke") } == state(.notCovering, assumed: true))
    #expect(try supply { $0.day = "2026-10-01" } == state(.notReferred))
  }

  @Test func aCorrectedOutcomeTakesItAway() throws {
    let first = try write(Asked())
    let second = try write(Asked())
    try file.deriveSupply()
    try file.write { try $0.execute(sql: "UPDATE call_need SET outcome = 1") }
    let contact = try #require(try scratch.number("SELECT contact_id FROM call_need WHERE id = \(second)"))
    try file.deriveSupply(.ofContact(Int64(contact)))
    #expect(try supply(of: first) == state(.notReferred))
    #expect(try supply(of: second) == "- -")
  }

  /// A contact that is recorded has it when it is closed.
  @Test func aRecordedContact() throws {
    let category = try #require(try scratch.number("SELECT id FROM taxonomy_term WHERE source_id = 't3'"))
    let day = try #require(CalendarDate(iso: "2026-10-15"))
    let recorder = try CallRecorder(path: scratch.path)
    let started = QuebecTimeZone.eastern.instant(date: day, minute: 600)
    let contact = try recorder.open(ContactRow(started: started))
    let need = try #require(try recorder.add(categories: [Int64(category)], to: contact.id).first)
    try recorder.setOutcome(.unmet, nil, of: need, in: contact.id)
    #expect(try supply(of: need) == "- -")
    _ = try recorder.close(contact, at: started)
    #expect(try supply(of: need) == state(.noService))
  }

  /// An import of the directory finds it anew.
  @Test func aLaterDelivery() throws {
    let before = try write(Asked(day: "2026-08-31"))
    let known = try write(Asked())
    try file.deriveSupply()
    try Self.deliver(scratch, on: "2026-11-01", estrie: "inactive", fleuve: "inactive")
    #expect(try supply(of: before) == state(.noService, assumed: true))
    #expect(try supply(of: known) == state(.notReferred))
    #expect(try supply { $0.day = "2026-11-01" } == state(.noService))
  }
}
