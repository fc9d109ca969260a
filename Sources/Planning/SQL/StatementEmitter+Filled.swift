import Domain
import Language

/// Groups of periods in which there are no rows.
extension StatementEmitter {
  /// The groups of a table, and one of each period that has none beside the other keys.
  mutating func fill(_ filled: FilledPeriods, _ summary: Summary, in groups: SQLFragment) -> SQLFragment {
    let periods = periods(filled)
    let others = summary.otherKeys(than: filled)
    var columns: [SQLFragment] = []
    for index in summary.keys.indices {
      let column = SQLFragment.name("c\(index)")
      columns.append(filled.keys[index] == nil ? "o.\(column)" : "p.\(column)")
    }
    columns += summary.measures.map { .value($0.sqlOfNone) }
    var made: SQLFragment = "\(periods) AS p"
    if !others.isEmpty {
      let shown = others.map { index -> SQLFragment in
        let column = SQLFragment.name("c\(index)")
        return summary.keys[index].type == .text ? "min(\(column)) AS \(column)" : column
      }
      let told = identities(others, summary)
      made = """
        (SELECT \(shown.joined(separator: ", ")) FROM \(groups) GROUP BY \(told.joined(separator: ", "))) AS o \
        CROSS JOIN \(made)
        """
    }
    // SQLite takes columns that are not grouped by from the row of the maximum: the group that was found, where there is one.
    let names = summary.columnNames.joined(separator: ", ")
    let all = identities(Array(summary.keys.indices), summary)
    return addTable(
      """
      SELECT \(names), max(found) AS found FROM (SELECT \(names), 1 AS found FROM \(groups) UNION ALL \
      SELECT \(columns.joined(separator: ", ")), 0 FROM \(made)) GROUP BY \(all.joined(separator: ", "))
      """, nil)
  }

  /// Every combination of periods that a day of the window is in.
  private mutating func periods(_ filled: FilledPeriods) -> SQLFragment {
    let days = addTable(
      """
      WITH RECURSIVE days(c0) AS (SELECT \(.text(filled.first.iso)) UNION ALL \
      SELECT shift_date(c0, 0, 1) FROM days WHERE c0 < \(.text(filled.last.iso))) SELECT c0 FROM days
      """, nil)
    var emitter = expressions(.groups)
    var columns: [SQLFragment] = []
    for (index, expression) in filled.keys.sorted(by: { $0.key < $1.key }) {
      columns.append("\(emitter.value(expression)) AS \(name: "c\(index)")")
    }
    return addTable("SELECT DISTINCT \(columns.joined(separator: ", ")) FROM \(days) AS g", nil)
  }

  private func identities(_ keys: [Int], _ summary: Summary) -> [SQLFragment] {
    keys.map { Self.identity(of: .name("c\($0)"), summary.keys[$0].type) }
  }
}

extension Summary.Measure {
  fileprivate var sqlOfNone: SQLValue {
    switch valueOfNone {
    case .integer(let number): .integer(number)
    case .decimal(let number), .distance(let number): .real(number)
    default: .null
    }
  }
}
