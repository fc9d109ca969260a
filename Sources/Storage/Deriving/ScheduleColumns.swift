import Domain

/// The columns of `schedule` that say when a place is open, in the order of `schedule(…)`.
enum ScheduleColumns {
  static let names = """
    service_id, location_id, service_at_location_id, valid_from, valid_to, dtstart, until, count, \
    wkst, freq, interval, byday, byweekno, bymonthday, byyearday, opens_at, closes_at, \
    description, notes, coalesce(closed, 0)
    """

  /// `text` and `number` read the column at an index; nil where it is missing.
  static func schedule(
    text: (Int) -> String?, number: (Int) -> Int64?
  ) -> Schedule {
    Schedule(
      serviceID: number(0), locationID: number(1), siteID: number(2), validFrom: text(3),
      validTo: text(4), start: text(5), until: text(6), count: number(7), weekStart: text(8),
      frequency: text(9), interval: number(10), days: text(11), weekNumbers: text(12),
      monthDays: text(13), yearDays: text(14), opensAt: text(15), closesAt: text(16),
      description: text(17), notes: text(18), isClosed: number(19) == 1)
  }
}
