import Domain
import GRDB
import Language

/// The services of each kind and what their sites say, read when they are first asked for.
///
/// Texts that many sites share are read once, and stand as numbers: -1 for what a record does not say.
final class SupplyRecords {
  struct Site {
    let service: Int64
    /// As it is today.
    let isListed: Bool
    /// Where `histories` tells of other days; -1 where every day was as today.
    let history: Int
    let area: Int
    let hours: Int
    let clauses: Int
  }

  private(set) var histories: [(service: ListingHistory, organization: ListingHistory)] = []
  private(set) var areas: [ServiceArea] = []
  private(set) var hours: [(hours: OpeningHours, repeatsWeekly: Bool)] = []
  private(set) var clauses: [EligibilityClauses] = []

  private let listings: ListingRecords
  private var sites: [Int64: [Site]] = [:]
  private var historyNumbers: [Int64: Int] = [:]
  private var areaNumbers: [Int64: Int] = [:]
  private var hoursNumbers: [Int64: Int] = [:]
  private var clausesNumbers: [Int64: Int] = [:]
  private let ofCategory: StatementRows
  private let storedArea: StatementRows
  private let storedHours: StatementRows
  private let storedClauses: StatementRows

  init(_ db: Database, _ listings: ListingRecords) throws {
    self.listings = listings
    ofCategory = try StatementRows(
      db,
      sql: """
        SELECT s.id, s.listed, s.referral_status = 1, o.id, o.referral_status = 1,
          CASE WHEN x.id IS NULL THEN s.coverage_id ELSE x.coverage_id END,
          CASE WHEN x.id IS NULL THEN s.hours_id ELSE x.hours_id END, s.eligibility_id
        FROM service_need AS n CROSS JOIN service AS s ON s.id = n.service_id
        CROSS JOIN organization AS o ON o.id = s.organization_id
        LEFT JOIN site AS x ON x.service_id = s.id
        WHERE n.category_id = ? ORDER BY s.id, x.id
        """)
    storedArea = try StatementRows(db, sql: "SELECT stored FROM coverage WHERE id = ?")
    storedHours = try StatementRows(db, sql: "SELECT rules FROM opening_hours WHERE id = ?")
    storedClauses = try StatementRows(db, sql: "SELECT stored FROM eligibility WHERE id = ?")
  }

  /// The sites of every service of a category or one below it, listed or not.
  func sites(ofCategory id: Int64) throws -> [Site] {
    if let known = sites[id] { return known }
    var found: [Site] = []
    try ofCategory.forEach([id]) { row in
      found.append(
        Site(
          service: row.integer(0), isListed: row.integer(1) == 1, history: history(row),
          area: try number(row.number(5), \.areaNumbers, \.areas, storedArea) { ServiceArea(stored: $0) },
          hours: try number(row.number(6), \.hoursNumbers, \.hours, storedHours) { stored in
            OpeningHours(stored: stored).map { ($0, $0.repeatsWeekly) }
          },
          clauses: try number(row.number(7), \.clausesNumbers, \.clauses, storedClauses) {
            EligibilityClauses(stored: $0)
          }))
    }
    sites[id] = found
    return found
  }

  /// Whether a site's service could be referred to on a day; nil is today.
  func isListed(_ site: Site, on day: CalendarDate?) -> Bool {
    guard day != nil, site.history >= 0 else { return site.isListed }
    let history = histories[site.history]
    return history.service.isActive(on: day) && history.organization.isActive(on: day)
  }

  private func history(_ row: StatementRows) -> Int {
    let service = row.integer(0)
    if let known = historyNumbers[service] { return known }
    let history = listings.history(
      service: (service, row.integer(2) == 1), organization: (row.integer(3), row.integer(4) == 1))
    if let history { histories.append(history) }
    let number = history == nil ? -1 : histories.count - 1
    historyNumbers[service] = number
    return number
  }

  private func number<Made>(
    _ id: Int64?, _ numbers: ReferenceWritableKeyPath<SupplyRecords, [Int64: Int]>,
    _ list: ReferenceWritableKeyPath<SupplyRecords, [Made]>, _ statement: StatementRows,
    _ read: (String) -> Made?
  ) throws -> Int {
    guard let id else { return -1 }
    if let known = self[keyPath: numbers][id] { return known }
    var number = -1
    try statement.forEach([id]) { row in
      guard let made = read(row.text(0)) else { return }
      self[keyPath: list].append(made)
      number = self[keyPath: list].count - 1
    }
    self[keyPath: numbers][id] = number
    return number
  }
}
