import Domain

/// Days of the demo, counted back from one fixed day, so that the same seed gives the same directory in any year.
enum DemoDates {
  /// 2026-11-01.
  static let reference = 20_758

  /// The day of the delivery.
  static var delivery: CalendarDate? { CalendarDate(dayNumber: reference) }

  /// From when the directory was kept: five years before.
  static var beginning: CalendarDate? { CalendarDate(dayNumber: reference - 1_826) }

  static func iso(daysBefore days: Int) -> String? {
    CalendarDate(dayNumber: reference - days)?.iso
  }

  /// Verified within a year in four cases of five; nil for a record that never was.
  static func assured(_ random: inout DemoRandom) -> String? {
    switch random.below(1000) {
    case 0..<780: iso(daysBefore: random.below(365))
    case 780..<920: iso(daysBefore: 366 + random.below(1200))
    default: nil
    }
  }
}
