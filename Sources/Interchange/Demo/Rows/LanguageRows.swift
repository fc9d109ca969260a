/// Rows of `language`: French nearly everywhere, English by region, others by region and kind.
enum LanguageRows {
  static func rows(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.services.flatMap { service in
      codes(service, of: organization, in: world).enumerated().map { index, code in
        var row = [
          "id": "\(ServiceRows.id(organization, service))-G\(index + 1)",
          "service_id": ServiceRows.id(organization, service), "code": code,
        ]
        row["name"] = world.languageNames[code]
        return row
      }
    }
  }

  private static func codes(
    _ service: DemoService, of organization: DemoOrganization, in world: DemoWorld
  ) -> [String] {
    if let landmark = service.landmark { return landmark.languages }
    var random = DemoRandom(seed: service.seed, stream: .language)
    // Some records say nothing about languages.
    if random.chance(perThousand: 60) { return [] }
    let profile = RegionProfile.of(world.places[organization.place].region)
    var codes = random.chance(perThousand: 975) ? ["fr"] : []
    if random.chance(perThousand: min(900, profile.english + 80)) { codes.append("en") }
    let factor = organization.kind.trait == .multilingual ? 3 : 1
    for language in profile.languages
    where random.chance(perThousand: min(850, language.perThousand * factor)) {
      codes.append(language.code)
    }
    return codes
  }
}
