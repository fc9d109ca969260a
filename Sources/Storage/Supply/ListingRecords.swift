import Domain
import GRDB
import Language

/// Since when the directory knows of itself, and which services and organizations could be referred to on a day of that time.
struct ListingRecords {
  /// The day of the first delivery, from which on changes are kept; nil where nothing tells.
  let since: CalendarDate?
  private var services: [Int64: ListingHistory] = [:]
  private var organizations: [Int64: ListingHistory] = [:]

  init(_ db: Database) throws {
    since = try String.fetchOne(
      db,
      sql: """
        SELECT min(day) FROM (SELECT value AS day FROM database_info WHERE key = 'first_delivery'
        UNION ALL SELECT min(date) FROM change)
        """
    ).flatMap(CalendarDate.init(iso:))
    // Most records never change their status.
    let rows = try StatementRows(
      db,
      sql: """
        SELECT c.record, c.change, c.date, coalesce(s.id, o.id), coalesce(s.referral_status, o.referral_status) = 1
        FROM change AS c LEFT JOIN service AS s ON c.record = 2 AND s.id = c.service_id
        LEFT JOIN organization AS o ON c.record = 1 AND o.id = c.organization_id
        WHERE c.change IN (1, 3, 4) AND c.record IN (1, 2) ORDER BY c.date, c.id
        """)
    var services: [Int64: ListingHistory] = [:]
    var organizations: [Int64: ListingHistory] = [:]
    try rows.forEach { row in
      guard let change = ListingHistory.Change(rawValue: row.integer(1)),
        let day = CalendarDate(iso: row.text(2)), let id = row.number(3)
      else { return }
      let start = ListingHistory(isActive: row.integer(4) == 1)
      if row.integer(0) == 2 {
        services[id, default: start].add(change, on: day)
      } else {
        organizations[id, default: start].add(change, on: day)
      }
    }
    self.services = services
    self.organizations = organizations
  }

  /// The history of a service and of its organization; nil where neither ever changed its status.
  func history(
    service: (id: Int64, isActive: Bool), organization: (id: Int64, isActive: Bool)
  ) -> (service: ListingHistory, organization: ListingHistory)? {
    let (own, owner) = (services[service.id], organizations[organization.id])
    guard own != nil || owner != nil else { return nil }
    return (
      own ?? ListingHistory(isActive: service.isActive),
      owner ?? ListingHistory(isActive: organization.isActive)
    )
  }
}
