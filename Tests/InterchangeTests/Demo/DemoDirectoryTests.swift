import Storage
import Testing

@testable import Interchange

/// Keeps every row, to be looked at.
private final class CollectingSink: DeliverySink {
  var rows: [DeliveredObject: [[String: String]]] = [:]
  var order: [DeliveredObject] = []

  func add(_ row: DeliveredRow) {
    if order.last != row.object { order.append(row.object) }
    rows[row.object, default: []].append(row.values)
  }
}

/// Reads the stream as one number (FNV-1a), so that any change of any value shows.
private final class HashingSink: DeliverySink {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  func add(_ row: DeliveredRow) {
    mix(row.object.rawValue)
    for (column, value) in row.values.sorted(by: { $0.key < $1.key }) {
      mix(column)
      mix(value)
    }
  }

  private func mix(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
  }
}

@Suite struct DemoDirectoryTests {
  private func rows(_ services: Int, seed: UInt64 = 211) throws -> CollectingSink {
    let sink = CollectingSink()
    try DemoDirectory(services: services, seed: seed).deliver(to: sink)
    return sink
  }

  @Test func sameSeedGivesTheSameRowsEverywhere() throws {
    let sink = HashingSink()
    try DemoDirectory(services: 300, seed: 211).deliver(to: sink)
    // Computed once on x86-64 Linux; a change of words or shares changes it on purpose.
    #expect(sink.hash == 13_840_702_255_756_914_298)
  }

  @Test func anotherSeedGivesOtherRows() throws {
    let (one, other) = (HashingSink(), HashingSink())
    try DemoDirectory(services: 50, seed: 1).deliver(to: one)
    try DemoDirectory(services: 50, seed: 2).deliver(to: other)
    #expect(one.hash != other.hash)
  }

  @Test(arguments: [0, -5, 1, 2, 7, 1000])
  func thereAreAsManyServicesAsAsked(count: Int) throws {
    #expect(try rows(count).rows[.service, default: []].count == max(0, count))
  }

  @Test func aLargerDemoBeginsWithTheSmaller() throws {
    let small = try rows(200).rows[.service, default: []]
    #expect(try rows(400).rows[.service, default: []].prefix(200).elementsEqual(small))
  }

  @Test func rowsComeInTheOrderOfDelivery() throws {
    let order = try rows(500).order
    let all = DeliveredObject.allCases
    let places = order.compactMap(all.firstIndex(of:))
    #expect(places == places.sorted() && Set(places).count == places.count)
  }

  @Test func everyReferenceLeadsToARow() throws {
    let rows = try rows(2000).rows
    var ids: [String: Set<String>] = [:]
    for (object, all) in rows {
      let own = all.compactMap { $0["id"] }
      #expect(own.count == all.count && Set(own).count == own.count, "\(object)")
      ids[object.rawValue + "_id"] = Set(own)
    }
    let categories = Set(try CategorySet.entries().map { CategorySet.sourcePrefix + $0.code })
    ids["taxonomy_term_id"] = categories
    ids["link_id"] = ids["service_id"]
    for (object, all) in rows {
      for row in all {
        for (column, value) in row where column.hasSuffix("_id") {
          let isKnown = ids[column]?.contains(value) == true
          #expect(isKnown, "\(object) \(column) \(value)")
        }
      }
    }
  }

  @Test func everyKindDoesWhatTheCategorySetKnows() throws {
    let known = Set(try CategorySet.entries().map(\.code))
    let used = Set(OrganizationKind.all.flatMap(\.categories))
    #expect(used.subtracting(known) == [])
  }

  @Test func everyLanguageIsKnown() throws {
    let known = Set(try LanguageSet.entries().map(\.code))
    let used = Set(try rows(10_000).rows[.language, default: []].compactMap { $0["code"] })
    #expect(used.subtracting(known) == [])
    #expect(used.count > 30)
  }

  @Test func phonesAreFictitious() throws {
    for row in try rows(3000).rows[.phone, default: []] {
      let number = try #require(row["number"])
      #expect(number.wholeMatch(of: /\d{3}-555-01\d\d/) != nil, "\(number)")
    }
  }

