import Language
import Storage

/// What an import did: counts for each table, counts and first examples of each defect.
///
/// Its size does not grow with the delivery; the full list is in the table `defect` and in the file
/// of `--report`.
package struct ImportReport: Sendable, Equatable {
  package let summary: LoadSummary
  /// True where nothing was kept.
  package let isRehearsal: Bool

  package init(_ summary: LoadSummary, isRehearsal: Bool) {
    self.summary = summary
    self.isRehearsal = isRehearsal
  }

  package func counts(_ object: DeliveredObject) -> LoadSummary.Counts {
    summary.tables[object.rawValue] ?? .init()
  }
}
