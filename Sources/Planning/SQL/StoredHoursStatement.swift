import Domain

/// The rules of opening hours as the store keeps them: one row, whose text `OpeningHours(stored:)` reads.
package enum StoredHoursStatement {
  package static func statement(_ id: Int64) -> SQLText {
    let fragment: SQLFragment = "SELECT rules FROM opening_hours WHERE id = \(.integer(id))"
    return fragment.statement
  }
}
