import Language

/// What a record says of public holidays.
package struct HolidayPolicy: Hashable, Sendable {
  package enum Statement: String, CaseIterable, Hashable, Sendable { case unstated, closed, open }
  /// Which of the two days of Easter the record names as closed.
  package enum Easter: String, CaseIterable, Hashable, Sendable { case unstated, friday, monday, both }

  package var holidays: Statement
  package var easter: Easter

  package init(holidays: Statement = .unstated, easter: Easter = .unstated) {
    self.holidays = holidays
    self.easter = easter
  }

  /// What becomes of the regular hours on a holiday.
  package enum Effect: Hashable, Sendable { case regular, closed, unknown }

  /// `worksSundays`: whether there are hours on Sundays, which decides where a holiday moves to.
  package func effect(of holiday: QuebecHoliday, worksSundays: Bool) -> Effect {
    switch (holiday, easter) {
    case (.goodFriday, .friday), (.easterMonday, .monday): return .closed
    case (.goodFriday, .both), (.easterMonday, .both): return .closed
    case (.goodFriday, .monday), (.easterMonday, .friday): return .regular
    // One of the two days is closed, and nobody said which.
    case (.goodFriday, .unstated) where holidays == .closed: return .unknown
    case (.easterMonday, .unstated) where holidays == .closed: return .unknown
    case (.nationalDayMoved, _) where worksSundays: return .regular
    default: break
    }
    return switch holidays {
    case .unstated: .unknown
    case .closed: .closed
    case .open: .regular
    }
  }

  private static let holidayWords = ["ferie", "feries", "holiday", "holidays"]
  private static let closedWords = [
    "ferme", "fermee", "fermes", "fermeture", "closed", "closes", "sauf", "except", "excluding",
    "exclus", "excepte", "not available", "not open", "non disponible", "pas ouvert", "pas offert",
  ]
  private static let openWords = [
    "ouvert", "ouverte", "open", "compris", "inclus", "including", "included", "meme",
  ]

  /// Reads sentences such as « Fermé les jours fériés et le Vendredi saint » or `Open on public holidays`.
  package static func read(_ texts: [String]) -> HolidayPolicy {
    var policy = HolidayPolicy()
    var said: Set<Statement> = []
    for text in texts {
      for sentence in text.split(whereSeparator: { ".;\n!".contains($0) }) {
        let letters = Folding.fold(String(sentence)).map { $0.isLetter ? $0 : " " }
        let words = " " + String(letters).split(separator: " ").joined(separator: " ") + " "
        func says(_ list: [String]) -> Bool { list.contains { words.contains(" " + $0 + " ") } }
        let isClosed = says(closedWords)
        if says(holidayWords) {
          if isClosed { said.insert(.closed) } else if says(openWords) { said.insert(.open) }
        }
        guard isClosed else { continue }
        policy.name(
          friday: says(["vendredi saint", "good friday"]),
          monday: says(["lundi de paques", "easter monday"]))
      }
    }
    // Two sentences against each other say nothing.
    if said.count == 1, let only = said.first { policy.holidays = only }
    return policy
  }

  private mutating func name(friday: Bool, monday: Bool) {
    let hasFriday = friday || easter == .friday || easter == .both
    let hasMonday = monday || easter == .monday || easter == .both
    easter = hasFriday ? (hasMonday ? .both : .friday) : (hasMonday ? .monday : .unstated)
  }
}
