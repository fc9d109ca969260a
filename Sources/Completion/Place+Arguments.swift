import Domain
import Language
import Planning

/// What the functions take at the caret, and the items that `summarize` begins with.
extension Place {
  /// What one argument of a function can be.
  enum Argument {
    /// Any one value; what is measured or ordered first.
    case value
    case number, numberOrDistance, day, instant, text, set
    /// What is true or false, or the left side of a comparison.
    case condition
    /// No field.
    case literal
  }

  /// What the function around the caret takes there; nil outside of one and in its condition.
  var argument: Argument? {
    guard let call = context.call, let function = call.function else { return nil }
    let said = context.keywordsOfCall
    guard !said.contains(.where) else { return nil }
    switch function {
    case .functionSum, .functionAverage, .functionMedian: return .numberOrDistance
    case .functionPercentile: return call.argument == 0 ? .numberOrDistance : .literal
    case .functionRound: return call.argument == 0 ? .number : .literal
    case .functionCount:
      guard isMeasured else { return .set }
      return said.contains(.distinct) ? .value : .literal
    case .functionShare: return .condition
    case .functionIf: return call.argument == 0 ? .condition : .value
    case .functionLower, .functionUpper, .functionLength, .functionTrim: return .text
    case .functionHour: return .instant
    case .functionYear, .functionQuarter, .functionMonth, .functionWeek, .functionDay, .functionMonthOfYear,
      .functionWeekday, .functionDaysSince:
      return .day
    case .functionDistance: return .literal
    default: return .value
    }
  }

  /// True of a call that is over the rows of a group.
  private var isMeasured: Bool {
    takesAggregates && !context.isInside(.groupKeys)
      && context.nodes.count { context.tree[$0].kind == .call } == 1
  }

  /// How far to the front a column stands; nil where the function does not take it.
  func group(of column: KnownNames.Column, in argument: Argument) -> Int? {
    // The rows that `nearest` named are gone through by a path.
    if case .record = column.type, column.isMade, argument != .literal { return 3 }
    switch argument {
    case .literal: return nil
    case .set: return column.isMany ? 0 : nil
    case .condition: return column.type == .yesNo && !column.isMany ? 0 : 2
    default: break
    }
    guard !column.isMany else { return nil }
    let type = column.type
    switch argument {
    case .number: return type.isNumber ? 0 : nil
    case .numberOrDistance: return type.isNumber || type == .distance ? 0 : nil
    case .day: return type == .date || type == .instant ? 0 : nil
    case .instant: return type == .instant ? 0 : nil
    case .text: return type == .text ? 0 : nil
    default: return type.isNumber || type == .distance || type.isOfCalendar ? 0 : 2
    }
  }

  /// False of a function whose result the function around it does not take.
  func takes(_ function: Keyword, in argument: Argument) -> Bool {
    let isOpen = function == .functionCoalesce || function == .functionIf
    return switch argument {
    case .literal, .set: false
    case .number, .numberOrDistance:
      isOpen
        || [.functionRound, .functionLength, .functionDaysSince, .functionCount].contains(function)
    case .day, .instant: isOpen
    case .text: isOpen || [.functionLower, .functionUpper, .functionTrim].contains(function)
    case .value, .condition: true
    }
  }

  // MARK: - Items

  /// Items that `summarize` and `derive` begin with, whose names are not taken there.
  func starters() -> [Choice] {
    guard context.wants(.namedItem), let stage = context.stageHead, let starters = Self.starters[stage] else {
      return []
    }
    func hasColumns(for argument: Argument?) -> Bool {
      argument.map { wanted in names?.columns.contains { group(of: $0, in: wanted) == 0 } ?? false } ?? true
    }
    let taken = Set(context.itemNames.map(Folding.fold))
    return starters.filter { hasColumns(for: $0.argument) }.compactMap { starter in
      guard !taken.contains(Folding.fold(starter.name.english)),
        !taken.contains(Folding.fold(starter.name.french))
      else { return nil }
      let word = Lexicon.words(of: starter.function, in: .function)
      let end = starter.argument == nil ? "()" : "("
      return Choice(
        word: LocalizedText(
          "\(starter.name.english) = \(word.english)\(end)", "\(starter.name.french) = \(word.french)\(end)"),
        aliases: [.english: [word.english], .french: [word.french]],
        keyword: OfferedKeyword(keyword: starter.function, wordClass: .function))
    }
  }

  private struct Starter {
    let name: LocalizedText
    let function: Keyword
    /// What its function takes; nil of nothing.
    var argument: Argument?
  }

  private static let starters: [Keyword: [Starter]] = [
    .summarize: [
      Starter(name: LocalizedText(verbatim: "n"), function: .functionCount),
      Starter(name: LocalizedText("share", "part"), function: .functionShare, argument: .condition),
      Starter(
        name: LocalizedText("mean", "moyenne"), function: .functionAverage, argument: .numberOrDistance),
      Starter(name: LocalizedText("sum", "somme"), function: .functionSum, argument: .numberOrDistance),
      Starter(
        name: LocalizedText("median", "médiane"), function: .functionMedian, argument: .numberOrDistance),
      Starter(name: LocalizedText("lowest", "min"), function: .functionMinimum, argument: .value),
      Starter(name: LocalizedText("highest", "max"), function: .functionMaximum, argument: .value),
    ],
    .derive: [
      Starter(name: LocalizedText("days", "jours"), function: .functionDaysSince, argument: .day),
      Starter(name: LocalizedText("of_month", "du_mois"), function: .functionMonth, argument: .day),
      Starter(name: LocalizedText("of_year", "de_année"), function: .functionYear, argument: .day),
      Starter(name: LocalizedText("number", "nombre"), function: .functionCount, argument: .set),
      Starter(name: LocalizedText("rounded", "arrondi"), function: .functionRound, argument: .number),
      Starter(name: LocalizedText("letters", "lettres"), function: .functionLength, argument: .text),
    ],
  ]
}
