import Domain
import Interchange
import Storage

/// A directory of rows that try the planner: missing values everywhere, texts that fold alike, sites on one point and on the
/// rim of round distances, services in no region, in one and in several, records that are closed.
struct AdversarialDirectory {
  private var random: SeededGenerator
  private let categories: [String]
  private var line = 0

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    let codes = try CategorySet.entries().map { CategorySet.sourcePrefix + $0.code }
    categories = Array(codes.prefix(24)) + Self.terms.compactMap { $0["id"] }
  }

  /// Terms of a delivery: two in a circle, one below the program's own.
  private static let terms = [
    ["id": "x1", "code": "X1", "name": "Cercle un", "parent_id": "x2"],
    ["id": "x2", "code": "X2", "name": "Cercle deux", "parent_id": "x1"],
    ["id": "x3", "code": "X3", "name": "Sous l'aide", "parent_id": CategorySet.sourcePrefix + "food"],
  ]

  private static let organizations = 60
  private static let locations = 90
  private static let services = 200

  static let names = [
    "Café", "cafe", "CAFÉ", "Cafe\u{301}", "Café-Rencontre", "cafe rencontre", "L'Œuvre", "l’oeuvre",
    "Oeuvre",
    "\"Les Guillemets\"", "Back\\slash; DROP TABLE service --", "100 % aide_ & soutien", "🍎 Pomme d'api",
    "🍎🍏",
    "a\u{1F}b\u{1E}c", "Ligne\nbrisée", "Tab\tulation", "مركز المساعدة", "中心", "Zoé", "zoe", "Å", "A\u{30A}",
    "ß", "SS",
    "Maison des aînés", "Maison d'aînées", "maisons", "l", "-", "12", "012", "Saint-Jean",
    "St-Jean", "oui", "NULL",
    "ﬁn de mois", "İstanbul", "I", "ı",
  ]
  private static let sentences = [
    "Banque alimentaire et dépannage.", "Aide aux aînés isolés; visites d'amitié.",
    "aide alimentaire aide aide",
    "Cafe\u{301} du matin", "Soutien psychologique, écoute téléphonique 24 h", "food bank and meals", "café",
    "CAFÉ 🍎",
    "Logement, logements, logement!", "Aide", "nul\u{0}octet",
  ]
  private static let dates = [
    "2024-12-31", "2025-01-01", "2025-01-31", "2025-02-01", "2025-03-31", "2025-04-01", "2025-12-31",
    "2026-01-01",
    "2024-02-29", "2025-02-28", "2025-03-01", "2026-06-15", "2025-06-30T23:59:59Z", "2025-07-01T00:00:00Z",
  ]
  /// Several municipalities of several regions, one that is not in Québec, one that is nowhere.
  private static let cities = [
    ("Rimouski", "G5L 1A1"), ("Montréal", "H2X 1Y4"), ("Montreal", "H2X 3K2"), ("Gaspé", "G4X 1A1"),
    ("Val-d'Or", "J9P 1A1"), ("Rouyn-Noranda", ""), ("", "H2X 1Y4"), ("Ottawa", "K1A 0B1"),
    ("Nulle-Part", ""),
    ("", ""), ("Québec", "G1R 2S5"), ("Sherbrooke", "J1H 1A1"), ("Saguenay", "G7H 1A1"), ("Laval", "H7N 1A1"),
  ]

  static let center = (latitude: 45.5088, longitude: -73.554)

  mutating func deliver(to sink: any DeliverySink) throws {
    for term in Self.terms { try add(.taxonomyTerm, term, sink) }
    for number in 0..<Self.organizations { try add(.organization, organization(number), sink) }
    for number in 0..<Self.locations { try add(.location, location(number), sink) }
    for number in 0..<Self.services { try add(.service, service(number), sink) }
    let sites = siteRows()
    for site in sites { try add(.serviceAtLocation, site, sink) }
    for number in 0..<Self.locations where !random.chance(15) { try add(.address, address(number), sink) }
    for number in 0..<160 { try add(.phone, phone(number, sites), sink) }
    for number in 0..<260 {
      let owner = owner(sites)
      try add(.schedule, AwkwardSchedule.row("h\(number)", owner, &random), sink)
    }
    for number in 0..<180 {
      let site = random.element(sites) ?? [:]
      let owner = random.chance(70) ? ["service_id": service()] : ["service_at_location_id": site["id"] ?? ""]
      try add(.serviceArea, AwkwardCoverage.area("w\(number)", owner, &random), sink)
    }
    for number in 0..<60 {
      let location = "l\(random.pick(0...(Self.locations - 1)))"
      try add(
        .accessibility, ["id": "x\(number)", "location_id": location, "description": sentence()], sink)
      try add(.requiredDocument, ["id": "q\(number)", "service_id": service(), "document": sentence()], sink)
    }
    for number in 0..<220 {
      guard let code = random.element(["fr", "en", "es", "ar", "iu", "or", "is", "no", "LSQ"]) else {
        continue
      }
      try add(.language, ["id": "g\(number)", "service_id": service(), "code": code], sink)
    }
    for number in 0..<320 {
      try add(
        .attribute,
        ["id": "t\(number)", "link_entity": "service", "link_id": service(), "taxonomy_term_id": category()],
        sink)
    }
    for number in 0..<60 {
      try add(
        .costOption,
        ["id": "c\(number)", "service_id": service(), "amount": random.choose("0", "5", "12.50", "")], sink)
    }
  }

  private mutating func add(_ object: DeliveredObject, _ values: [String: String], _ sink: any DeliverySink)
    throws
  {
    line += 1
    try sink.add(DeliveredRow(object, values.filter { !$0.value.isEmpty }, file: "adversarial", line: line))
  }

  /// Whose a row of hours is: mostly one owner, sometimes a service at a location in two columns.
  private mutating func owner(_ sites: [[String: String]]) -> [String: String] {
    let site = random.element(sites) ?? [:]
    let ids = ["service_id": site["service_id"] ?? "", "location_id": site["location_id"] ?? ""]
    switch random.pick(0...9) {
    case 0...3: return ["service_id": service()]
    case 4, 5: return ["service_at_location_id": site["id"] ?? ""]
    case 6, 7: return ["location_id": ids["location_id"] ?? ""]
    case 8: return ids
    default: return ids.merging(["service_at_location_id": site["id"] ?? ""]) { first, _ in first }
    }
  }

  private mutating func name() -> String { random.element(Self.names) ?? "" }
  private mutating func maybe(_ percent: Int, _ text: (inout Self) -> String) -> String {
    random.chance(percent) ? text(&self) : ""
  }
  private mutating func sentence() -> String {
    (0..<random.pick(1...3)).map { _ in random.element(Self.sentences) ?? "" }.joined(separator: " ")
  }
  private mutating func date() -> String { random.element(Self.dates) ?? "" }
  private mutating func status() -> String {
    random.chance(80)
      ? random.choose("", "active")
      : random.choose("inactive", "closed", "do not refer", "temporarily closed")
  }
  private mutating func service() -> String { "s\(random.pick(0...(Self.services - 1)))" }

  private mutating func organization(_ number: Int) -> [String: String] {
    [
      "id": "o\(number)", "name": name(), "alternate_name": maybe(30) { $0.name() },
      "description": maybe(60) { $0.sentence() },
      "website": maybe(40) { _ in "https://exemple.test/\(number % 5)" },
      "email": maybe(30) { _ in "Info@Exemple.test" },
      "year_incorporated": maybe(50) { "\($0.random.pick(1900...2026))" },
      "name_en": maybe(30) { $0.name() }, "assured_date": maybe(60) { $0.date() }, "status": status(),
    ]
  }

  /// A fifth without a position, many on one and the same point, others along a meridian at round distances from it.
  private mutating func location(_ number: Int) -> [String: String] {
    var values = [
      "id": "l\(number)", "organization_id": "o\(random.pick(0...(Self.organizations - 1)))",
      "name": maybe(60) { $0.name() }, "transportation": maybe(40) { $0.sentence() },
    ]
    var latitude = Self.center.latitude
    var longitude = Self.center.longitude
    switch random.pick(0...9) {
    case 0, 1: return values
    case 2, 3: break
    case 4, 5:
      let metres = [1.0, 100, 500, 1_000, 5_000, 10_000, 100_000][random.pick(0...6)]
      latitude += metres / Position.earthRadius * 180 / .pi * (random.chance(50) ? 1 : -1)
    case 6:
      latitude = [90.0, -90, 0, 62.4][random.pick(0...3)]
      longitude = [180.0, -180, 0, -73.5][random.pick(0...3)]
    default:
      latitude += Double(random.pick(-3000...3000)) / 1000
      longitude += Double(random.pick(-6000...6000)) / 1000
    }
    values["latitude"] = "\(latitude)"
    values["longitude"] = "\(longitude)"
    return values
  }

  private mutating func service(_ number: Int) -> [String: String] {
    [
      "id": "s\(number)", "organization_id": "o\(random.pick(0...(Self.organizations - 15)))", "name": name(),
      "alternate_name": maybe(20) { $0.name() }, "description": maybe(70) { $0.sentence() },
      "name_en": maybe(30) { $0.name() }, "description_en": maybe(30) { $0.sentence() },
      "url": maybe(30) { _ in "https://exemple.test" }, "email": maybe(30) { _ in "Aide@exemple.test" },
      "status": status(), "application_process": maybe(30) { $0.sentence() },
      "fees_description": random.choose("", "Gratuit", "gratuit", "10 $", "Selon le revenu", "À voir"),
      "eligibility_description": AwkwardCoverage.eligibility(&random) ?? maybe(20) { $0.sentence() },
      "interpretation_services": maybe(10) { _ in "Interprètes" },
      "minimum_age": random.choose("", "", "0", "12", "18", "17.5", "65"),
      "maximum_age": random.choose("", "", "0", "12", "17", "99.5", "65"),
      "assured_date": maybe(70) { $0.date() }, "last_modified": maybe(50) { $0.date() },
      "alert": maybe(20) { $0.sentence() },
    ]
  }

  /// A fifth of the services have no site; others up to four, some twice at one location.
  private mutating func siteRows() -> [[String: String]] {
    var rows: [[String: String]] = []
    for service in 0..<Self.services where !random.chance(20) {
      for _ in 0..<random.pick(1...4) {
        rows.append([
          "id": "a\(rows.count)", "service_id": "s\(service)",
          "location_id": "l\(random.pick(0...(Self.locations - 1)))",
        ])
      }
    }
    return rows
  }

  private mutating func address(_ number: Int) -> [String: String] {
    let city = random.element(Self.cities) ?? ("", "")
    return [
      "id": "d\(number)", "location_id": "l\(number)",
      "address_1": maybe(80) { "\($0.random.pick(1...99)), rue Fictive" },
      "city": city.0, "postal_code": city.1, "state_province": city.0 == "Ottawa" ? "ON" : "QC",
      "country": "CA",
    ]
  }

  private mutating func phone(_ number: Int, _ sites: [[String: String]]) -> [String: String] {
    var values = ["id": "p\(number)", "number": "514 555-01\(10 + random.pick(0...40))"]
    switch random.pick(0...3) {
    case 0: values["service_id"] = service()
    case 1: values["location_id"] = "l\(random.pick(0...(Self.locations - 1)))"
    case 2: values["organization_id"] = "o\(random.pick(0...(Self.organizations - 1)))"
    default: values["service_at_location_id"] = "a\(random.pick(0...max(0, sites.count - 1)))"
    }
    values["extension"] = random.choose("", "", "4")
    values["type"] = random.choose("", "voice", "fax")
    return values
  }

  private mutating func category() -> String { random.element(categories) ?? "" }
}
