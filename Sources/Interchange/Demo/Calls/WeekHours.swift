import Domain
import Language

/// The hours of an ordinary week at which somebody is there, from Monday at midnight.
struct WeekHours: Sendable {
  private var bits: (UInt64, UInt64, UInt64) = (0, 0, 0)

  init() {}

  /// Looks at the middle of each hour of a week without holidays; hours of which nothing is known count as office hours.
  init(_ hours: OpeningHours) {
    guard let monday = CalendarDate(dayNumber: DemoDates.reference)?.adding(days: -13)?.next(.monday) else {
      return
    }
    for hour in 0..<168 {
      guard let day = monday.adding(days: hour / 24) else { continue }
      let minute = hour % 24 * 60 + 30
      switch hours.answer(.range(day, minute..<(minute + 1))).state {
      case .open: insert(hour)
      case .unknown: if Self.office.contains(hour) { insert(hour) }
      case .closed: break
      }
    }
  }

  /// Monday to Friday from 8 to 17.
  static let office: WeekHours = {
    var week = WeekHours()
    for day in 0..<5 { for hour in 8..<17 { week.insert(day * 24 + hour) } }
    return week
  }()

  private mutating func insert(_ hour: Int) {
    let bit = UInt64(1) << UInt64(hour % 64)
    switch hour / 64 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    default: bits.2 |= bit
    }
  }

  func contains(_ hour: Int) -> Bool {
    let word = hour / 64 == 0 ? bits.0 : hour / 64 == 1 ? bits.1 : bits.2
    return word & (UInt64(1) << UInt64(hour % 64)) != 0
  }

  mutating func formUnion(_ other: WeekHours) {
    bits = (bits.0 | other.bits.0, bits.1 | other.bits.1, bits.2 | other.bits.2)
  }
}
