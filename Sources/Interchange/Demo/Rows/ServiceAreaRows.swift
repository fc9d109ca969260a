/// Rows of `service_area`: the names of the places, MRC and regions that a service is for, or none.
enum ServiceAreaRows {
  static func rows(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.services.flatMap { service in
      names(service, of: organization, in: world).enumerated().map { index, name in
        [
          "id": "\(ServiceRows.id(organization, service))-T\(index + 1)",
          "service_id": ServiceRows.id(organization, service), "name": name,
        ]
      }
    }
  }

  private static func names(
    _ service: DemoService, of organization: DemoOrganization, in world: DemoWorld
  ) -> [String] {
    if let landmark = service.landmark { return landmark.areas }
    var random = DemoRandom(seed: service.seed, stream: .area)
    let place = world.places[organization.place]
    switch random.below(1000) {
    case 0..<200: return [place.name]
    case 200..<620: return [place.countyName ?? place.name]
    case 620..<800: return [place.regionName]
    case 800..<850:
      let other = world.places[world.pickNeighbour(of: organization.place, &random)].name
      return other == place.name ? [place.name] : [place.name, other]
    case 850..<880: return ["Province de Québec"]
    default: return []
    }
  }
}
