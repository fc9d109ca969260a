import Testing

@testable import Storage

@Suite struct PhoneDerivationTests {
  private func directory(_ phones: [[String: String]]) throws -> ScratchDirectory {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.openOrCreate(at: scratch.path).file.load { load in
      func add(_ table: String, _ values: [String: String]) throws {
        try load.add(table: table, values, file: "\(table).csv", line: 2)
      }
      try add("organization", ["id": "o", "name": "A"])
      try add("location", ["id": "l"])
      try add("service", ["id": "s", "organization_id": "o", "name": "B"])
      try add("service_at_location", ["id": "a", "service_id": "s", "location_id": "l"])
      for phone in phones { try add("phone", phone) }
    }
    return scratch
  }

  private let phones = [
    ["id": "1", "organization_id": "o", "number": "514 555-0101"],
    ["id": "2", "service_id": "s", "number": "514 555-0102"],
    ["id": "3", "location_id": "l", "number": "514 555-0103", "type": "fax"],
    ["id": "4", "location_id": "l", "number": "514 555-0104", "extension": "9"],
    ["id": "5", "service_at_location_id": "a", "number": "514 555-0105", "type": "voice"],
  ]

  @Test(arguments: [
    (5, "514 555-0105"), (4, "514 555-0104 x9"), (3, "514 555-0102"), (2, "514 555-0102"),
    (1, "514 555-0101"),
  ])
  func theNearestVoicePhoneIsTheSites(_ known: Int, _ number: String) throws {
    #expect(
      try directory(Array(phones.prefix(known))).texts("SELECT phone FROM site") == [number])
  }

  @Test func aServiceHasItsOwnAndItsSitesPhonesElseItsOrganizations() throws {
    #expect(
      try directory(phones).texts("SELECT number FROM service_phone ORDER BY 1")
        == ["514 555-0102", "514 555-0104 x9", "514 555-0105"])
    #expect(
      try directory([phones[0]]).texts("SELECT number FROM service_phone") == ["514 555-0101"])
  }
}
