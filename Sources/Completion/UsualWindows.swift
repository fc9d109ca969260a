import Domain
import Language

/// The stretches of time that are asked for most, as they are written.
struct UsualWindows {
  let today: CalendarDate

  /// Each in both languages, the most usual first.
  var phrases: [LocalizedText] {
    let quarter = (today.month - 1) / 3 + 1
    let before = quarter == 1 ? "\(today.year - 1)-Q4" : "\(today.year)-Q\(quarter - 1)"
    return [
      LocalizedText("last month", "mois dernier"),
      LocalizedText("this month", "ce mois"),
      LocalizedText("last 12 full months", "12 derniers mois complets"),
      LocalizedText("last 7 days", "7 derniers jours"),
      LocalizedText("last 30 days", "30 derniers jours"),
      LocalizedText("this year", "cette année"),
      LocalizedText(verbatim: "\(today.year)"),
      LocalizedText(verbatim: "\(today.year - 1)"),
      LocalizedText(verbatim: "\(today.year)-Q\(quarter)"),
      LocalizedText(verbatim: before),
      LocalizedText("since \(today.year)-01-01", "depuis \(today.year)-01-01"),
    ]
  }

  /// What goes on from words that stand already, folded; of a language each.
  func rest(behind words: String) -> [LocalizedText] {
    guard !words.isEmpty else { return phrases }
    var seen: Set<String> = []
    return phrases.flatMap { phrase in
      LanguageCode.allCases.compactMap { language in
        // Folding keeps the words, so that as many are left as are written.
        let written = phrase[language].split(separator: " ")
        let count = words.split(separator: " ").count
        guard written.count > count,
          Folding.fold(written.prefix(count).joined(separator: " ")) == words
        else { return nil }
        let rest = written.dropFirst(count).joined(separator: " ")
        return seen.insert(rest).inserted ? LocalizedText(verbatim: rest) : nil
      }
    }
  }
}
