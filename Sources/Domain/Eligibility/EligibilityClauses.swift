import Language

/// Who may use a service, as far as the record tells: each part is what the record says, or nothing.
package struct EligibilityClauses: Hashable, Sendable {
  package var minimumAge: Double?
  package var maximumAge: Double?
  /// True where the ages are those of the children of the people served.
  package var agesAreOfChildren = false
  package var genders: Set<Gender> = []
  package var groups: Set<PersonGroup> = []
  /// The record says that anyone may come.
  package var isOpenToAll = false
  /// Every word about eligibility was understood: what it does not name does not restrict.
  package var isWhollyRead = false
  /// Where one must live; nil where no residence is asked for.
  package var residence: ServiceArea?
  package var asksLowIncome = false
  package var asksReferral = false
  /// Ids of the languages that are stated, in ascending order.
  package var languages: [Int64] = []
  package var hasInterpretation = false

  package init() {}

  /// Whether a person may use the service, clause by clause.
  package func answer(_ question: EligibilityQuestion) -> EligibilityAnswer {
    var answers: [EligibilityAnswer.Clause] = []
    if let age = question.age { answers.append(answer(age: age)) }
    if let gender = question.gender { answers.append(answer(gender: gender)) }
    if !question.groups.isEmpty { answers.append(answer(groups: question.groups)) }
    if let language = question.language { answers.append(answer(language: language)) }
    if let place = question.residence { answers.append(answer(residence: place)) }
    return EligibilityAnswer(clauses: answers)
  }

  /// An age counts in completed years: at seventeen and a half one is within a maximum of 17.
  private func answer(age: Double) -> EligibilityAnswer.Clause {
    if agesAreOfChildren { return .init(.age, .unknown, .agesOfChildren) }
    if let minimumAge, age < minimumAge { return .init(.age, .no, .minimumAge(minimumAge)) }
    if let maximumAge, age.rounded(.down) > maximumAge { return .init(.age, .no, .maximumAge(maximumAge)) }
    if minimumAge != nil || maximumAge != nil { return .init(.age, .yes, .ages(minimumAge, maximumAge)) }
    if isOpenToAll { return .init(.age, .yes, .openToAll) }
    // `Seniors` and `youth` are ages without a number.
    if isWhollyRead, groups.isDisjoint(with: [.seniors, .youth]) { return .init(.age, .yes, .notRestricted) }
    return .init(.age, .unknown, .notStated)
  }

  private func answer(gender: Gender) -> EligibilityAnswer.Clause {
    if genders.contains(gender) { return .init(.gender, .yes, .genders(Self.ordered(genders))) }
    if isOpenToAll { return .init(.gender, .yes, .openToAll) }
    guard isWhollyRead else { return .init(.gender, .unknown, .notStated) }
    return genders.isEmpty
      ? .init(.gender, .yes, .notRestricted) : .init(.gender, .no, .genders(Self.ordered(genders)))
  }

  private func answer(groups asked: [PersonGroup]) -> EligibilityAnswer.Clause {
    if !groups.isDisjoint(with: asked) { return .init(.group, .yes, .groups(Self.ordered(groups))) }
    if isOpenToAll { return .init(.group, .yes, .openToAll) }
    guard isWhollyRead else { return .init(.group, .unknown, .notStated) }
    return groups.isEmpty
      ? .init(.group, .yes, .notRestricted) : .init(.group, .no, .groups(Self.ordered(groups)))
  }

  /// An interpreter may or may not speak a language that the record does not list.
  private func answer(language: Int64) -> EligibilityAnswer.Clause {
    if languages.contains(language) { return .init(.language, .yes, .languages(languages)) }
    if hasInterpretation { return .init(.language, .unknown, .interpretation) }
    return languages.isEmpty
      ? .init(.language, .unknown, .notStated) : .init(.language, .no, .languages(languages))
  }

  private func answer(residence asked: AreaLineage) -> EligibilityAnswer.Clause {
    guard let residence else {
      return isOpenToAll
        ? .init(.residence, .yes, .openToAll) : .init(.residence, .unknown, .notStated)
    }
    let answer = residence.answer(for: asked)
    let state: EligibilityState = answer.state == .yes ? .yes : answer.state.isUnknown ? .unknown : .no
    return .init(.residence, state, .residence(answer))
  }

  private static func ordered<Term: RawRepresentable<Int64>>(_ terms: Set<Term>) -> [Term] {
    terms.sorted { $0.rawValue < $1.rawValue }
  }
}
