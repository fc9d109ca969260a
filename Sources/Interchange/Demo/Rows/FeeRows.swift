/// What services cost: words in `service`, amounts in `cost_option`.
enum FeeRows {
  private enum Fee {
    case free, sliding, unknown
    /// In cents.
    case paid(Int, option: String)
  }

  private static let amounts = [200, 500, 700, 1000, 1500, 2000, 2500, 4000, 6000, 12_000]
  private static let options = [
    "Adhésion annuelle", "Par repas", "Par activité", "Par déplacement", "Par visite",
  ]

  private static func fee(_ service: DemoService, in world: DemoWorld) -> Fee {
    if service.landmark != nil { return .free }
    var random = DemoRandom(seed: service.seed, stream: .fee)
    let isOftenPaid = ["transport", "community", "family"].contains(
      world.topCategories[service.category] ?? "")
    switch random.below(1000) {
    case 0..<(isOftenPaid ? 420 : 720): return .free
    case 720..<780: return .sliding
    case 780..<880: return .unknown
    default: return .paid(random.pick(amounts), option: random.pick(options))
    }
  }

  static func description(_ service: DemoService, in world: DemoWorld) -> String? {
    switch fee(service, in: world) {
    case .free: "Gratuit"
    case .sliding: "Contribution selon le revenu"
    case .unknown: nil
    case .paid(_, let option): option
    }
  }

  static func options(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.services.compactMap { service in
      guard case .paid(let cents, let option) = fee(service, in: world) else { return nil }
      let remainder = String(cents % 100)
      return [
        "id": "\(ServiceRows.id(organization, service))-F",
        "service_id": ServiceRows.id(organization, service), "option": option, "currency": "CAD",
        "amount": "\(cents / 100).\(remainder.count == 1 ? "0" : "")\(remainder)",
      ]
    }
  }

  static func documents(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.services.flatMap { service in
      var random = DemoRandom(seed: service.seed, stream: .document)
      let count = random.chance(perThousand: 250) ? 1 + random.below(2) : 0
      return (0..<count).map { index in
        [
          "id": "\(ServiceRows.id(organization, service))-D\(index + 1)",
          "service_id": ServiceRows.id(organization, service),
          "document": random.pick(Sentences.documents),
        ]
      }
    }
  }
}
