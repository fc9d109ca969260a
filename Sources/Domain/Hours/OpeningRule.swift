/// One rule of opening hours: on which days, between which dates, from when to when.
package struct OpeningRule: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case regular
    /// Takes the place of every regular rule on its days.
    case exception
  }

  package enum Times: Hashable, Sendable {
    /// Minutes since midnight of the day, the end not included; an end past 1440 is on the next day.
    case open(Int, Int)
    case closed
    /// Open by appointment: whether at a given time, nobody can say.
    case byAppointment
    case unknown
  }

  /// Between which dates a rule holds, both included.
  package enum Season: Hashable, Sendable {
    case dates(CalendarDate?, CalendarDate?)
    /// Month and day of the first and the last day, every year; it may go over the new year.
    case everyYear(MonthDay, MonthDay)

    package static let always = Season.dates(nil, nil)
  }

  package struct MonthDay: Hashable, Comparable, Sendable {
    package let month: Int
    package let day: Int
    package init(_ date: CalendarDate) {
      month = date.month
      day = date.day
    }
    package static func < (left: MonthDay, right: MonthDay) -> Bool {
      (left.month, left.day) < (right.month, right.day)
    }
  }

  package var kind: Kind
  package var season: Season
  /// Nil: every day of the season.
  package var recurrence: Recurrence?
  package var times: Times

  package init(_ kind: Kind, season: Season = .always, recurrence: Recurrence? = nil, times: Times) {
    self.kind = kind
    self.season = season
    self.recurrence = recurrence
    self.times = times
  }

  /// True on the days on which the rule says something.
  package func applies(on date: CalendarDate) -> Bool {
    isInSeason(date) && recurrence?.contains(date) != false
  }

  package func isInSeason(_ date: CalendarDate) -> Bool {
    switch season {
    case .dates(let first, let last):
      if let first, date < first { return false }
      if let last, date > last { return false }
      return true
    case .everyYear(let first, let last):
      let day = MonthDay(date)
      return first <= last ? first <= day && day <= last : day >= first || day <= last
    }
  }

  /// Open at every minute of every day: such a place does not close for a holiday without saying so.
  package var isAlwaysOpen: Bool {
    guard season == .always, case .open(0, let end) = times, end >= 1440 else { return false }
    guard let recurrence else { return true }
    guard recurrence.start == nil, recurrence.interval == 1, recurrence.monthDays.isEmpty,
      recurrence.yearDays.isEmpty, recurrence.weekNumbers.isEmpty
    else { return false }
    if recurrence.frequency == .daily, recurrence.days.isEmpty { return true }
    return recurrence.frequency == .weekly && Set(recurrence.days.map(\.weekday)).count == 7
  }
}
