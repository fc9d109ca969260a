import Domain
import GRDB

/// The opening hours of each site, and of each service without one: each distinct set once.
///
/// Rows of schedules are compiled once for each set of rows that was met, whoever they belong to.
struct HoursDerivation {
  private let insert: Statement
  /// Ids by the stored form.
  private var known: [String: Int64] = [:]
  /// Ids by what they were compiled from.
  private var compiled: [Source: Int64?] = [:]

  private struct Source: Hashable {
    let zone: QuebecTimeZone
    let rows: [Row]

    struct Row: Hashable {
      var schedule: Schedule
      let closeness: Schedule.Closeness
    }
  }

  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM service_hours;
        UPDATE service SET implied_site = 0 WHERE implied_site <> 0;
        UPDATE service SET hours_id = NULL WHERE hours_id IS NOT NULL;
        DELETE FROM opening_hours;
        UPDATE service SET implied_site = 1
        WHERE NOT EXISTS (SELECT 1 FROM site WHERE site.service_id = service.id);
        """)
    var derivation = try HoursDerivation(db)
    try derivation.deriveSites(db)
    try derivation.deriveServices(db)
    try db.execute(
      sql: """
        INSERT INTO service_hours (service_id, hours_id)
        SELECT service_id, hours_id FROM site WHERE hours_id IS NOT NULL
        UNION SELECT id, hours_id FROM service WHERE hours_id IS NOT NULL;
        """)
  }

  private init(_ db: Database) throws {
    insert = try db.makeStatement(sql: "INSERT INTO opening_hours (rules) VALUES (?)")
  }

  private mutating func deriveSites(_ db: Database) throws {
    let schedules = try db.makeStatement(
      sql: """
        SELECT \(ScheduleColumns.names) FROM schedule WHERE id IN (
          SELECT id FROM schedule WHERE service_at_location_id = ?1
          UNION SELECT id FROM schedule WHERE service_id = ?2
          UNION SELECT id FROM schedule WHERE location_id = ?3)
        ORDER BY id
        """)
    let update = try PreparedStatement(db, sql: "UPDATE site SET hours_id = ? WHERE id = ?")
    let sites = try Row.fetchCursor(db, sql: SiteZone.statement)
    while let site = try sites.next() {
      let (id, service, location): (Int64, Int64, Int64) = (site[0], site[1], site[2])
      var rows: [Source.Row] = []
      let found = try Row.fetchCursor(schedules, arguments: [id, service, location])
      while let row = try found.next() {
        let schedule = Self.schedule(row)
        if let closeness = schedule.closeness(site: id, service: service, location: location) {
          rows.append(Source.Row(schedule: schedule, closeness: closeness))
        }
      }
      guard !rows.isEmpty else { continue }
      let zone = QuebecTimeZone.of(
        municipality: site[3], regionalCounty: site[4], sortationArea: site[5])
      if let hours = try self.id(rows, zone, db) {
        try update.run([hours.databaseValue, id.databaseValue])
      }
    }
  }

  private mutating func deriveServices(_ db: Database) throws {
    let schedules = try db.makeStatement(
      sql: "SELECT \(ScheduleColumns.names) FROM schedule WHERE service_id = ? ORDER BY id")
    let update = try PreparedStatement(db, sql: "UPDATE service SET hours_id = ? WHERE id = ?")
    for service in try Int64.fetchAll(db, sql: "SELECT id FROM service WHERE implied_site = 1") {
      let rows = try Row.fetchAll(schedules, arguments: [service]).compactMap { row in
        let schedule = Self.schedule(row)
        return schedule.closeness(serviceWithoutSite: service)
          .map { Source.Row(schedule: schedule, closeness: $0) }
      }
      if !rows.isEmpty, let hours = try id(rows, .eastern, db) {
        try update.run([hours.databaseValue, service.databaseValue])
      }
    }
  }

  private static func schedule(_ row: Row) -> Schedule {
    ScheduleColumns.schedule(text: { row[$0] as String? }, number: { row[$0] as Int64? })
  }

  /// The id of the hours that rows make; nil where they say nothing.
  private mutating func id(_ rows: [Source.Row], _ zone: QuebecTimeZone, _ db: Database) throws -> Int64? {
    // Whose they are plays no part any more.
    let anonymous = rows.map { row in
      var row = row
      row.schedule.serviceID = nil
      row.schedule.locationID = nil
      row.schedule.siteID = nil
      return row
    }
    let source = Source(zone: zone, rows: anonymous)
    if let id = compiled[source] { return id }
    let hours = ScheduleCompiler.hours(
      anonymous.map { ($0.schedule, $0.closeness) }, zone: zone)
    let id = try hours.map { try self.id(stored: $0.stored, db) }
    compiled[source] = .some(id)
    return id
  }

  private mutating func id(stored: String, _ db: Database) throws -> Int64 {
    if let id = known[stored] { return id }
    try insert.execute(arguments: [stored])
    known[stored] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }
}

/// The zone of each site by the codes of its areas.
enum SiteZone {
  /// Columns: site, service, location, codes of the municipality, of the regional county, of the sortation area.
  static let statement = """
    SELECT x.id, x.service_id, x.location_id, m.code, c.code, f.code FROM site AS x \
    LEFT JOIN area AS m ON m.id = x.municipality_id LEFT JOIN area AS c ON c.id = x.mrc_id \
    LEFT JOIN area AS f ON f.id = x.fsa_id ORDER BY x.id
    """
}
