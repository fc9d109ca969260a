import Domain
import Language
import Planning

/// Answers queries over one store: binds, plans, runs.
package final class Engine {
  private let store: any Store
  private let today: CalendarDate

  /// `today` is the day that relative dates are resolved against; the caller reads the clock.
  package init(store: any Store, today: CalendarDate) {
    self.store = store
    self.today = today
  }

  /// A query that is bound and planned, ready to run.
  package struct Prepared {
    /// Of the query's rows: decides what a record card shows; nil for a summary.
    package let entity: Entity?
    /// Warnings of the binder and the planner; the query runs all the same.
    package let warnings: [Diagnostic]
  }

  /// Binds and plans; on failure every error found.
  package func prepare(_ query: Query) throws(QueryErrors) -> Prepared {
    throw QueryErrors([])
  }

  /// Runs a query and pushes its rows; a `StoreFailure` says why it could not be finished.
  package func run(_ prepared: Prepared, into sink: any RowSink) throws {}

  /// Runs the query both ways, planned and by the reference interpreter; nil where they agree, else what differs.
  package func verify(_ prepared: Prepared) throws -> Diagnostic? { nil }

  /// Every stage of the query on its way to rows, as text.
  package func explain(_ prepared: Prepared, language: LanguageCode) throws -> String { "" }
}
