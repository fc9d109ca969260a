import Domain
import GRDB
import Language

/// Why the directory did not meet each need that was not met, or only partly: `supply` and `supply_assumed` of needs.
///
/// The services are those that could be referred to on the day of the contact; what they say of area, hours and eligibility is
/// what they say today, as of earlier texts only the names of changed fields are kept. For days before the first delivery that is
/// known, today's directory is taken and the answer marked as assumed. A need without a category has no answer.
package struct SupplyDerivation {
  /// The needs to find it for.
  package enum Needs: Hashable, Sendable {
    case all
    case ofContact(Int64)
    /// With this key and those behind it, as a call import writes them.
    case from(Int64)

    fileprivate var condition: String {
      switch self {
      case .all: "?1 IS ?1"
      case .ofContact: "n.contact_id = ?1"
      case .from: "n.id >= ?1"
      }
    }

    fileprivate var parameter: Int64 {
      switch self {
      case .all: 0
      case .ofContact(let id), .from(let id): id
      }
    }
  }

  static func derive(_ db: Database, _ needs: Needs = .all) throws {
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM call_need LIMIT 1") != nil else { return }
    try clear(db, needs)
    let listings = try ListingRecords(db)
    let answers = SupplyAnswers(try SupplyRecords(db, listings), places: try places(db))
    let update = try PreparedStatement(
      db, sql: "UPDATE call_need SET supply = ?, supply_assumed = ? WHERE id = ?")
    // Needs ascend, and so do their contacts: the tables are read from front to back.
    let rows = try StatementRows(
      db,
      sql: """
        SELECT n.id, n.category_id, n.reason, n.supply, n.supply_assumed, c.started, c.age_band, c.gender,
          c.language_id, coalesce(c.municipality_id, c.fsa_id, c.mrc_id, c.region_id),
          EXISTS (SELECT 1 FROM call_referral AS r WHERE r.need_id = n.id)
        FROM call_need AS n CROSS JOIN call_contact AS c ON c.id = n.contact_id
        WHERE n.outcome IN (\(asking)) AND n.category_id IS NOT NULL AND \(needs.condition)
        ORDER BY n.id
        """)
    try rows.forEach([needs.parameter]) { row in
      let moment = Instant(minutes: Int(row.integer(5)))
      let day = QuebecTimeZone.eastern.localTime(at: moment)?.date
      let isKnown = day.flatMap { day in listings.since.map { $0 <= day } } ?? false
      let furthest = try answers.furthest(
        category: row.integer(1), place: row.number(9), moment: moment,
        person: SupplyPerson(
          age: row.number(6).flatMap(AgeBand.init), gender: row.number(7).flatMap(Gender.init),
          language: row.number(8)),
        on: isKnown ? day : nil)
      let supply = SupplyState(
        furthest: furthest, reason: row.number(2).flatMap(Reason.init), isReferred: row.integer(10) == 1)
      let isAssumed: Int64 = isKnown ? 0 : 1
      guard row.number(3) != supply.rawValue || row.number(4) != isAssumed else { return }
      try update.run([
        supply.rawValue.databaseValue, isAssumed.databaseValue, row.integer(0).databaseValue,
      ])
    }
  }

  /// Ids of the outcomes that are asked why.
  private static let asking = Outcome.allCases.filter(\.asksSupply).map { String($0.rawValue) }
    .joined(separator: ", ")

  /// Takes away what no longer has a reason to be there: an outcome may have been corrected.
  private static func clear(_ db: Database, _ needs: Needs) throws {
    try db.execute(
      sql: """
        UPDATE call_need AS n SET supply = NULL, supply_assumed = NULL
        WHERE n.supply IS NOT NULL AND (n.outcome NOT IN (\(asking)) OR n.category_id IS NULL)
          AND \(needs.condition)
        """, arguments: [needs.parameter])
  }

  private static func places(_ db: Database) throws -> [Int64: AreaLineage] {
    var places: [Int64: AreaLineage] = [:]
    let rows = try StatementRows(db, sql: "SELECT id, kind, mrc_id, region_id FROM area")
    try rows.forEach { row in
      guard let kind = AreaKind(rawValue: row.integer(1)) else { return }
      places[row.integer(0)] = AreaLineage(
        kind: kind, id: row.integer(0), county: row.number(2), region: row.number(3))
    }
    return places
  }
}

/// The needs to find the supply of.
package typealias SupplyNeeds = SupplyDerivation.Needs

extension DatabaseFile {
  /// Finds the supply of needs anew, in a transaction of its own.
  package func deriveSupply(_ needs: SupplyNeeds = .all) throws {
    try write { try SupplyDerivation.derive($0, needs) }
  }
}
