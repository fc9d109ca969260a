import Domain
import Language

/// A moment in words, for the note beside a result and for the reason why a place is closed.
package enum MomentWords {
  /// Behind “closed”: a day, a time, or now.
  package static func when(_ moment: OpeningMoment) -> LocalizedText {
    guard case .sometime(let date) = moment else { return text(moment) }
    return LocalizedText(day(date, .english), "le \(day(date, .french))")
  }

  /// The day and the time of an instant, in the zone of most of Québec.
  package static func text(_ instant: Instant) -> LocalizedText {
    guard let time = QuebecTimeZone.eastern.localTime(at: instant) else { return "" }
    return LocalizedText(
      "\(day(time.date, .english)) \(clock(time.minute, .english)) (eastern time)",
      "\(day(time.date, .french)) \(clock(time.minute, .french)) (heure de l’Est)")
  }

  static func text(_ moment: OpeningMoment) -> LocalizedText {
    switch moment {
    case .instant(let instant):
      let text = text(instant)
      return LocalizedText("now, " + text.english, "maintenant, " + text.french)
    case .range(let date, let minutes):
      return LocalizedText(
        "\(day(date, .english)) \(range(minutes, .english))",
        "\(day(date, .french)) \(range(minutes, .french))")
    case .sometime(let date):
      return LocalizedText(
        "at some time on \(day(date, .english))", "à un moment du \(day(date, .french))")
    }
  }

  private static func range(_ minutes: Range<Int>, _ language: LanguageCode) -> String {
    let start = clock(minutes.lowerBound, language)
    if minutes.count == 1 { return start }
    let next = LocalizedText(" the next day", " le lendemain")[language]
    return start + "–" + clock(minutes.upperBound, language) + (minutes.upperBound > 1440 ? next : "")
  }

  private static func clock(_ minute: Int, _ language: LanguageCode) -> String {
    HoursWords(language).clock(minute)
  }

  private static func day(_ date: CalendarDate, _ language: LanguageCode) -> String {
    let keyword: Keyword =
      switch date.weekday {
      case .monday: .monday
      case .tuesday: .tuesday
      case .wednesday: .wednesday
      case .thursday: .thursday
      case .friday: .friday
      case .saturday: .saturday
      case .sunday: .sunday
      }
    let name = Lexicon.word(keyword, in: .moment, language) ?? ""
    let shown = language == .english ? name.prefix(1).uppercased() + name.dropFirst() : name
    return "\(shown) \(date.iso)"
  }
}
