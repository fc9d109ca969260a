import Domain

/// Reads an age as its band: `54`, `25-34`, `85+`, a term of ours.
enum CallAge {
  enum Reading: Hashable {
    case band(AgeBand)
    /// An age in years, of which only the band is kept.
    case cut(AgeBand)
  }

  /// Nil where the text is no age, or spans several bands.
  static func read(_ text: String) -> Reading? {
    let numbers = text.split { !("0"..."9" ~= $0) }.map(String.init)
    let years = numbers.compactMap(Int.init)
    guard years.count == numbers.count, let first = years.first, let band = AgeBand(age: first) else {
      return nil
    }
    if years.count == 2 { return AgeBand(age: years[1]) == band ? .band(band) : nil }
    guard years.count == 1 else { return nil }
    if text.contains("+") { return band == .from85 ? .band(band) : nil }
    // `54`, `54 ans`, `54 years old`; `under 18` is no band.
    let words = text.split { !$0.isLetter }.map { $0.lowercased() }
    guard words.allSatisfy({ ["ans", "an", "years", "year", "old", "yrs", "yo"].contains($0) }) else {
      return nil
    }
    return .cut(band)
  }

  /// The band on a day of who was born on another.
  static func band(born: CalendarDate, on day: CalendarDate) -> AgeBand? {
    let hadBirthday = (day.month, day.day) >= (born.month, born.day)
    return AgeBand(age: day.year - born.year - (hadBirthday ? 0 : 1))
  }
}
