/// Rows of `phone`; every number is a fictitious 555-01xx of an area code of its region.
enum PhoneRows {
  static func rows(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    var random = DemoRandom(seed: organization.seed, stream: .phone)
    let codes = RegionProfile.of(world.places[organization.place].region).areaCodes
    var rows: [[String: String]] = []
    func add(_ owner: String, _ id: String, type: String, extension digits: String? = nil) {
      var row = [
        "id": "\(organization.id)-P\(rows.count + 1)", owner: id, "number": number(codes, &random),
        "type": type,
      ]
      row["extension"] = digits
      rows.append(row)
    }
    if organization.landmark != nil || random.chance(perThousand: 960) {
      add("organization_id", organization.id, type: "voice")
    }
    if random.chance(perThousand: 300) { add("organization_id", organization.id, type: "fax") }
    for site in organization.sites.dropFirst() where random.chance(perThousand: 500) {
      add("location_id", LocationRows.id(organization, site.number), type: "voice")
    }
    for service in organization.services {
      let id = ServiceRows.id(organization, service)
      if service.sites.isEmpty || random.chance(perThousand: 350) {
        let digits = random.chance(perThousand: 400) ? String(random.between(20, 499)) : nil
        add("service_id", id, type: "voice", extension: digits)
      }
      if random.chance(perThousand: 20) { add("service_id", id, type: "textphone") }
    }
    return rows
  }

  private static func number(_ codes: [String], _ random: inout DemoRandom) -> String {
    let line = random.below(100)
    return "\(random.pick(codes))-555-01\(line < 10 ? "0" : "")\(line)"
  }
}
