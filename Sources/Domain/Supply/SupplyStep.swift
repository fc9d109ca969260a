import Language

/// How far a service gets on the way to a need; each step includes those before it.
package enum SupplyStep: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// It could be referred to on the day, for what was needed.
  case offered
  /// Its area may hold the place.
  case covering
  /// There it may have been open.
  case open
  /// The person may use it.
  case eligible

  package static func < (one: SupplyStep, other: SupplyStep) -> Bool { one.rawValue < other.rawValue }
}

extension SupplyState {
  /// Why the directory did not meet a need of which some service got so far; nil: there was none of the kind.
  package init(furthest: SupplyStep?, reason: Reason?, isReferred: Bool) {
    self =
      switch furthest {
      case nil: .noService
      case .offered: .notCovering
      case .covering: .closed
      case .open: .notEligible
      case .eligible: reason == .full ? .full : isReferred ? .referred : .notReferred
      }
  }
}

extension Outcome {
  /// True where the directory is asked why.
  package var asksSupply: Bool { self == .unmet || self == .partly }
}
