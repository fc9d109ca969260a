/// A minute of the world's one time line.
package struct Instant: Hashable, Sendable {
  /// Minutes since 1970-01-01 00:00 UTC, without leap seconds.
  package let minutes: Int

  package init(minutes: Int) { self.minutes = minutes }

  /// Noon of a day in most of Québec: what a day means where an instant is wanted.
  package init(noonOf date: CalendarDate) {
    self = QuebecTimeZone.eastern.instant(date: date, minute: 720)
  }
}
