import Domain
import Language

/// Opening hours of one day, as they are said: `9:00–12:00, 13:00–16:30`, closed, or that they are not known.
enum TodayWords {
  static func text(_ hours: OpeningHours?, on day: CalendarDate, _ language: LanguageCode) -> String {
    let unknown = LocalizedText("hours not known, call first", "heures inconnues, appeler d’abord")
    guard let hours else { return unknown[language] }
    let openings = hours.openings(on: day)
    guard openings.isKnown || !openings.minutes.isEmpty else { return unknown[language] }
    guard !openings.minutes.isEmpty else { return LocalizedText("closed", "fermé")[language] }
    let words = HoursWords(language)
    return openings.minutes.map { minutes in
      minutes == 0..<1440
        ? LocalizedText("24 hours", "24 heures")[language]
        : words.clock(minutes.lowerBound) + "–" + words.clock(minutes.upperBound)
    }.joined(separator: ", ")
  }
}
