extension Lexicon {
  /// Operators, units, words of an argument, and the values of a yes/no field.
  static let expressionWords: [LexiconEntry] = [
    LexiconEntry(.or, .infix, "or", "ou"),
    LexiconEntry(.and, .infix, "and", "et"),
    LexiconEntry(.opIn, .infix, "in", "dans / parmi"),
    LexiconEntry(.has, .infix, "has", "comprend"),
    LexiconEntry(.contains, .infix, "contains", "contient"),
    LexiconEntry(
      .isMissing, .infix, "is missing / missing",
      "manque / est manquant / est manquante / manquant / manquante"),
    LexiconEntry(
      .isPresent, .infix, "is present / present / is not missing",
      "présent / présente / est présent / est présente"),

    LexiconEntry(.not, .prefix, "not", "non / pas"),
    LexiconEntry(.any, .prefix, "any", "existe / au moins un / au moins une"),
    LexiconEntry(.quantifierAll, .prefix, "all", "tous / toutes"),

    // `quand` and not `filtrer`: `somme(population quand p)`.
    LexiconEntry(.where, .argument, "where", "quand / filtrer"),
    LexiconEntry(.distinct, .argument, "distinct", "distinct"),

    LexiconEntry(
      .kilometre, .unit, "km / kilometre / kilometres / kilometer / kilometers",
      "km / kilomètre / kilomètres"),
    LexiconEntry(.metre, .unit, "m / metre / metres / meter / meters", "m / mètre / mètres"),

    LexiconEntry(.yes, .yesNo, "yes", "oui"),
    LexiconEntry(.no, .yesNo, "no", "non"),
  ]
}
