import Language

/// Rows of `organization`.
enum OrganizationRows {
  static func rows(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    var random = DemoRandom(seed: organization.seed, stream: .status)
    let name = DemoNames.organization(organization, in: world)
    let mission = random.pick(Sentences.missions)
    var row = ["id": organization.id, "name": name.french, "description": mission.french]
    if let acronym = organization.kind.acronym, random.chance(perThousand: 400) {
      row["alternate_name"] = acronym
    }
    let place = world.places[organization.place]
    if organization.landmark != nil
      || DemoNames.hasEnglish(organization.seed, place: place, kind: organization.kind)
    {
      row["name_en"] = name.english
      row["description_en"] = mission.english
    }
    // The number keeps addresses of the same name apart.
    let host = "\(DemoNames.slug(name.french))-\(organization.number).example.org"
    if random.chance(perThousand: 880) { row["email"] = "info@" + host }
    if random.chance(perThousand: 760) { row["website"] = "https://\(host)" }
    if random.chance(perThousand: 700) {
      row["year_incorporated"] = String(random.between(1962, 2024))
    }
    row["legal_status"] =
      organization.kind.trait == .government ? "Organisme public" : "Organisme à but non lucratif"
    row["assured_date"] = DemoDates.assured(&random)
    if organization.landmark == nil { row["status"] = DemoStatus.organizations.pick(&random) }
    return [row]
  }
}
