import Language

/// What a function takes from an instant by the clocks of America/Toronto.
package enum InstantPart: String, Hashable, Sendable {
  case day
  /// 0 to 23.
  case hour

  package var type: ValueType { self == .day ? .date : .integer }

  /// Missing for an instant outside the years 1 to 9999.
  package func value(of instant: Instant) -> Value {
    guard let time = QuebecTimeZone.eastern.localTime(at: instant) else { return .missing }
    switch self {
    case .day: return .date(time.date)
    case .hour: return .integer(Int64(time.minute / 60))
    }
  }
}
