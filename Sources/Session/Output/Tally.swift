/// How much a session has answered.
package struct Tally: Hashable, Sendable {
  package var results = 0
  package var rows: Int64 = 0

  package func since(_ before: Tally) -> Tally {
    Tally(results: results - before.results, rows: rows - before.rows)
  }
}
