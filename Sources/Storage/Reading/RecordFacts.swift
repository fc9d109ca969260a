import Domain
import Language

/// What a record card tells of a service or a site beside its own fields.
package struct RecordFacts {
  /// Each once: street, city and postal code.
  package private(set) var addresses: [String] = []
  /// Each once; nil where a place states none.
  package private(set) var hours: [OpeningHours?] = []
  /// Of a site, in the words of its service.
  package private(set) var eligibility: String?
  package private(set) var application: String?
  package private(set) var website: String?

  /// Nothing.
  package init() {}

  /// Of a service; throws `StoreFailure`.
  package static func ofService(_ key: Int64, in store: any Backend) throws -> RecordFacts {
    var facts = RecordFacts()
    try facts.addPlaces("p.service_id = ? AND p.listed = 1", key, store)
    if facts.hours.isEmpty {
      try store.run(
        SQLText(
          "SELECT h.rules FROM service AS s JOIN opening_hours AS h ON h.id = s.hours_id WHERE s.id = ?",
          [.integer(key)])
      ) { row in
        facts.add(OpeningHours(stored: row.text(0)))
        return false
      }
    }
    return facts
  }

  /// Of a site; throws `StoreFailure`.
  package static func ofSite(_ key: Int64, in store: any Backend) throws -> RecordFacts {
    var facts = RecordFacts()
    try facts.addPlaces("p.id = ?", key, store)
    try store.run(
      SQLText(
        """
        SELECT s.eligibility_text, s.application_process, s.url
        FROM site AS p JOIN service AS s ON s.id = p.service_id WHERE p.id = ?
        """, [.integer(key)])
    ) { row in
      facts.eligibility = text(row, 0)
      facts.application = text(row, 1)
      facts.website = text(row, 2)
      return false
    }
    return facts
  }

  private mutating func addPlaces(_ condition: String, _ key: Int64, _ store: any Backend) throws {
    var found: [(address: String, hours: OpeningHours?)] = []
    try store.run(
      SQLText(
        """
        SELECT p.address, coalesce(p.city, a.name), p.postal_code, h.rules
        FROM site AS p LEFT JOIN area AS a ON a.id = p.municipality_id
        LEFT JOIN opening_hours AS h ON h.id = p.hours_id
        WHERE \(condition) ORDER BY p.source_id
        """, [.integer(key)])
    ) { row in
      let parts = [Self.text(row, 0), Self.text(row, 1)].compactMap(\.self).joined(separator: ", ")
      let address = [parts, Self.text(row, 2) ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
      found.append((address, Self.text(row, 3).flatMap(OpeningHours.init(stored:))))
      return true
    }
    for place in found {
      if !place.address.isEmpty, !addresses.contains(place.address) { addresses.append(place.address) }
      add(place.hours)
    }
  }

  private mutating func add(_ hours: OpeningHours?) {
    if !self.hours.contains(hours) { self.hours.append(hours) }
  }

  private static func text(_ row: any SQLRow, _ column: Int32) -> String? {
    guard !row.isNull(column) else { return nil }
    let text = row.text(column)
    return text.isEmpty ? nil : text
  }
}
