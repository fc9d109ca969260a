import Language

/// The three zones of Québec, by rule and not by zone files, which a machine may lack.
///
/// Daylight saving time, from and to 2:00 by the clock: since 2007 from the second Sunday of March to the first Sunday of
/// November; 1987–2006 from the first Sunday of April to the last of October; 1967–1986 from the last Sunday of April to
/// the last of October, and before that as in 1967, which is not history but near enough for dates of birth of records
/// (IANA tzdata, rules `Canada` and `Toronto`). Tests compare 1987 to 2037 with tzdata minute by minute at each change.
package enum QuebecTimeZone: String, CaseIterable, Hashable, Sendable {
  /// All of Québec but what follows.
  case eastern = "America/Toronto"
  /// The Îles-de-la-Madeleine.
  case atlantic = "America/Halifax"
  /// The Basse-Côte-Nord, east of 63° west: Atlantic standard time all year (Loi sur le temps légal, RLRQ c. T-5.1).
  case atlanticStandard = "America/Blanc-Sablon"

  /// Minutes that the standard time is behind UTC.
  private var standardOffset: Int { self == .eastern ? 300 : 240 }

  /// What clocks show at an instant.
  package func localTime(at instant: Instant) -> LocalTime? {
    let standard = instant.minutes - standardOffset
    let isSaving = self != .atlanticStandard && Self.isDaylightSaving(standard: standard)
    let shown = isSaving ? standard + 60 : standard
    let (day, minute) = Self.split(shown)
    return CalendarDate(dayNumber: day).flatMap { LocalTime(date: $0, minute: minute) }
  }

  /// The instant at which clocks show a time; the first of two in autumn, an hour later in the gap of spring.
  package func instant(date: CalendarDate, minute: Int) -> Instant {
    let shown = date.dayNumber * 1440 + minute
    let saving = Instant(minutes: shown + standardOffset - 60)
    if self != .atlanticStandard, Self.isDaylightSaving(standard: shown - 60) { return saving }
    return Instant(minutes: shown + standardOffset)
  }

  /// Whether clocks are an hour ahead, by the minutes since 1970 that they would show if they never were.
  private static func isDaylightSaving(standard: Int) -> Bool {
    guard let year = CalendarDate(dayNumber: split(standard).day)?.year,
      let start = firstDay(year), let end = lastDay(year)
    else { return false }
    // Both changes are at 2:00 of what clocks show: in autumn that is 1:00 of standard time.
    return standard >= start.dayNumber * 1440 + 120 && standard < end.dayNumber * 1440 + 60
  }

  private static func firstDay(_ year: Int) -> CalendarDate? {
    if year >= 2007 { return .nth(2, .sunday, month: 3, year: year) }
    return .nth(year >= 1987 ? 1 : -1, .sunday, month: 4, year: year)
  }

  private static func lastDay(_ year: Int) -> CalendarDate? {
    year >= 2007
      ? .nth(1, .sunday, month: 11, year: year) : .nth(-1, .sunday, month: 10, year: year)
  }

  private static func split(_ minutes: Int) -> (day: Int, minute: Int) {
    let minute = (minutes % 1440 + 1440) % 1440
    return ((minutes - minute) / 1440, minute)
  }
}
