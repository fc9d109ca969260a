import Domain

/// A time of the year that moves needs: a month, and its last days, when money is short.
struct NeedSeason: Hashable, Sendable {
  let month: Int
  let isMonthEnd: Bool

  init(month: Int, isMonthEnd: Bool) {
    self.month = month
    self.isMonthEnd = isMonthEnd
  }

  /// The last week of a month, before social assistance is paid on the first.
  init(_ date: CalendarDate) {
    let length = CalendarDate.length(ofMonth: date.month, year: date.year)
    self.init(month: date.month, isMonthEnd: date.day > length - 7)
  }

  /// Its place in `all`.
  var number: Int { (month - 1) * 2 + (isMonthEnd ? 1 : 0) }

  static let all = (1...12).flatMap { month in
    [NeedSeason(month: month, isMonthEnd: false), NeedSeason(month: month, isMonthEnd: true)]
  }
}
