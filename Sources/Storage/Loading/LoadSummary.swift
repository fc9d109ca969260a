import Language

/// What a load did, in numbers.
package struct LoadSummary: Sendable, Equatable {
  /// Rows of one table.
  package struct Counts: Sendable, Equatable {
    package var read = 0
    package var inserted = 0
    package var updated = 0
    package var unchanged = 0
    package var refused = 0
    /// Services and organizations that the delivery no longer holds.
    package var closed = 0
    /// Rows of other tables that the delivery no longer holds.
    package var removed = 0
    /// Rows of an identifier that the delivery held before.
    package var repeated = 0

    package init() {}
  }

  /// By table.
  package var tables: [String: Counts] = [:]
  /// The tables of contacts, needs and referrals, where the delivery held any.
  package var calls: [String: Counts] = [:]
  package var identifiers: [IdentifierTally] = []
  package var defects: [DiagnosticCode: Int] = [:]
  /// The first few of each code.
  package var examples: [DiagnosticCode: [Defect]] = [:]
}
