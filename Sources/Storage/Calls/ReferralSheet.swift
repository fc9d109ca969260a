import Domain
import Language

/// What the directory says of a service that a person was referred to: nothing of the person.
package struct ReferralSheet: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    /// Street and municipality, as far as the directory shows them.
    package var address: String?
    package var phone: String?
    /// Nil where none are stated.
    package var hours: OpeningHours?
  }
  package var service: LocalizedText
  package var organization: LocalizedText
  package var phones: [String]
  /// Where it is given, the places of the person's region first; of a service without sites one, without address.
  package var places: [Place]
  /// How to apply, in the record's words.
  package var application: String?

  /// At most so many places of one service are told.
  private static let mostPlaces = 3

  /// The services that a contact was referred to, each once, in the order of the referrals; throws `StoreFailure`.
  package static func sheets(of contact: Int64, in store: any Backend) throws -> [ReferralSheet] {
    var services: [(id: Int64, hours: String?, sheet: ReferralSheet)] = []
    let statement = SQLText(
      """
      SELECT s.id, s.name, s.name_en, o.name, o.name_en, s.application_process, h.rules
      FROM (SELECT service_id, min(id) AS first FROM call_referral WHERE contact_id = ? GROUP BY service_id) AS r
      JOIN service AS s ON s.id = r.service_id JOIN organization AS o ON o.id = s.organization_id
      LEFT JOIN opening_hours AS h ON h.id = s.hours_id ORDER BY r.first
      """, [.integer(contact)])
    try store.run(statement) { row in
      func name(_ column: Int32) -> LocalizedText {
        let name = row.text(column)
        return LocalizedText(text(row, column + 1) ?? name, name)
      }
      services.append(
        (
          row.integer(0), text(row, 6),
          ReferralSheet(
            service: name(1), organization: name(3), phones: [], places: [], application: text(row, 5))
        ))
      return true
    }
    return try services.map { service in
      var sheet = service.sheet
      sheet.phones = try phones(of: service.id, in: store)
      sheet.places = try places(of: service.id, contact, in: store)
      if sheet.places.isEmpty, let hours = service.hours.flatMap(OpeningHours.init(stored:)) {
        sheet.places = [Place(hours: hours)]
      }
      return sheet
    }
  }

  private static func phones(of service: Int64, in store: any Backend) throws -> [String] {
    var found: [String] = []
    let statement = SQLText(
      "SELECT number FROM service_phone WHERE service_id = ? ORDER BY number", [.integer(service)])
    try store.run(statement) { row in
      found.append(row.text(0))
      return true
    }
    return found
  }

  private static func places(of service: Int64, _ contact: Int64, in store: any Backend) throws -> [Place] {
    var found: [Place] = []
    let statement = SQLText(
      """
      SELECT p.address, coalesce(p.city, a.name), p.phone, h.rules
      FROM site AS p LEFT JOIN area AS a ON a.id = p.municipality_id
      LEFT JOIN opening_hours AS h ON h.id = p.hours_id
      WHERE p.service_id = ? AND p.listed = 1
      ORDER BY p.municipality_id IS NOT (SELECT municipality_id FROM call_contact WHERE id = ?),
        p.region_id IS NOT (SELECT region_id FROM call_contact WHERE id = ?), p.source_id
      LIMIT ?
      """,
      [.integer(service), .integer(contact), .integer(contact), .integer(Int64(mostPlaces))])
    try store.run(statement) { row in
      let address = [text(row, 0), text(row, 1)].compactMap(\.self)
      found.append(
        Place(
          address: address.isEmpty ? nil : address.joined(separator: ", "), phone: text(row, 2),
          hours: text(row, 3).flatMap(OpeningHours.init(stored:))))
      return true
    }
    return found
  }

  private static func text(_ row: any SQLRow, _ column: Int32) -> String? {
    guard !row.isNull(column) else { return nil }
    let text = row.text(column)
    return text.isEmpty ? nil : text
  }
}
