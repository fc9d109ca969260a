import Language

/// Reads words about eligibility, French or English, into clauses: what a rule understands with certainty, and nothing else.
///
/// The text is taken word by word, the longest known phrase first. A word of exclusion (`except`, `sauf`) makes all of it
/// uncertain, so that nothing is taken from it.
package struct EligibilityReader {
  package struct Reading: Hashable, Sendable {
    package var clauses = EligibilityClauses()
    /// The place where one must live as the text names it; empty for the area served; nil where none is asked for.
    package var residence: String?
  }

  private let words: [String]
  private var next = 0
  private var reading = Reading()
  private var ages: [ClosedRange<Double>] = []
  private var mentionsAdults = false
  private var mentionsParents = false
  private var unreadCount = 0

  package static func read(_ text: String) -> Reading {
    var reader = EligibilityReader(text)
    return reader.run()
  }

  private init(_ text: String) {
    var spaced = ""
    for character in text {
      switch character {
      case "–", "—", "-": spaced += spaced.last?.isNumber == true ? " to " : " "
      case "+": spaced += " + "
      default: spaced.append(character)
      }
    }
    words = Folding.fold(spaced).split { !($0.isLetter || $0.isNumber || $0 == "+" || $0 == ".") }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }.filter { !$0.isEmpty }
  }

  private mutating func run() -> Reading {
    guard !words.contains(where: EligibilityWords.exclusions.contains) else { return Reading() }
    while next < words.count {
      guard !takeResidence(), !takeAges(), !takePhrase() else { continue }
      if !EligibilityWords.fillers.contains(words[next]) { unreadCount += 1 }
      next += 1
    }
    settle()
    return reading
  }

  /// What only the whole text tells.
  private mutating func settle() {
    var clauses = reading.clauses
    let saysNothing = clauses == EligibilityClauses() && ages.isEmpty && !mentionsAdults
    clauses.isWhollyRead = unreadCount == 0 && !(saysNothing && reading.residence == nil)
    if mentionsAdults, !clauses.groups.isDisjoint(with: [.seniors, .youth]) {
      // Young people and adults are people of many ages, not members of two groups.
      clauses.groups.subtract([.seniors, .youth])
    }
    clauses.agesAreOfChildren = mentionsParents && !ages.isEmpty
    if mentionsAdults { ages.append(18...Self.noLimit) }
    if clauses.isWhollyRead, !clauses.agesAreOfChildren, !ages.isEmpty {
      let minimum = ages.map(\.lowerBound).min() ?? 0
      let maximum = ages.map(\.upperBound).max() ?? Self.noLimit
      clauses.minimumAge = minimum > 0 ? minimum : nil
      clauses.maximumAge = maximum < Self.noLimit ? maximum : nil
    }
    // `Anyone on referral` is open to all of those who are referred; `anyone aged 65` is not open to all.
    if !ages.isEmpty || unreadCount > 0 || !clauses.genders.isEmpty || !clauses.groups.isEmpty {
      clauses.isOpenToAll = false
    }
    reading.clauses = clauses
  }

  private static let noLimit = 1_000.0

  private mutating func takePhrase() -> Bool {
    for count in (1...min(6, words.count - next)).reversed() {
      let phrase = words[next..<(next + count)].joined(separator: " ")
      guard let mark = EligibilityWords.marks[phrase] else { continue }
      note(mark)
      next += count
      return true
    }
    return false
  }

  private mutating func note(_ mark: EligibilityWords.Mark) {
    switch mark {
    case .open: reading.clauses.isOpenToAll = true
    case .gender(let gender): reading.clauses.genders.insert(gender)
    case .group(let group): reading.clauses.groups.insert(group)
    case .parents:
      reading.clauses.groups.insert(.families)
      mentionsParents = true
    case .adults: mentionsAdults = true
    case .lowIncome: reading.clauses.asksLowIncome = true
    case .referral: reading.clauses.asksReferral = true
    case .residents: reading.residence = reading.residence ?? ""
    }
  }

  /// `residents of Rimouski`, `résidents de La Matanie`: the place is the rest of the text.
  private mutating func takeResidence() -> Bool {
    for head in EligibilityWords.residenceHeads {
      let end = next + head.count
      guard end < words.count, Array(words[next..<end]) == head else { continue }
      let rest = words[end...].joined(separator: " ")
      // `of the area` is a phrase of its own.
      guard !EligibilityWords.areasServed.contains(where: { rest.hasPrefix($0) }) else { return false }
      reading.residence = rest
      next = words.count
      return true
    }
    return false
  }

  // MARK: Ages

  private mutating func takeAges() -> Bool {
    guard let (age, count) = ageRange() else { return false }
    ages.append(age)
    next += count
    return true
  }

  private func word(_ offset: Int) -> String { next + offset < words.count ? words[next + offset] : "" }

  private func number(_ offset: Int) -> Double? {
    guard let age = Double(word(offset)), (0...150).contains(age) else { return nil }
    return age
  }

  /// The ages that begin here, and the number of their words.
  private func ageRange() -> (ClosedRange<Double>, Int)? {
    let opener = EligibilityWords.ageOpeners.contains(word(0)) ? 1 : 0
    if EligibilityWords.upTo.contains(word(0) + " " + word(1)), let age = number(2) {
      return (0...age, 3 + yearWords(3))
    }
    if ["under", "below"].contains(word(0)), let age = number(1), age >= 1 {
      return (0...(age - 1), 2 + yearWords(2))
    }
    if word(0) == "moins", word(1) == "de", let age = number(2), age >= 1 {
      return (0...(age - 1), 3 + yearWords(3))
    }
    guard let age = number(opener) else { return nil }
    var end = opener + 1 + yearWords(opener + 1)
    if ["a", "to", "et", "and"].contains(word(end)), let last = number(end + 1), last >= age,
      opener == 1 || ["a", "to"].contains(word(end))
    {
      return (age...last, end + 2 + yearWords(end + 2))
    }
    if word(end) == "+" { return (age...Self.noLimit, end + 1) }
    let tail = word(end) + " " + word(end + 1)
    guard EligibilityWords.andMore.contains(tail) else { return nil }
    end += 2
    return (age...Self.noLimit, end)
  }

  /// How many words after a number are `ans`, `years old`, `years of age`.
  private func yearWords(_ offset: Int) -> Int {
    guard ["ans", "years", "year", "yrs"].contains(word(offset)) else { return 0 }
    if word(offset + 1) == "old" { return 2 }
    return word(offset + 1) == "of" && word(offset + 2) == "age" ? 3 : 1
  }
}
