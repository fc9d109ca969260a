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

  var now: Instant {
    isRead = true
    return instant
  }
}
