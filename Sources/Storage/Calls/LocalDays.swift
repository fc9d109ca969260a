import Domain
import Language

/// The local days of instants by the clocks of America/Toronto, as the tables keep them.
///
/// The last day is kept: calls come in the order of time, and writing a date out took a tenth of the time of a row.
struct LocalDays {
  private var minutes = 0..<0
  private var text = ""

  /// Throws X407 for a moment outside the years 1 to 9999.
  mutating func day(of instant: Instant) throws -> String {
    if minutes.contains(instant.minutes) { return text }
    guard let date = QuebecTimeZone.eastern.localTime(at: instant)?.date, let next = date.adding(days: 1)
    else {
      throw StoreFailures.failure(.databaseFailed, LocalizedText(verbatim: "\(instant.minutes)"))
    }
    text = date.iso
    minutes =
      QuebecTimeZone.eastern.instant(date: date, minute: 0)
      .minutes..<QuebecTimeZone.eastern.instant(date: next, minute: 0).minutes
    return text
  }
}
