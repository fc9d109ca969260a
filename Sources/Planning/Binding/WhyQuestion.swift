import Language

/// What `why` asks of a query in place of its rows.
package enum WhyQuestion: Hashable, Sendable {
  /// How many rows each stage left, and what it took away.
  case stages
  /// What each stage says of the record that bears a name; where the name was written.
  case record(String, Span)
}
