/// The number and the gender in which the words of a duration or a window are written.
enum TimeWordForms {
  /// The words of a unit: one and several, English and French, and whether the French one is feminine.
  private struct Forms {
    let english: (one: String, many: String)
    let french: (one: String, many: String)
    let isFeminine: Bool
  }

  private static func forms(_ unit: TimeUnit, isWindow: Bool) -> Forms {
    switch unit {
    case .minute: Forms(english: ("minute", "minutes"), french: ("minute", "minutes"), isFeminine: true)
    case .hour: Forms(english: ("hour", "hours"), french: ("heure", "heures"), isFeminine: true)
    case .day: Forms(english: ("day", "days"), french: ("jour", "jours"), isFeminine: false)
    case .week: Forms(english: ("week", "weeks"), french: ("semaine", "semaines"), isFeminine: true)
    case .month: Forms(english: ("month", "months"), french: ("mois", "mois"), isFeminine: false)
    case .quarter:
      Forms(english: ("quarter", "quarters"), french: ("trimestre", "trimestres"), isFeminine: false)
    case .year:
      Forms(
        english: ("year", "years"), french: isWindow ? ("année", "années") : ("an", "ans"),
        isFeminine: isWindow)
    }
  }

  /// The words of the keywords of a tree that stand in durations and windows, by the first token of each.
  static func words(in tree: SyntaxTree, _ language: LanguageCode) -> [Int: String] {
    var result: [Int: String] = [:]
    var uses: [Int: KeywordUse] = [:]
    for use in tree.keywords where use.wordClass == .unit || use.wordClass == .window {
      uses[use.firstToken] = use
    }
    for node in tree.nodes where node.kind == .window || node.kind == .quantity {
      let tokens = Int(node.firstToken)..<Int(node.endToken)
      let inside = tokens.compactMap { uses[$0] }
      guard let unit = inside.compactMap({ TimeUnit($0.keyword) }).first else { continue }
      let isMany = tokens.contains { token in
        switch tree.tokens.kind(token) {
        case .number: NumberLiteral(parsing: tree.text(token: token)) != .integer(1)
        case .parameter: true
        default: false
        }
      }
      let forms = forms(unit, isWindow: node.kind == .window)
      for use in inside { result[use.firstToken] = word(use.keyword, forms, isMany, language) }
    }
    return result
  }

  private static func word(
    _ keyword: Keyword, _ forms: Forms, _ isMany: Bool, _ language: LanguageCode
  ) -> String? {
    if TimeUnit(keyword) != nil {
      let words = language == .english ? forms.english : forms.french
      return isMany ? words.many : words.one
    }
    guard language == .french else { return nil }
    switch (keyword, forms.isFeminine) {
    case (.last, false): return isMany ? "derniers" : "dernier"
    case (.last, true): return isMany ? "dernières" : "dernière"
    case (.full, false): return isMany ? "complets" : "complet"
    case (.full, true): return isMany ? "complètes" : "complète"
    case (.this, let isFeminine): return isFeminine ? "cette" : "ce"
    default: return nil
    }
  }
}
