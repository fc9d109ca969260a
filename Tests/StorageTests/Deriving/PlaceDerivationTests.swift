import Domain
import Testing

@testable import Storage

@Suite struct PlaceDerivationTests {
  private func municipality(
    _ address: [String: String], location: [String: String] = [:]
  ) throws -> [String] {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.openOrCreate(at: scratch.path).file.load { load in
      func add(_ table: String, _ values: [String: String]) throws {
        try load.add(table: table, values, file: "\(table).csv", line: 2)
      }
      try add("organization", ["id": "o", "name": "A"])
      try add("location", ["id": "l"].merging(location) { $1 })
      try add("service", ["id": "s", "organization_id": "o", "name": "B"])
      try add("service_at_location", ["id": "a", "service_id": "s", "location_id": "l"])
      try add("address", ["id": "d", "location_id": "l"].merging(address) { $1 })
    }
    return try scratch.texts(
      """
      SELECT coalesce(m.code, '-') || ' ' || coalesce(r.code, '-') || ' ' || coalesce(f.code, '-')
      FROM site s LEFT JOIN area m ON m.id = s.municipality_id
      LEFT JOIN area r ON r.id = s.region_id LEFT JOIN area f ON f.id = s.fsa_id
      """)
  }

  @Test func aCityOfQuebecIsFoundHoweverItIsWritten() throws {
    // Répertoire des municipalités: 10043 Rimouski (region 01), 75017 Saint-Jérôme (region 15).
    #expect(try municipality(["city": "RIMOUSKI", "state_province": "QC"]) == ["10043 01 -"])
    #expect(
      try municipality(["city": "St-Jerome", "state_province": "Québec", "country": "CA"])
        == ["75017 15 -"])
  }

  @Test func aCityElsewhereIsNotTakenForOne() throws {
    #expect(try municipality(["city": "Rimouski", "state_province": "CA"]) == ["- - -"])
    #expect(try municipality(["city": "Rimouski", "country": "US"]) == ["- - -"])
  }

  @Test func aSortationAreaGivesARegionButNoMunicipality() throws {
    #expect(try municipality(["city": "Nowhere", "postal_code": "h2x 1y4"]) == ["- 06 H2X"])
  }

  @Test func homonymsAreToldApartByPositionElseLeftOpen() {
    let near = Position(latitude: 46.0, longitude: -72.0)
    let far = Position(latitude: 48.0, longitude: -68.0)
    let two = [
      Homonym.Candidate(id: 1, region: 4, position: near),
      Homonym.Candidate(id: 2, region: 5, position: far),
    ]
    #expect(
      Homonym.choose(
        among: two, position: Position(latitude: 47.9, longitude: -68.1), region: nil) == 2)
    #expect(Homonym.choose(among: two, position: nil, region: 4) == 1)
    #expect(Homonym.choose(among: two, position: nil, region: nil) == nil)
    #expect(Homonym.choose(among: two + two, position: nil, region: 4) == nil)
    // A position far from both says nothing.
    #expect(
      Homonym.choose(
        among: two, position: Position(latitude: 43.0, longitude: -79.0), region: nil) == nil)
  }
}
