import Language
import Storage

/// Rows of `service`, `service_at_location`, `attribute`.
enum ServiceRows {
  static func id(_ organization: DemoOrganization, _ service: DemoService) -> String {
    "\(organization.id)-S\(service.number)"
  }

  static func services(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.services.map { service in
      var random = DemoRandom(seed: service.seed, stream: .status)
      let name = DemoNames.service(service, of: organization, in: world)
      let description = description(service, of: organization, in: world)
      var row = [
        "id": id(organization, service), "organization_id": organization.id, "name": name.french,
        "description": description.french, "status": "active",
      ]
      let place = world.places[organization.place]
      if service.landmark != nil
        || DemoNames.hasEnglish(service.seed, place: place, kind: organization.kind)
      {
        row["name_en"] = name.english
        row["description_en"] = description.english
      }
      let assured = DemoDates.assured(&random)
      row["assured_date"] = assured
      row["last_modified"] = assured.map { $0 + "T12:00:00Z" }
      if service.landmark == nil { row["status"] = DemoStatus.services.pick(&random) }
      if random.chance(perThousand: 60) {
        row["interpretation_services"] = "Interprètes sur demande"
      }
      if random.chance(perThousand: 600) {
        row["application_process"] = random.pick(Sentences.applications)
      }
      if random.chance(perThousand: 250) { row["wait_time"] = random.pick(Sentences.waits) }
      if random.chance(perThousand: 20) { row["alert"] = random.pick(Sentences.alerts) }
      if random.chance(perThousand: 150) {
        row["email"] = "service\(service.number)@organisme-\(organization.number).example.ca"
      }
      row["fees_description"] = FeeRows.description(service, in: world)
      addEligibility(service, in: world, to: &row)
      return row
    }
  }

  static func sites(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.services.flatMap { service in
      service.sites.map { site in
        [
          "id": siteID(organization, service, site), "service_id": id(organization, service),
          "location_id": LocationRows.id(organization, site),
        ]
      }
    }
  }

  static func siteID(
    _ organization: DemoOrganization, _ service: DemoService, _ site: Int
  ) -> String {
    "\(id(organization, service))-L\(site)"
  }

  static func attributes(
    _ organization: DemoOrganization, in world: DemoWorld
  ) -> [[String: String]] {
    organization.services.flatMap { service in
      [service.category, service.secondCategory].compactMap(\.self).enumerated().map {
        index, code in
        [
          "id": "\(id(organization, service))-C\(index + 1)", "link_entity": "service",
          "link_id": id(organization, service), "taxonomy_term_id": "aiguille:\(code)",
        ]
      }
    }
  }

  private static func description(
    _ service: DemoService, of organization: DemoOrganization, in world: DemoWorld
  ) -> LocalizedText {
    if let landmark = service.landmark { return landmark.description }
    var random = DemoRandom(seed: service.seed, stream: .serviceText)
    let opening = random.pick(Sentences.openings)
    let category =
      world.categories[service.category]?.name ?? LocalizedText(verbatim: service.category)
    var french = category.french + opening.french
    var english = category.english + opening.english
    if !opening.french.hasSuffix(".") {
      let name = DemoNames.organization(organization, in: world)
      french += name.french + "."
      english += name.english + "."
    }
    let first = random.below(Sentences.details.count)
    for offset in 0..<(1 + random.below(3)) {
      // Five and the number of sentences share no factor, so that none comes twice.
      let detail = Sentences.details[(first + offset * 5) % Sentences.details.count]
      french += " " + detail.french
      english += " " + detail.english
    }
    return LocalizedText(english, french)
  }

  private static func addEligibility(
    _ service: DemoService, in world: DemoWorld, to row: inout [String: String]
  ) {
    var minimum = service.landmark?.ages.0
    var maximum = service.landmark?.ages.1
    if service.landmark == nil {
      var random = DemoRandom(seed: service.seed, stream: .eligibility)
      guard random.chance(perThousand: 780) else { return }
      let audience = random.pick(Audience.choices(top: world.topCategories[service.category] ?? ""))
      row["eligibility_description"] = audience.text.french
      // Some records give the ages in words only.
      if random.chance(perThousand: 150) { return }
      (minimum, maximum) = (audience.minimum, audience.maximum)
    }
    row["minimum_age"] = minimum.map(String.init)
    row["maximum_age"] = maximum.map(String.init)
  }
}
