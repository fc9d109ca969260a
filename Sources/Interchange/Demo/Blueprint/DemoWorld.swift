import Domain
import Language
import Storage

/// What every organization of the demo is drawn from: places, categories, kinds, names of languages.
///
/// It is made once and only read, so that an organization depends on the seed and its own number alone.
struct DemoWorld: Sendable {
  let places: [DemoPlace]
  private let placeChoice: Weighted<Int>
  private let placesByCode: [String: Int]
  /// Indices of places by the name of their region.
  private let placesByRegion: [String: [Int]]
  let kinds = Weighted(OrganizationKind.all.map { ($0.weight, $0) })
  let categories: [String: CategorySet.Entry]
  /// The code of the top category above each category, or its own.
  let topCategories: [String: String]
  /// French names by code.
  let languageNames: [String: String]

  init() throws {
    let records = try GazetteerRecords()
    let regionNames = Self.names(records.regions.map { ($0.code, $0.name) })
    let countyNames = Self.names(records.regionalCounties.map { ($0.code, $0.name) })
    let finder = QuarterFinder(records)
    places = records.municipalities.map { municipality in
      DemoPlace(
        name: municipality.name, ofName: DemoPlace.of(municipality.name),
        region: municipality.region, regionName: regionNames[municipality.region] ?? "",
        countyName: municipality.regionalCounty.flatMap { countyNames[$0] },
        isLarge: (municipality.population ?? 0) > 40_000,
        quarters: finder.quarters(of: municipality))
    }
    // Every place has some services; a village whose people are not counted is taken for one of 500.
    placeChoice = Weighted(
      records.municipalities.enumerated().map { index, municipality in
        (Int(municipality.population ?? 500) + 150, index)
      })
    placesByCode = Dictionary(
      records.municipalities.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    placesByRegion = Dictionary(grouping: places.indices) { [places] in places[$0].region }
    let entries = try CategorySet.entries()
    categories = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var tops: [String: String] = [:]
    // A parent comes before what is below it.
    for entry in entries { tops[entry.code] = entry.parent.flatMap { tops[$0] } ?? entry.code }
    topCategories = tops
    languageNames = Self.names(try LanguageSet.entries().map { ($0.code, $0.name.french) })
  }

  /// A municipality, by population.
  func pickPlace(_ random: inout DemoRandom) -> Int { placeChoice.pick(&random) }

  /// Another place of the same region, or the same place where it is alone in its region.
  func pickNeighbour(of place: Int, _ random: inout DemoRandom) -> Int {
    let neighbours = placesByRegion[places[place].region] ?? []
    return neighbours.isEmpty ? place : random.pick(neighbours)
  }

  /// The place of an official code, for the organizations that are the same in every demo.
  func place(code: String) -> Int { placesByCode[code] ?? 0 }

  private static func names(_ pairs: [(String, String)]) -> [String: String] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
