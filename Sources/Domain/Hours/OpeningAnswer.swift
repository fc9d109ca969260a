/// Whether a place is open; the raw values are ids of the vocabulary `openState`, the best answer first.
package enum OpeningState: Int64, CaseIterable, Hashable, Sendable {
  case open = 1
  /// The record does not tell: no hours are not closed hours.
  case unknown = 2
  case closed = 3
}

/// An answer about opening, with what decided it.
package struct OpeningAnswer: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case rule(OpeningRule)
    case holiday(QuebecHoliday)
    /// Between, before or after the hours that are stated.
    case outsideHours
    /// No hours are stated.
    case notStated
  }
  package let state: OpeningState
  package let reason: Reason
}
