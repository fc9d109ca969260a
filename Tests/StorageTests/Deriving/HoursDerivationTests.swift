import Testing

@testable import Storage

@Suite struct HoursDerivationTests {
  /// One service at two sites, one service at none.
  private func directory(
    city: String = "Rimouski", _ schedules: [[String: String]]
  ) throws -> ScratchDirectory {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.openOrCreate(at: scratch.path).file.load { load in
      func add(_ table: String, _ values: [String: String]) throws {
        try load.add(table: table, values, file: "\(table).csv", line: 2)
      }
      try add("organization", ["id": "o", "name": "A"])
      try add("location", ["id": "l1"])
      try add("location", ["id": "l2"])
      try add("address", ["id": "a", "location_id": "l1", "address_1": "1", "city": city])
      try add("service", ["id": "s", "organization_id": "o", "name": "B"])
      try add("service", ["id": "line", "organization_id": "o", "name": "C"])
      try add("service_at_location", ["id": "x1", "service_id": "s", "location_id": "l1"])
      try add("service_at_location", ["id": "x2", "service_id": "s", "location_id": "l2"])
      for (number, schedule) in schedules.enumerated() {
        try add("schedule", schedule.merging(["id": "h\(number)"]) { first, _ in first })
      }
    }
    return scratch
  }

  private static let siteHours = """
    SELECT x.source_id || ' ' || coalesce(substr(h.rules, instr(h.rules, char(10)) + 1), 'none')
    FROM site AS x LEFT JOIN opening_hours AS h ON h.id = x.hours_id ORDER BY x.id
    """
  private let monday = ["freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"]
  private let friday = ["freq": "WEEKLY", "byday": "FR", "opens_at": "13:00", "closes_at": "16:00"]

  @Test func hoursOfTheSiteComeBeforeThoseOfTheService() throws {
    let scratch = try directory([
      monday.merging(["service_id": "s"]) { first, _ in first },
      friday.merging(["service_at_location_id": "x2"]) { first, _ in first },
    ])
    #expect(
      try scratch.texts(Self.siteHours) == [
        "x1 regular .. FREQ=WEEKLY;BYDAY=MO 09:00-12:00", "x2 regular .. FREQ=WEEKLY;BYDAY=FR 13:00-16:00",
      ])
    #expect(try scratch.texts("SELECT count(*) FROM service_hours") == ["2"])
  }

  @Test func hoursOfTheBuildingComeLastAndNoHoursAreMissing() throws {
    let scratch = try directory([friday.merging(["location_id": "l2"]) { first, _ in first }])
    #expect(
      try scratch.texts(Self.siteHours) == ["x1 none", "x2 regular .. FREQ=WEEKLY;BYDAY=FR 13:00-16:00"])
  }

  @Test func aServiceWithoutSitesStandsForOneWithItsOwnHours() throws {
    let scratch = try directory([monday.merging(["service_id": "line"]) { first, _ in first }])
    let services = """
      SELECT source_id || ' ' || implied_site || ' ' || (hours_id IS NOT NULL) FROM service ORDER BY id
      """
    #expect(try scratch.texts(services) == ["s 0 0", "line 1 1"])
  }

  @Test func equalHoursAreKeptOnce() throws {
    let scratch = try directory([
      monday.merging(["service_id": "s"]) { first, _ in first },
      monday.merging(["service_id": "line"]) { first, _ in first },
    ])
    #expect(try scratch.texts("SELECT count(*) FROM opening_hours") == ["1"])
  }

  @Test(arguments: [
    ("Rimouski", "America/Toronto"), ("Les Îles-de-la-Madeleine", "America/Halifax"),
    ("Blanc-Sablon", "America/Blanc-Sablon"),
  ])
  func thePlaceTellsTheZone(city: String, zone: String) throws {
    let scratch = try directory(
      city: city, [monday.merging(["service_at_location_id": "x1"]) { first, _ in first }])
    #expect(
      try scratch.texts("SELECT substr(rules, 1, instr(rules, ' ') - 1) FROM opening_hours") == [zone])
  }
}
