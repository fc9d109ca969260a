/// A year, quarter, month or ISO week as a whole.
///
/// Written `2025`, `2025-Q1`, `2025-03`, `2025-W12`: within a unit the order of the texts is the order of time, so that the
/// text is also what a store keeps.
package struct Period: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable, CaseIterable { case year, quarter, month, week }

  package let unit: Unit
  package let first: CalendarDate

  /// The period that a day is in; a week begins on Monday and belongs to the year of its Thursday (ISO 8601).
  package init(_ unit: Unit, containing day: CalendarDate) {
    self.unit = unit
    let first =
      switch unit {
      case .year: CalendarDate(year: day.year, month: 1, day: 1)
      case .quarter: CalendarDate(year: day.year, month: (day.month - 1) / 3 * 3 + 1, day: 1)
      case .month: CalendarDate(year: day.year, month: day.month, day: 1)
      case .week: CalendarDate(dayNumber: day.dayNumber - (day.isoWeekday - 1))
      }
    self.first = first ?? day
  }

  /// Reads what `text` writes; nil for anything else.
  package init?(_ unit: Unit, text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Int($0) }), parts.count == (unit == .year ? 1 : 2) else {
      return nil
    }
    let number = parts.count == 2 ? Int(parts[1].drop { $0 == "Q" || $0 == "W" }) : 1
    guard let number, number >= 1 else { return nil }
    let day: CalendarDate? =
      switch unit {
      case .year: CalendarDate(year: year, month: 1, day: 1)
      case .quarter: CalendarDate(year: year, month: number <= 4 ? number * 3 : 13, day: 1)
      case .month: CalendarDate(year: year, month: number, day: 1)
      case .week:
        number > 53
          ? nil
          : CalendarDate(year: year, month: 1, day: 4).flatMap {
            CalendarDate(dayNumber: $0.dayNumber + (number - 1) * 7)
          }
      }
    guard let day else { return nil }
    self.init(unit, containing: day)
    // `2025-Q3` is no month, and a year of 52 weeks has no 53rd.
    guard self.text == text else { return nil }
  }

  package var text: String {
    let month = first.iso.prefix(7)
    let year = first.iso.prefix(4)
    switch unit {
    case .year: return String(year)
    case .quarter: return "\(year)-Q\((first.month + 2) / 3)"
    case .month: return String(month)
    case .week:
      let thursday = CalendarDate(dayNumber: first.dayNumber + 3) ?? first
      let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
      let week = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
      return "\(thursday.iso.prefix(4))-W\(week < 10 ? "0" : "")\(week)"
    }
  }
}

extension CalendarDate {
  /// 1 for Monday … 7 for Sunday (ISO 8601).
  package var isoWeekday: Int {
    // 1970-01-01 was a Thursday.
    ((dayNumber + 3) % 7 + 7) % 7 + 1
  }
}
