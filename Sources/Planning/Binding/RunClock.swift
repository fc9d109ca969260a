import Domain

/// The day and the instant of a run, and whether a query has asked for them.
///
/// One is shared by the binder of a query and those of its expressions and of the queries within it.
final class RunClock {
  private let day: CalendarDate
  /// What `now` would be, without asking for it.
  let instant: Instant
  /// True where the answer depends on when it is given.
  private(set) var isRead = false

  init(today: CalendarDate, now: Instant) {
    day = today
    instant = now
  }

  var today: CalendarDate {
    isRead = true
    return day
  }

  /// How far a window has gone, where it is not over; only then does an answer depend on the day of the run.
  func elapsed(of window: Window) -> EarlierWindow.Elapsed? {
    switch window {
    case .days(let first, let end):
      guard first <= day, let tomorrow = day.adding(days: 1), tomorrow < end else { return nil }
      isRead = true
      return .days(until: tomorrow)
    case .clock(let first, let end):
      guard first.minutes <= instant.minutes, instant.minutes + 1 < end.minutes else { return nil }
      isRead = true
      return .clock(until: Instant(minutes: instant.minutes + 1))
    }
  }

  var now: Instant {
    isRead = true
    return instant
  }
}
