import Language
import Storage

/// Names of organizations and services, in both languages, drawn from the record's own seed.
enum DemoNames {
  static func organization(_ organization: DemoOrganization, in world: DemoWorld) -> LocalizedText {
    if let landmark = organization.landmark { return landmark.name }
    var random = DemoRandom(seed: organization.seed, stream: .organizationText)
    let kind = organization.kind
    let place = world.places[organization.place]
    var emblem = random.pick(NameWords.emblems)
    if random.chance(perThousand: place.isLarge ? 700 : 100) {
      emblem += " " + random.pick(NameWords.qualifiers)
    }
    if kind.trait == .government {
      let district = place.isLarge ? " – \(emblem)" : ""
      return LocalizedText(
        "\(kind.english) of \(place.name)\(district)", "\(kind.french) \(place.ofName)\(district)")
    }
    switch random.below(place.isLarge ? 6 : 10) {
    case 0...3: return LocalizedText("\(emblem) \(kind.english)", "\(kind.french) \(emblem)")
    case 4...5:
      return LocalizedText(
        "\(emblem) \(kind.english) of \(place.name)", "\(kind.french) \(emblem) \(place.ofName)")
    default:
      return LocalizedText("\(kind.english) of \(place.name)", "\(kind.french) \(place.ofName)")
    }
  }

  static func service(
    _ service: DemoService, of organization: DemoOrganization, in world: DemoWorld
  ) -> LocalizedText {
    if let landmark = service.landmark { return landmark.name }
    let category =
      world.categories[service.category]?.name ?? LocalizedText(verbatim: service.category)
    var random = DemoRandom(seed: service.seed, stream: .service)
    let place = world.places[organization.place]
    let emblem = random.pick(NameWords.emblems)
    switch random.below(100) {
    case 0..<35: return category
    case 35..<65:
      return LocalizedText(
        "\(category.english) – \(place.name)", "\(category.french) – \(place.name)")
    case 65..<85:
      return LocalizedText("\(category.english) “\(emblem)”", "\(category.french) « \(emblem) »")
    default:
      return LocalizedText(
        "\(emblem) program – \(category.english)", "Programme \(emblem) – \(category.french)")
    }
  }

  /// Whether a record has English texts: more often where more people speak English.
  static func hasEnglish(_ seed: UInt64, place: DemoPlace, kind: OrganizationKind) -> Bool {
    var random = DemoRandom(seed: seed, stream: .place)
    let share = RegionProfile.of(place.region).english
    return random.chance(perThousand: kind.trait == .government ? max(share, 500) : share)
  }

  /// The part of a web address that a name gives: ASCII letters and digits, joined by hyphens.
  static func slug(_ name: String) -> String {
    let words = Folding.fold(name).utf8.split { byte in
      !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte)
    }
    return words.prefix(6).map { String(Substring($0)) }.joined(separator: "-")
  }
}
