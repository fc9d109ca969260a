import Domain
import Language

/// The words of plans in a reader's language: those of the language where it has one, else plain ones.
struct PlanWords {
  let language: LanguageCode

  func say(_ english: String, _ french: String) -> String { LocalizedText(english, french)[language] }

  /// The word of the language for what a stage, a clause, an operator or a function does.
  func word(_ keyword: Keyword, _ wordClass: KeywordClass) -> String {
    Lexicon.word(keyword, in: wordClass, language) ?? keyword.rawValue
  }

  /// A call of a function of the language.
  func call(_ function: Keyword, _ operands: String...) -> String {
    "\(word(function, .function))(\(operands.joined(separator: ", ")))"
  }

  /// `services`, `tous points`.
  func source(_ entity: Entity, includesAll: Bool) -> String {
    let name = Keyword(rawValue: entity.rawValue).map { word($0, .statementHead) } ?? entity.rawValue
    return includesAll ? "\(word(.all, .statementHead)) \(name)" : name
  }

  /// The number of a column, from 1.
  func column(_ index: Int) -> String { say("column \(index + 1)", "colonne \(index + 1)") }

  /// A way to a field as a user writes it.
  func text(_ path: FieldPath) -> String {
    let steps = path.steps + [path.field]
    let named = steps.prefix(path.recordDepth ?? steps.count).map { $0.name[language] }
    let start = path.nearest.map { nearest in
      [word(.nearest, .stageHead) + " " + source(nearest.subquery.query.entity, includesAll: false)]
    }
    return ((start ?? []) + named).joined(separator: ".")
  }

  /// A moment on the clock of the place, as the language writes it.
  func text(_ moment: OpeningMoment) -> String {
    switch moment {
    case .instant(let instant):
      QuebecTimeZone.eastern.localTime(at: instant).map { "\($0.date.iso) \(clock($0.minute))" }
        ?? String(instant.minutes)
    case .range(let date, let minutes):
      "\(date.iso) \(clock(minutes.lowerBound))..\(clock(minutes.upperBound))"
    case .sometime(let date): date.iso
    }
  }

  private func clock(_ minute: Int) -> String {
    let rest = minute % 60
    return "\(minute / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  func text(_ type: ValueType) -> String {
    switch type {
    case .text: say("text", "texte")
    case .integer: say("integer", "nombre entier")
    case .decimal: say("decimal", "nombre décimal")
    case .yesNo: say("yesNo", "oui_non")
    case .date: say("date", "date")
    case .distance: say("distance", "distance")
    case .instant: say("instant", "instant")
    case .duration: say("duration", "durée")
    case .term(let vocabulary): vocabulary.name[language]
    case .record(let entity): source(entity, includesAll: false)
    case .period(let unit): word(unit)
    }
  }

  func word(_ unit: Period.Unit) -> String {
    switch unit {
    case .year: word(.functionYear, .function)
    case .quarter: word(.functionQuarter, .function)
    case .month: word(.functionMonth, .function)
    case .week: word(.functionWeek, .function)
    }
  }

  func word(_ part: DatePart) -> String {
    switch part {
    case .period(let unit): word(unit)
    case .day: word(.functionDay, .function)
    case .monthOfYear: word(.functionMonthOfYear, .function)
    case .weekday: word(.functionWeekday, .function)
    }
  }

  func word(_ part: InstantPart) -> String {
    switch part {
    case .day: word(.functionDay, .function)
    case .hour: word(.functionHour, .function)
    }
  }

  func word(_ function: TextFunction) -> String {
    switch function {
    case .lower: word(.functionLower, .function)
    case .upper: word(.functionUpper, .function)
    case .trim: word(.functionTrim, .function)
    }
  }
}
