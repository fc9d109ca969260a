import Language

extension EligibilityAnswer.Clause {
  /// One line of words; `name` gives the name of a language or an area by its id.
  package func text(_ name: (VocabularyID, Int64) -> LocalizedText) -> LocalizedText {
    switch reason {
    case .minimumAge(let age): LocalizedText("minimum age ", "âge minimum : ") + Self.text(age)
    case .maximumAge(let age): LocalizedText("maximum age ", "âge maximum : ") + Self.text(age)
    case .ages(let minimum?, let maximum?):
      LocalizedText("ages ", "âges : ") + Self.text(minimum) + LocalizedText(" to ", " à ")
        + Self.text(maximum)
    case .ages(let minimum?, nil): LocalizedText("minimum age ", "âge minimum : ") + Self.text(minimum)
    case .ages(nil, let maximum?): LocalizedText("maximum age ", "âge maximum : ") + Self.text(maximum)
    case .ages(nil, nil), .notStated:
      LocalizedText("the record states no ", "la fiche ne précise pas : ") + clause.label
    case .agesOfChildren:
      LocalizedText("the ages stated are the children’s", "les âges indiqués sont ceux des enfants")
    case .genders(let genders):
      LocalizedText("for ", "pour : ") + genders.map { name(.gender, $0.rawValue) }.joined(separator: ", ")
    case .groups(let groups):
      LocalizedText("for ", "pour : ") + groups.map { name(.group, $0.rawValue) }.joined(separator: ", ")
    case .languages(let languages):
      LocalizedText("languages: ", "langues : ")
        + languages.map { name(.language, $0) }.joined(separator: ", ")
    case .interpretation: LocalizedText("interpreters can be had", "des interprètes sont offerts")
    case .residence(let answer): answer.text { name(.area, $0) }
    case .openToAll: LocalizedText("open to anyone", "ouvert à toute personne")
    case .notRestricted:
      LocalizedText("no restriction on ", "sans restriction : ") + clause.label
    }
  }

  private static func text(_ age: Double) -> LocalizedText {
    LocalizedText(verbatim: age == age.rounded() && abs(age) < 1_000_000 ? String(Int(age)) : String(age))
  }
}

extension EligibilityClauses {
  /// What one must bring beside being who one is, which no question answers: an income, a referral.
  package var conditions: [LocalizedText] {
    var lines: [LocalizedText] = []
    if asksLowIncome { lines.append(LocalizedText("low income", "faible revenu")) }
    if asksReferral {
      lines.append(LocalizedText("referral by a professional", "référence d’un professionnel"))
    }
    return lines
  }
}
