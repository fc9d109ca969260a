import Domain
import Language
import Planning

/// Which rule decided whether a place is open, in words.
enum OpeningWords {
  static func text(
    _ answer: OpeningAnswer, _ moment: OpeningMoment, _ hours: OpeningHours?
  ) -> LocalizedText {
    switch answer.reason {
    case .notStated: return LocalizedText("no hours are stated", "heures non indiquées")
    case .rule(let rule): return text(of: OpeningHours(rules: [rule]))
    case .holiday(let holiday):
      let name = name(of: holiday)
      return answer.state == .closed
        ? .sentence(
          "closed on a public holiday: \(name.english)", "fermé un jour férié : \(name.french)")
        : .sentence(
          "a public holiday, \(name.english): the record does not tell",
          "un jour férié, \(name.french) : la fiche ne le dit pas")
    case .outsideHours:
      let when = MomentWords.when(moment)
      let stated = hours.map(text) ?? LocalizedText("", "")
      return .sentence(
        "closed \(when.english); hours: \(stated.english)",
        "fermé \(when.french) ; heures : \(stated.french)")
    }
  }

  private static func text(of hours: OpeningHours) -> LocalizedText {
    LocalizedText(HoursWords(.english).text(hours), HoursWords(.french).text(hours))
  }

  private static func name(of holiday: QuebecHoliday) -> LocalizedText {
    switch holiday {
    case .newYear: LocalizedText("New Year’s Day", "le jour de l’An")
    case .goodFriday: LocalizedText("Good Friday", "le Vendredi saint")
    case .easterMonday: LocalizedText("Easter Monday", "le lundi de Pâques")
    case .patriots: LocalizedText("National Patriots’ Day", "la Journée nationale des patriotes")
    case .nationalDay, .nationalDayMoved: LocalizedText("the National Holiday", "la fête nationale")
    case .canadaDay: LocalizedText("Canada Day", "la fête du Canada")
    case .labourDay: LocalizedText("Labour Day", "la fête du Travail")
    case .thanksgiving: LocalizedText("Thanksgiving", "l’Action de grâce")
    case .christmas: LocalizedText("Christmas Day", "le jour de Noël")
    }
  }
}
