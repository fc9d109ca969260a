/// When somebody asks about.
package enum OpeningMoment: Hashable, Sendable {
  /// Now: one instant, whatever the clocks of a place show then.
  case instant(Instant)
  /// Minutes since midnight of a day by the clock of the place; the end is not included and may exceed 1440.
  case range(CalendarDate, Range<Int>)
  /// At some time of a day, by the clock of the place.
  case sometime(CalendarDate)

  /// A minute of a day by the clock of the place.
  package static func point(_ time: LocalTime) -> OpeningMoment {
    .range(time.date, time.minute..<(time.minute + 1))
  }

  /// As a parameter of a statement: `instant 29736000`, `range 2026-11-28 540 720`, `day 2026-11-28`.
  package var serialized: String {
    switch self {
    case .instant(let instant): "instant \(instant.minutes)"
    case .range(let date, let minutes): "range \(date.iso) \(minutes.lowerBound) \(minutes.upperBound)"
    case .sometime(let date): "day \(date.iso)"
    }
  }

  package init?(serialized text: String) {
    let words = text.split(separator: " ")
    switch words.first {
    case "instant"? where words.count == 2:
      guard let minutes = Int(words[1]) else { return nil }
      self = .instant(Instant(minutes: minutes))
    case "range"? where words.count == 4:
      guard let date = CalendarDate(iso: String(words[1])), let start = Int(words[2]),
        let end = Int(words[3]), start < end
      else { return nil }
      self = .range(date, start..<end)
    case "day"? where words.count == 2:
      guard let date = CalendarDate(iso: String(words[1])) else { return nil }
      self = .sometime(date)
    default: return nil
    }
  }
}
