/// How much a session has answered.
package struct Tally: Hashable, Sendable {
  package var results = 0
  package var rows: Int64 = 0

  package init(results: Int = 0, rows: Int64 = 0) {
    self.results = results
    self.rows = rows
  }

  package func since(_ before: Tally) -> Tally {
    Tally(results: results - before.results, rows: rows - before.rows)
  }
}
