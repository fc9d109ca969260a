import Domain
import GRDB
import Language

/// Writes areas from the large to the small, each with its ancestors.
struct AreaWriter {
  /// By official code: two digits a region, three an MRC, five a municipality, else an FSA.
  private(set) var ids: [String: Int64] = [:]
  private let insertion: GRDB.Statement
  private let closure: GRDB.Statement
  private var regions: [String: RegionRecord] = [:]

  init(_ db: Database) throws {
    insertion = try db.makeStatement(
      sql: """
        INSERT INTO area (id, kind, code, name, name_folded, designation, parent_id, region_id, mrc_id,
          latitude, longitude, precision, population, operator, website)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    closure = try db.makeStatement(
      sql: "INSERT INTO area_closure (ancestor_id, descendant_id) VALUES (?, ?)")
  }

  mutating func add(_ region: RegionRecord, of records: GazetteerRecords) throws {
    regions[region.code] = region
    try add(
      .region, region.code, region.name, region: region.code,
      at: AreaWriter.middle(of: records.municipalities.filter { $0.region == region.code }),
      population: region.population)
  }

  mutating func add(_ county: RegionalCountyRecord, of records: GazetteerRecords) throws {
    let population = records.municipalities.lazy.filter { $0.regionalCounty == county.code }
      .compactMap(\.population).reduce(0, +)
    try add(
      .mrc, county.code, county.name, parent: county.region, region: county.region,
      county: county.code, at: county.position, .municipality,
      population: population == 0 ? nil : population)
  }

  mutating func add(_ municipality: MunicipalityRecord) throws {
    try add(
      .municipality, municipality.code, municipality.name, designation: municipality.designation,
      parent: municipality.regionalCounty ?? municipality.region, region: municipality.region,
      county: municipality.regionalCounty, at: municipality.position, municipality.precision,
      population: municipality.population)
  }

  mutating func add(_ fsa: FSARecord) throws {
    try add(
      .fsa, fsa.code, fsa.code, parent: fsa.region, region: fsa.region, at: fsa.position, .fsa)
  }

  private mutating func add(
    _ kind: AreaKind, _ code: String, _ name: String, designation: String? = nil,
    parent: String? = nil, region: String? = nil, county: String? = nil, at position: Position?,
    _ precision: PositionPrecision? = nil, population: Int64? = nil
  ) throws {
    let id = Int64(ids.count + 1)
    ids[code] = id
    let regionID = region.flatMap { ids[$0] }
    let countyID = county.flatMap { ids[$0] }
    let operating = region.flatMap { regions[$0] }
    try insertion.execute(arguments: [
      id, kind.rawValue, code, name, Folding.foldPlace(name), designation,
      parent.flatMap { ids[$0] }, regionID, countyID, position?.latitude, position?.longitude,
      precision?.rawValue, population, operating?.serviceOperator, operating?.website,
    ])
    for ancestor in Set([id, regionID, countyID].compactMap(\.self)).sorted() {
      try closure.execute(arguments: [ancestor, id])
    }
  }

  /// The mean position weighted by population, good enough in degrees for the middle of a region; nil without people.
  static func middle(of municipalities: [MunicipalityRecord]) -> Position? {
    var people = 0.0
    var latitude = 0.0
    var longitude = 0.0
    for municipality in municipalities {
      let population = Double(municipality.population ?? 0)
      people += population
      latitude += population * municipality.position.latitude
      longitude += population * municipality.position.longitude
    }
    guard people > 0 else { return nil }
    return Position(latitude: latitude / people, longitude: longitude / people)
  }
}
