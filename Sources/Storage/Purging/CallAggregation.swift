import GRDB

/// Counts of contacts, needs and referrals in cells of month, region, category, outcome, reason and channel, none of them of few
/// contacts.
///
/// A cell of fewer than `smallestCell` distinct contacts gives up one part after the other, and goes together with the small cells
/// that then are like it: its reason, then its channel, then its category for the one at the top of the tree, then its region. What
/// is still small after that is one cell, `other`, of all months; where that is small too, the smallest of the other cells goes into
/// it until it is not, so that nothing can be found by subtracting the cells from the totals of the register. Of fewer contacts
/// than that in all, nothing is counted. These are the three tests of, r. 0.1: nobody is alone in a cell
/// (individualisation), no cell has a key that another file could be matched with (corrélation), and no cell of few tells what is true
/// of each of them (inférence).
struct CallAggregation {
  /// What a cell has given up, each with those before it.
  enum Detail: Int, CaseIterable {
    case none
    case reason, channel, subcategory, region
    /// Everything.
    case other

    /// What takes its place: -1, which is no key, and no month.
    fileprivate var assignments: String {
      switch self {
      case .none: ""
      case .reason: "reason = -1"
      case .channel: "channel = -1"
      case .subcategory:
        """
        category = coalesce((WITH RECURSIVE up (id) AS (SELECT purge_unit.category
          UNION SELECT t.parent_id FROM up JOIN taxonomy_term AS t ON t.id = up.id WHERE t.parent_id IS NOT NULL)
        SELECT t.id FROM up JOIN taxonomy_term AS t ON t.id = up.id WHERE t.parent_id IS NULL), category)
        """
      case .region: "region = -1"
      case .other: "month = '', region = -1, category = -1, outcome = -1, reason = -1, channel = -1"
      }
    }
  }

  /// The fewest distinct contacts of a cell: the k of public disclosure.
  static let smallestCell = 10

  private static let key = "detail, month, region, category, outcome, reason, channel"

  private let db: Database

  /// Reads the contacts that `temp.purged_contact` holds, by `id`.
  init(_ db: Database) throws {
    self.db = db
    // 0 stands for what is missing, so that cells compare.
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.purge_unit;
        CREATE TEMP TABLE purge_unit (
          contact INTEGER NOT NULL, needs INTEGER NOT NULL, referrals INTEGER NOT NULL, detail INTEGER NOT NULL,
          month TEXT NOT NULL, region INTEGER NOT NULL, category INTEGER NOT NULL, outcome INTEGER NOT NULL,
          reason INTEGER NOT NULL, channel INTEGER NOT NULL);
        INSERT INTO temp.purge_unit
        SELECT c.id, n.id IS NOT NULL, (SELECT count(*) FROM call_referral AS r WHERE r.need_id = n.id), 0,
          substr(c.day, 1, 7), coalesce(c.region_id, 0), coalesce(n.category_id, 0), coalesce(n.outcome, 0),
          coalesce(n.reason, 0), coalesce(c.channel, 0)
        FROM temp.purged_contact AS p CROSS JOIN call_contact AS c ON c.id = p.id
        LEFT JOIN call_need AS n ON n.contact_id = c.id;
        """)
  }

  /// Writes the cells under a line of the register, and gives their number.
  func write(register: Int64) throws -> Int {
    for detail in Detail.allCases.dropFirst() { try coarsen(to: detail) }
    try fillOther()
    try db.execute(
      sql: """
        INSERT INTO call_aggregate (register_id, detail, month, region_id, category_id, outcome, reason, channel,
          contacts, needs, referrals)
        SELECT ?, detail, nullif(month, ''), iif(region > 0, region, NULL), iif(category > 0, category, NULL),
          iif(outcome > 0, outcome, NULL), iif(reason > 0, reason, NULL), iif(channel > 0, channel, NULL),
          count(DISTINCT contact), sum(needs), sum(referrals)
        FROM temp.purge_unit GROUP BY \(Self.key) ORDER BY \(Self.key)
        """, arguments: [register])
    let cells = db.changesCount
    try db.execute(sql: "DROP TABLE temp.purge_unit")
    return cells
  }

  private func coarsen(to detail: Detail) throws {
    try db.execute(
      sql: """
        UPDATE temp.purge_unit SET detail = \(detail.rawValue), \(detail.assignments)
        WHERE (\(Self.key)) IN (SELECT \(Self.key) FROM temp.purge_unit GROUP BY \(Self.key)
          HAVING count(DISTINCT contact) < \(Self.smallestCell))
        """)
  }

  private func fillOther() throws {
    let other = Detail.other
    while true {
      let contacts =
        try Int.fetchOne(
          db, sql: "SELECT count(DISTINCT contact) FROM temp.purge_unit WHERE detail = \(other.rawValue)")
        ?? 0
      guard contacts > 0, contacts < Self.smallestCell else { return }
      try db.execute(
        sql: """
          UPDATE temp.purge_unit SET detail = \(other.rawValue), \(other.assignments)
          WHERE (\(Self.key)) IN (SELECT \(Self.key) FROM temp.purge_unit WHERE detail < \(other.rawValue)
            GROUP BY \(Self.key) ORDER BY count(DISTINCT contact), \(Self.key) LIMIT 1)
          """)
      if db.changesCount == 0 { return try db.execute(sql: "DELETE FROM temp.purge_unit") }
    }
  }
}
