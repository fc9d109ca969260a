import Language

/// An organization that is the same in every demo, so that examples and lessons can name it.
struct Landmark: Sendable {
  struct Service: Sendable {
    let name: LocalizedText
    let description: LocalizedText
    let category: String
    var languages: [String] = ["fr"]
    var ages: (Int?, Int?) = (nil, nil)
    var areas: [String] = []
    var hours: [ScheduleRule] = []
    /// False for a line that has no site.
    var hasSite = true
  }

  let name: LocalizedText
  let kindCategory: String
  /// The official code of its municipality.
  let place: String
  let services: [Service]

  func organization(_ number: Int, seed: UInt64, in world: DemoWorld) -> DemoOrganization {
    let own = OrganizationPlan.seed(of: number, in: seed)
    let home = world.place(code: place)
    let hasSite = services.contains(where: \.hasSite)
    let sites =
      hasSite ? [DemoSite(number: 1, seed: own ^ 1, place: home, isConfidential: false)] : []
    let kind =
      OrganizationKind.all.first { $0.categories.contains(kindCategory) } ?? OrganizationKind.all[0]
    return DemoOrganization(
      number: number, seed: own, kind: kind, place: home, sites: sites,
      services: services.enumerated().map { index, service in
        DemoService(
          number: index + 1, seed: own &+ UInt64(index), category: service.category,
          secondCategory: nil, sites: service.hasSite ? [1] : [], landmark: service)
      }, landmark: self)
  }
}