  @Test func websAndMailsAreExamples() throws {
    for (_, all) in try rows(1000).rows {
      for row in all {
        if let mail = row["email"] {
          #expect(mail.wholeMatch(of: /[a-z0-9@.-]+\.example\.(org|ca)/) != nil, "\(mail)")
        }
        if let site = row["website"] {
          #expect(site.wholeMatch(of: /https:\/\/[a-z0-9.-]+\.example\.org/) != nil, "\(site)")
        }
      }
    }
  }

  @Test func regionsHaveTheirShareOfThePeople() throws {
    let records = try GazetteerRecords()
    let people = Double(records.regions.map(\.population).reduce(0, +))
    let addresses = try rows(10_000).rows[.address, default: []]
    for region in records.regions {
      let share = Double(region.population) / people
      let found = Double(addresses.count { $0["region"] == region.name }) / Double(addresses.count)
      #expect(abs(found - share) < 0.02 + share * 0.15, "\(region.name) \(share) \(found)")
      #expect(found > 0, "\(region.name)")
    }
  }

  @Test func shapesOfTheDefaultSize() throws {
    let rows = try rows(10_000).rows
    let organizations = rows[.organization, default: []]
    let services = rows[.service, default: []]
    #expect((4_200...4_800).contains(organizations.count))

    func share(_ all: [[String: String]], _ holds: ([String: String]) -> Bool) -> Double {
      Double(all.count(where: holds)) / Double(all.count)
    }
    let withServices = Set(services.compactMap { $0["organization_id"] })
    #expect((0.02...0.04).contains(share(organizations) { !withServices.contains($0["id"] ?? "") }))
    #expect((0.05...0.10).contains(share(services) { $0["status"] != "active" }))
    #expect(
      (0.18...0.26).contains(
        share(services) { $0["assured_date"].map { $0 < "2025-11-01" } ?? true }))
    #expect((0.15...0.40).contains(share(services) { $0["name_en"] != nil }))
    let sited = Set(rows[.serviceAtLocation, default: []].compactMap { $0["service_id"] })
    #expect((0.03...0.15).contains(share(services) { !sited.contains($0["id"] ?? "") }))
    let locations = rows[.location, default: []]
    #expect((0.03...0.10).contains(share(locations) { $0["latitude"] == nil }))
    let confidential = Set(
      locations.filter { $0["name"] == "Adresse confidentielle" }.map { $0["id"] })
    #expect(!confidential.isEmpty)
    #expect(!rows[.address, default: []].contains { confidential.contains($0["location_id"]) })
  }

  @Test func examplesOfTheManualHaveTheirRecords() throws {
    let rows = try rows(100).rows
    let names = Set(rows[.service, default: []].compactMap { $0["name"] })
    #expect(names.isSuperset(of: ["Centre d'écoute du Fleuve", "Aide aux aînés isolés"]))
    // Free housing in Spanish near G5L.
    let spanish = Set(
      rows[.language, default: []].filter { $0["code"] == "es" }.compactMap { $0["service_id"] })
    let housing = Set(
      rows[.attribute, default: []].filter { $0["taxonomy_term_id"] == "aiguille:housing-search" }
        .compactMap { $0["link_id"] })
    let free = Set(
      rows[.service, default: []].filter { $0["fees_description"] == "Gratuit" }.compactMap {
        $0["id"]
      })
    let rimouski = Set(
      rows[.address, default: []].filter { $0["city"] == "Rimouski" }.compactMap {
        $0["location_id"]
      })
    let near = Set(
      rows[.serviceAtLocation, default: []].filter { rimouski.contains($0["location_id"] ?? "") }
        .compactMap { $0["service_id"] })
    #expect(!spanish.intersection(housing).intersection(free).intersection(near).isEmpty)
  }

  @Test func postalCodesAreWellFormedAndOfKnownAreas() throws {
    let records = try GazetteerRecords()
    // A town hall's FSA can be missing from GeoNames.
    let fsas = Set(records.fsas.map(\.code) + records.municipalities.map(\.fsa))
    for row in try rows(3000).rows[.address, default: []] {
      guard let code = row["postal_code"] else { continue }
      #expect(code.wholeMatch(of: /[GHJ]\d[A-Z] \d[A-Z]\d/) != nil, "\(code)")
      let isKnown = fsas.contains(String(code.prefix(3)))
      #expect(isKnown, "\(code)")
    }
  }
}
