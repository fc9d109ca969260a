import Interchange

/// Three organizations and six services that a person can keep in mind, to work values of expressions by hand.
///
/// | service | organization | minimum | maximum | verified | fee | languages | amounts |
/// |---|---|---|---|---|---|---|---|
/// | Alpha | Œuvre du Cœur (1900) | 18 | 65 | 2024-12-31 | free | fr, en | |
/// | Bêta | Œuvre du Cœur | 65 | | 2025-01-01 | paid | es | 0, 5, 12.50 |
/// | Gamma | Maison Saint-Jean (2000) | | 17 | 2025-06-30 | unknown | | |
/// | Delta | Maison Saint-Jean | | | | unknown | fr | |
/// | Epsilon | L'Été d'Émile | 0 | 99.5 | 2025-12-31 | paid | fr, es, ar | |
/// | Zêta | L'Été d'Émile | 12 | 12 | 2026-01-01 | free | ar | |
///
/// Alpha is at 48° and at 49° north, Bêta at 49°, both at 68° west; Gamma's site has no position; the others have no site.
package enum FixedDirectory {
  package static func deliver(to sink: any DeliverySink) throws {
    var line = 0
    func add(_ object: DeliveredObject, _ values: [String: String]) throws {
      line += 1
      try sink.add(DeliveredRow(object, values.filter { !$0.value.isEmpty }, file: "fixed", line: line))
    }
    try add(.organization, ["id": "o1", "name": "Œuvre du Cœur", "year_incorporated": "1900"])
    try add(.organization, ["id": "o2", "name": "Maison Saint-Jean", "year_incorporated": "2000"])
    try add(.organization, ["id": "o3", "name": "L'Été d'Émile"])
    try add(.location, ["id": "l1", "latitude": "48", "longitude": "-68"])
    try add(.location, ["id": "l2", "latitude": "49", "longitude": "-68"])
    try add(.location, ["id": "l3", "name": "Quelque part"])
    for service in services { try add(.service, service) }
    for (number, site) in [("s1", "l1"), ("s1", "l2"), ("s2", "l2"), ("s3", "l3")].enumerated() {
      try add(.serviceAtLocation, ["id": "a\(number)", "service_id": site.0, "location_id": site.1])
    }
    let spoken = ["s1": ["fr", "en"], "s2": ["es"], "s4": ["fr"], "s5": ["fr", "es", "ar"], "s6": ["ar"]]
    for (service, codes) in spoken.sorted(by: { $0.key < $1.key }) {
      for code in codes { try add(.language, ["id": service + code, "service_id": service, "code": code]) }
    }
    for amount in ["0", "5", "12.50"] {
      try add(.costOption, ["id": "c" + amount, "service_id": "s2", "amount": amount])
    }
  }

  private static let services: [[String: String]] = [
    [
      "id": "s1", "organization_id": "o1", "name": "Alpha", "minimum_age": "18", "maximum_age": "65",
      "assured_date": "2024-12-31", "fees_description": "Gratuit",
      "description": "Aide aux aînés isolés; dépannage.",
    ],
    [
      "id": "s2", "organization_id": "o1", "name": "Bêta", "minimum_age": "65",
      "assured_date": "2025-01-01", "description": "Œuvres et cœurs ouverts, Saint-Jean",
    ],
    [
      "id": "s3", "organization_id": "o2", "name": "Gamma", "maximum_age": "17",
      "assured_date": "2025-06-30", "description": "Ni l'un ni l'autre",
    ],
    ["id": "s4", "organization_id": "o2", "name": "Delta"],
    [
      "id": "s5", "organization_id": "o3", "name": "Epsilon", "minimum_age": "0", "maximum_age": "99.5",
      "assured_date": "2025-12-31", "fees_description": "10 $", "email": "Epsilon@exemple.test",
    ],
    [
      "id": "s6", "organization_id": "o3", "name": "Zêta", "minimum_age": "12", "maximum_age": "12",
      "assured_date": "2026-01-01", "fees_description": "Gratuit",
    ],
  ]
}
