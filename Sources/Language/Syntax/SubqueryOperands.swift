/// What `join` takes: a query in brackets and the columns that must be equal on both sides.
package struct JoinOperand: Sendable {
  package var query: Query
  package var keys: [Name]
  /// `or drop`: rows without a match are left out.
  package var dropsUnmatched: Bool
  package init(query: Query, keys: [Name], dropsUnmatched: Bool) {
    self.query = query
    self.keys = keys
    self.dropsUnmatched = dropsUnmatched
  }
}

/// What `nearest` takes: how many rows of a query in brackets, and the name that they go by.
package struct NearestOperand: Sendable {
  /// Nil where none is written: one.
  package var count: Count?
  package var query: Query
  package var name: Name
  package init(count: Count?, query: Query, name: Name) {
    self.count = count
    self.query = query
    self.name = name
  }
}
