import Domain
import Storage

/// What the directory offers, by category and place: read from the store once, asked of every need.
///
/// A service is offered in the territories (MRC, mostly) that its record names. One that names none is offered in the regions of its
/// sites, and everywhere if it has none, as a help line does.
struct DemoSupply: Sendable {
  /// The services of one category that are offered in one place, in ascending order of key.
  struct Offer: Sendable {
    fileprivate(set) var services: [Int64] = []
    /// When at least one is open.
    fileprivate(set) var hours = WeekHours()
    /// How many people share one of them, so to speak: the sum over the services of their part of the people that they are for.
    fileprivate(set) var perPerson = 0.0
  }

  private let categories: Int
  private var local: [Offer]
  private var regional: [Offer]
  /// Languages that the services of a category and region give, beside French and English.
  private var languages: [Set<Int64>]
  private let territories: Int
  private let regions: Int

  /// Throws what reading the directory throws.
  init(_ store: SQLiteStore, ground: DemoGround, categories: Int) throws {
    self.categories = categories
    territories = ground.regionOfTerritory.count
    regions = ground.regions.count
    local = Array(repeating: Offer(), count: categories * territories)
    regional = Array(repeating: Offer(), count: categories * regions)
    languages = Array(repeating: [], count: categories * regions)
    let places = try OfferPlaces(store, ground: ground)
    let hours = try store.openingHours().mapValues { WeekHours($0) }
    for service in try store.offeredServices() {
      let open = service.hours.reduce(into: WeekHours()) { $0.formUnion(hours[$1] ?? .office) }
      add(service, in: places.territories(of: service), service.hours.isEmpty ? .office : open, ground)
    }
  }

  private mutating func add(
    _ service: OfferedService, in places: [Int], _ hours: WeekHours, _ ground: DemoGround
  ) {
    let people = places.reduce(0) { $0 + ground.peopleOfTerritory[$1] }
    let share = people > 0 ? 1 / Double(people) : 0
    let areas = Set(places.map { ground.regionOfTerritory[$0] })
    let spoken = service.languages.filter { $0 > CallerMix.english }
    for category in service.categories {
      guard let category = Int(exactly: category), (0..<categories).contains(category) else { continue }
      for place in places {
        local[category * territories + place].add(service.id, hours, share)
      }
      for area in areas {
        regional[category * regions + area].add(service.id, hours, share)
        languages[category * regions + area].formUnion(spoken)
      }
    }
  }

  /// What is offered where a person lives.
  func offer(_ category: Int64, territory: Int) -> Offer { offer(local, category, territory, territories) }

  /// What is offered somewhere in a region.
  func offer(_ category: Int64, region: Int) -> Offer { offer(regional, category, region, regions) }

  private func offer(_ offers: [Offer], _ category: Int64, _ place: Int, _ width: Int) -> Offer {
    let index = Int(category) * width + place
    return offers.indices.contains(index) ? offers[index] : Offer()
  }

  func speaks(_ language: Int64, _ category: Int64, region: Int) -> Bool {
    let index = Int(category) * regions + region
    return languages.indices.contains(index) && languages[index].contains(language)
  }
}

extension DemoSupply.Offer {
  fileprivate mutating func add(_ service: Int64, _ open: WeekHours, _ share: Double) {
    services.append(service)
    hours.formUnion(open)
    perPerson += share
  }
}

/// Finds the territories in which a service is offered.
private struct OfferPlaces {
  private let territories: [Int64: [Int]]
  private let everywhere: [Int]

  init(_ store: SQLiteStore, ground: DemoGround) throws {
    var found: [Int64: [Int]] = [:]
    for (area, territory) in ground.territories { found[area, default: []].append(territory) }
    for (index, region) in ground.regions.enumerated() {
      found[region.area.id] = ground.regionOfTerritory.indices.filter {
        ground.regionOfTerritory[$0] == index
      }
    }
    for place in ground.places { found[place.area.id] = [place.territory] }
    territories = found
    everywhere = Array(ground.regionOfTerritory.indices)
  }

  /// In ascending order.
  func territories(of service: OfferedService) -> [Int] {
    let named = service.areas.isEmpty ? service.regions : service.areas
    let places = Set(named.flatMap { territories[$0] ?? [] })
    return places.isEmpty ? everywhere : places.sorted()
  }
}
