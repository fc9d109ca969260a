import Domain
import Language

/// Rows of `location`, `address`, `accessibility`.
enum LocationRows {
  static func id(_ organization: DemoOrganization, _ site: Int) -> String {
    "\(organization.id)-L\(site)"
  }

  /// Where a site is: the quarter and the point, which its rows of two tables share.
  private struct Spot {
    let quarter: DemoPlace.Quarter
    let position: Position?
    var random: DemoRandom

    init(_ site: DemoSite, _ place: DemoPlace) {
      random = DemoRandom(seed: site.seed, stream: .place)
      quarter = random.pick(place.quarters)
      // A degree of latitude is 111.2 km; a degree of longitude at 45 to 62 degrees north is taken as 70.
      position = Position(
        latitude: quarter.position.latitude + random.spread() * quarter.reach / 111.2,
        longitude: quarter.position.longitude + random.spread() * quarter.reach / 70)
    }
  }

  static func locations(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.sites.map { site in
      let place = world.places[site.place]
      let spot = Spot(site, place)
      var random = DemoRandom(seed: site.seed, stream: .site)
      var row = [
        "id": id(organization, site.number), "organization_id": organization.id,
        "location_type": "physical",
      ]
      if site.isConfidential {
        row["name"] = "Adresse confidentielle"
        return row
      }
      row["name"] =
        site.number == 1
        ? DemoNames.organization(organization, in: world).french
        : "Point de service \(place.ofName)"
      if let position = spot.position,
        organization.landmark != nil || !random.chance(perThousand: 40)
      {
        row["latitude"] = degrees(position.latitude)
        row["longitude"] = degrees(position.longitude)
      }
      if random.chance(perThousand: 300) {
        row["transportation"] = random.pick(Sentences.transportation)
      }
      return row
    }
  }

  static func addresses(_ organization: DemoOrganization, in world: DemoWorld) -> [[String: String]] {
    organization.sites.filter { !$0.isConfidential }.flatMap { site in
      let place = world.places[site.place]
      var spot = Spot(site, place)
      var row = [
        "id": "\(id(organization, site.number))-A", "location_id": id(organization, site.number),
        "address_1": "\(spot.random.between(1, 4999)), \(spot.random.pick(NameWords.streets))",
        "city": place.name, "region": place.regionName, "state_province": "QC", "country": "CA",
        "address_type": "physical",
      ]
      if spot.random.chance(perThousand: 200) {
        row["address_2"] = spot.random.pick(NameWords.suites)
      }
      let code = postalCode(spot.quarter.fsa, &spot.random)
      if organization.landmark != nil || !spot.random.chance(perThousand: 30) {
        row["postal_code"] = code
      }
      guard spot.random.chance(perThousand: 60) else { return [row] }
      var box = row
      box["id"] = "\(id(organization, site.number))-B"
      box["address_1"] = "C.P. \(spot.random.between(1, 999))"
      box["address_2"] = nil
      box["address_type"] = "postal"
      return [row, box]
    }
  }

  static func accessibility(
    _ organization: DemoOrganization, in world: DemoWorld
  ) -> [[String: String]] {
    organization.sites.filter { !$0.isConfidential }.compactMap { site in
      var random = DemoRandom(seed: site.seed, stream: .accessibility)
      guard random.chance(perThousand: 550) else { return nil }
      return [
        "id": "\(id(organization, site.number))-X", "location_id": id(organization, site.number),
        "description": random.pick(Sentences.accessibility),
      ]
    }
  }

  /// Well formed and invented: an FSA, and a local part of the letters that Canada Post uses.
  private static func postalCode(_ fsa: String, _ random: inout DemoRandom) -> String {
    let letters = Array("ABCEGHJKLMNPRSTVWXYZ")
    return "\(fsa) \(random.below(10))\(random.pick(letters))\(random.below(10))"
  }

  /// Five decimals, about a metre; made of whole numbers, so that every platform writes the same.
  private static func degrees(_ value: Double) -> String {
    let scaled = Int((abs(value) * 100_000).rounded())
    let decimals = String(scaled % 100_000)
    let padding = String(repeating: "0", count: max(0, 5 - decimals.count))
    return "\(value < 0 ? "-" : "")\(scaled / 100_000).\(padding)\(decimals)"
  }
}
