import Domain
import Language

extension QueryGenerator {
  mutating func serving() -> GeneratedStage {
    scope.hasServingArea = true
    return GeneratedStage(word(.serving, .stageHead) + " " + coveredArea())
  }

  /// Places with stated areas around them in the test directories, and any other.
  private mutating func coveredArea() -> String {
    if random.chance(60) {
      return random.choose(
        "Rimouski", "Laval", "G5L", "\"G5L 1A1\"", "Estrie", "H2X", "\"La Côte-de-Gaspé\"", "Sherbrooke",
        "\"Rimouski-Neigette\"", "\"Bas-Saint-Laurent\"", "\"Val-d'Or\"", "Mirabel", "J9P")
    }
    let kind = random.choose(AreaKind.region, .mrc, .municipality, .fsa)
    return pool.area(kind, &random).map { self.name(of: $0) } ?? "Laval"
  }

  /// Mostly one person a query; a second one is refused, and groups add up.
  mutating func eligible() -> GeneratedStage {
    var clauses: [String] = []
    if random.chance(50), !scope.asksPerson {
      let age = random.choose("0", "5", "12", "17", "17.5", "18", "64", "65", "72", "99.5", "130")
      clauses.append(word(.personAge, .eligibleClause) + " " + age)
    }
    if random.chance(30), !scope.asksPerson { clauses.append(clause(.personGender, .gender)) }
    if random.chance(30), !scope.asksPerson { clauses.append(clause(.personLanguage, .language)) }
    if random.chance(30), !scope.asksPerson {
      clauses.append(word(.personResident, .eligibleClause) + " " + coveredArea())
    }
    while clauses.isEmpty || random.chance(20) { clauses.append(clause(.personGroup, .group)) }
    scope.asksPerson = true
    return GeneratedStage(word(.eligible, .stageHead), clauses)
  }

  private mutating func clause(_ subject: Keyword, _ vocabulary: VocabularyID) -> String {
    let term = pool.term(vocabulary, &random)
    let value = term.map { self.name(of: $0) } ?? (vocabulary == .gender ? "woman" : "seniors")
    return word(subject, .eligibleClause) + " " + value
  }
}
