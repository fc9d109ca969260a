import Domain
import Language
import Storage

/// The areas of a directory as callers live in them, with numbers from 0 in place of keys.
struct DemoGround: Sendable {
  struct Place: Sendable {
    let area: AreaLineage
    /// An FSA of the place: that of its town hall, or of a quarter.
    let sortationAreas: [AreaLineage]
    let region: Int
    let territory: Int
    /// At least 200: villages whose people are not counted call as well.
    let population: Int
  }

  struct Region: Sendable {
    let area: AreaLineage
    let code: String
    /// Every region, from the nearest to the farthest, itself first.
    var nearest: [Int] = []
  }

  let places: [Place]
  private(set) var regions: [Region]
  /// The territory of an MRC, and of a region's places outside every MRC, by the area's key.
  let territories: [Int64: Int]
  /// By territory.
  let regionOfTerritory: [Int]
  let peopleOfTerritory: [Int]

  /// Reads the areas of a directory; throws what the built-in gazetteer throws.
  init(_ store: SQLiteStore) throws {
    let terms = try store.allTerms(.area)
    var regions: [Region] = []
    var numbers: [Int64: Int] = [:]
    for term in terms {
      guard let area = term.lineage, area.kind == .region else { continue }
      numbers[area.id] = regions.count
      regions.append(Region(area: area, code: term.code))
    }
    let centres = terms.filter { $0.area?.kind == .region }.map { $0.area?.position }
    for index in regions.indices { regions[index].nearest = Self.nearest(to: index, centres) }
    self.regions = regions
    let builder = try PlaceBuilder(terms: terms, regions: numbers)
    places = builder.places
    territories = builder.territories
    regionOfTerritory = builder.regionOfTerritory
    var people = [Int](repeating: 0, count: builder.regionOfTerritory.count)
    for place in builder.places { people[place.territory] += place.population }
    peopleOfTerritory = people
  }

  private static func nearest(to index: Int, _ centres: [Position?]) -> [Int] {
    guard let here = centres[index] else { return [index] }
    let distances = centres.map { $0.map { Int($0.distance(to: here)) } ?? .max }
    return centres.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
  }
}

/// Brings the gazetteer's records and the directory's areas together by their official codes.
private struct PlaceBuilder {
  var places: [DemoGround.Place] = []
  var territories: [Int64: Int] = [:]
  var regionOfTerritory: [Int] = []

  init(terms: [Term], regions: [Int64: Int]) throws {
    let records = try GazetteerRecords()
    let finder = QuarterFinder(records)
    let areas = Dictionary(
      terms.compactMap { term in term.lineage.map { (term.code, $0) } },
      uniquingKeysWith: { first, _ in first })
    for record in records.municipalities {
      guard let area = areas[record.code], let regionID = area.region, let region = regions[regionID] else {
        continue
      }
      let holder = area.county ?? regionID
      let territory = territories[holder] ?? regionOfTerritory.count
      if territory == regionOfTerritory.count {
        territories[holder] = territory
        regionOfTerritory.append(region)
      }
      places.append(
        DemoGround.Place(
          area: area,
          sortationAreas: finder.quarters(of: record).compactMap { areas[$0.fsa] }.filter {
            // Of an FSA that spans regions the gazetteer tells none.
            $0.region == nil || $0.region == regionID
          }, region: region, territory: territory, population: max(200, Int(record.population ?? 500))))
    }
  }
}
