import Domain
import Language

extension ValueType {
  /// What a message calls a type.
  var label: LocalizedText {
    switch self {
    case .text: LocalizedText("a text", "un texte")
    case .integer, .decimal: LocalizedText("a number", "un nombre")
    case .yesNo: LocalizedText("yes or no", "oui ou non")
    case .date: LocalizedText("a date", "une date")
    case .period(let unit):
      switch unit {
      case .year: LocalizedText("a year", "une année")
      case .quarter: LocalizedText("a quarter", "un trimestre")
      case .month: LocalizedText("a month", "un mois")
      case .week: LocalizedText("a week", "une semaine")
      }
    case .instant: LocalizedText("an instant", "un instant")
    case .duration: LocalizedText("a duration of the clock", "une durée d’horloge")
    case .distance: LocalizedText("a distance", "une distance")
    case .term(let vocabulary):
      LocalizedText(
        "a \(vocabulary.name.english)".replacingArticle(),
        "un élément du vocabulaire « \(vocabulary.name.french) »")
    case .record: LocalizedText("a record", "une fiche")
    }
  }

  /// True of a date and of periods.
  var isCalendar: Bool { if case .period = self { true } else { self == .date } }

  /// True of what only arithmetic of time takes.
  var isOfTime: Bool { self == .date || self == .instant || self == .duration }

  package var isNumber: Bool { self == .integer || self == .decimal }

  /// True where values of both types can be compared.
  package func isComparable(to other: ValueType) -> Bool {
    self == other || (isNumber && other.isNumber)
  }
}

extension AreaKind {
  /// What a note calls a kind of area.
  var label: LocalizedText {
    switch self {
    case .region: LocalizedText("region", "région")
    case .mrc: LocalizedText("MRC", "MRC")
    case .municipality: LocalizedText("municipality", "municipalité")
    case .fsa: LocalizedText("postal area", "région postale")
    }
  }
}

extension PositionPrecision {
  /// What a note calls the way in which a position is known.
  var label: LocalizedText {
    FixedVocabularies.terms[.positionPrecision]?.first { $0.id == rawValue }?.name ?? ""
  }
}

extension String {
  fileprivate func replacingArticle() -> String {
    guard hasPrefix("a "), let letter = dropFirst(2).first, "aeiou".contains(letter) else { return self }
    return "an " + dropFirst(2)
  }
}
