extension Lexicon {
  /// What follows the `:` of a parameter.
  static let parameterTypeWords: [LexiconEntry] = [
    LexiconEntry(.typeText, .parameterType, "text", "texte"),
    LexiconEntry(.typeNumber, .parameterType, "number", "nombre"),
    LexiconEntry(.typeYesNo, .parameterType, "yes_no", "oui_non"),
    LexiconEntry(.typeDate, .parameterType, "date", "date"),
    LexiconEntry(.typeDistance, .parameterType, "distance", "distance"),
    LexiconEntry(.typePlace, .parameterType, "place", "lieu"),
    LexiconEntry(.typeArea, .parameterType, "area", "territoire"),
    LexiconEntry(.typeCategory, .parameterType, "category", "catégorie"),
    LexiconEntry(.typeLanguage, .parameterType, "language", "langue"),
    LexiconEntry(.typeWindow, .parameterType, "window / period", "période / fenêtre"),
    LexiconEntry(.typeOutcome, .parameterType, "outcome", "issue"),
    LexiconEntry(.typeReason, .parameterType, "reason", "raison"),
    LexiconEntry(.typeChannel, .parameterType, "channel", "canal"),
    LexiconEntry(.typeGender, .parameterType, "gender", "genre"),
    LexiconEntry(.typeGroup, .parameterType, "group", "groupe"),
    LexiconEntry(.typeAgeBand, .parameterType, "age_band", "tranche_d'âge"),
    LexiconEntry(.typeFee, .parameterType, "fee", "tarif"),
    LexiconEntry(.typeStatus, .parameterType, "status", "statut"),
  ]
}
