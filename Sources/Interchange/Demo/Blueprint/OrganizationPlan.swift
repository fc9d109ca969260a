/// Decides about an organization from the demo's seed and the organization's number.
struct OrganizationPlan {
  let world: DemoWorld
  let seed: UInt64

  /// Services of one organization, by parts of a thousand: 3 % have none, the mean is 2.2.
  private static let serviceCounts = Weighted([
    (30, 0), (470, 1), (215, 2), (125, 3), (67, 4), (40, 5), (26, 7), (16, 9), (11, 12),
  ])
  private static let siteCounts = Weighted([(780, 1), (120, 2), (60, 3), (25, 4), (15, 6)])

  func organization(_ number: Int) -> DemoOrganization {
    if Landmark.all.indices.contains(number - 1) {
      return Landmark.all[number - 1].organization(number, seed: seed, in: world)
    }
    let own = OrganizationPlan.seed(of: number, in: seed)
    var random = DemoRandom(seed: own, stream: .organization)
    let kind = world.kinds.pick(&random)
    let place = world.pickPlace(&random)
    let sites = sites(of: kind, place, own, &random)
    let services = (0..<Self.serviceCounts.pick(&random)).map { index in
      service(index + 1, kind, sites: sites.count, own)
    }
    return DemoOrganization(
      number: number, seed: own, kind: kind, place: place, sites: sites, services: services,
      landmark: nil)
  }

  static func seed(of number: Int, in seed: UInt64) -> UInt64 {
    var random = DemoRandom(seed: seed, stream: .organization, number)
    return random.next()
  }

  private func sites(
    of kind: OrganizationKind, _ place: Int, _ own: UInt64, _ random: inout DemoRandom
  ) -> [DemoSite] {
    if kind.trait == .remote, random.chance(perThousand: 500) { return [] }
    // A few organizations work in several regions.
    let isWide = random.chance(perThousand: 12)
    return (1...Self.siteCounts.pick(&random)).map { number in
      let isHome = number == 1 || random.chance(perThousand: 400)
      let sitePlace =
        isHome
        ? place : isWide ? world.pickPlace(&random) : world.pickNeighbour(of: place, &random)
      var siteRandom = DemoRandom(seed: own, stream: .site, number)
      return DemoSite(
        number: number, seed: siteRandom.next(), place: sitePlace,
        isConfidential: kind.trait == .confidential)
    }
  }

  private func service(
    _ number: Int, _ kind: OrganizationKind, sites: Int, _ own: UInt64
  ) -> DemoService {
    var random = DemoRandom(seed: own, stream: .service, number)
    let seed = random.next()
    let categories = kind.categories
    // The smaller of two draws: what comes first in a kind's list is more usual.
    let chosen = min(random.below(categories.count), random.below(categories.count))
    let second = random.chance(perThousand: 300) ? random.pick(categories) : nil
    return DemoService(
      number: number, seed: seed, category: categories[chosen],
      secondCategory: second == categories[chosen] ? nil : second,
      sites: siteNumbers(kind, sites, &random), landmark: nil)
  }

  private func siteNumbers(
    _ kind: OrganizationKind, _ sites: Int, _ random: inout DemoRandom
  ) -> [Int] {
    guard sites > 0 else { return [] }
    if random.chance(perThousand: kind.trait == .remote ? 600 : 40) { return [] }
    if sites > 1, random.chance(perThousand: 450) { return Array(1...sites) }
    return [1 + random.below(sites)]
  }
}
