import Domain
import Language

extension ExpressionBinder {
  /// A call of a function that gives one value a row.
  mutating func call(_ name: Name, _ arguments: [Argument], at span: Span) throws -> BoundExpression? {
    guard let function = Lexicon.keyword(for: name.text, in: .function) else {
      let names = Lexicon.spellings(in: .function)
      let meant = Lexicon.function(foreign: name.text).map { Lexicon.words(of: $0, in: .function) }
      diagnostics.append(
        Diagnostic(
          .unknownFunction, at: name.span, [LocalizedText(verbatim: name.text)],
          suggestions: meant.map { [.init($0)] }
            ?? Suggestions.nearest(to: name.text, among: names).map { .init(LocalizedText(verbatim: $0)) }))
      return nil
    }
    let call = Call(name: name, arguments: arguments, span: span)
    if function.isAggregate, rowScope != nil { return try aggregate(function, call) }
    switch function {
    case .functionCount where !arguments.isEmpty: return try count(call)
    case _ where function.isAggregate:
      diagnostics.append(Diagnostic(.aggregateOutsideSummary, at: span, [LocalizedText(verbatim: name.text)]))
      return nil
    default: break
    }
    guard let values = plain(call) else { return nil }
    switch function {
    case .functionCoalesce: return try coalesce(values, call)
    case .functionIf: return try choice(values, call)
    case .functionDistance: return try distance(values, call)
    case .functionRound: return try round(values, call)
    case .functionLength: return try one(.text, values, call).map { .length($0) }
    case .functionLower: return try one(.text, values, call).map { .text(.lower, $0) }
    case .functionUpper: return try one(.text, values, call).map { .text(.upper, $0) }
    case .functionTrim: return try one(.text, values, call).map { .text(.trim, $0) }
    case .functionDaysSince: return try day(values, call).map { .daysSince($0, clock.today) }
    case .functionHour: return try one(.instant, values, call).map { .instantPart(.hour, $0) }
    default:
      guard let part = function.datePart else { return nil }
      return try day(values, call).map { .datePart(part, $0) }
    }
  }

  /// A call as written.
  struct Call {
    let name: Name
    let arguments: [Argument]
    let span: Span
  }

  /// The values of a call whose arguments are nothing more than values.
  private mutating func plain(_ call: Call) -> [Expression]? {
    var values: [Expression] = []
    for argument in call.arguments {
      guard argument.condition == nil, case .none = argument.modifier, let value = argument.value else {
        refuse(call, LocalizedText("values only", "seulement des valeurs"))
        return nil
      }
      values.append(value)
    }
    return values
  }

  private mutating func one(
    _ type: ValueType, _ values: [Expression], _ call: Call
  ) throws -> BoundExpression? {
    guard values.count == 1 else {
      refuse(call, LocalizedText("one value", "une valeur"))
      return nil
    }
    guard let operand = try value(values[0]) else { return nil }
    guard operand.type == type else {
      diagnostics.append(mismatch(type, values[0], operand.type.label))
      return nil
    }
    return operand
  }

  private mutating func round(_ values: [Expression], _ call: Call) throws -> BoundExpression? {
    guard values.count == 1 || values.count == 2 else {
      refuse(
        call,
        LocalizedText("a number and how many decimals to keep", "un nombre et combien de décimales garder"))
      return nil
    }
    var digits = 0
    if values.count == 2 {
      guard case .number(.integer(let number)) = values[1].kind,
        Rounding.digits.contains(Int(clamping: number))
      else {
        diagnostics.append(
          Diagnostic(
            .numberOutOfRange, at: values[1].span,
            [LocalizedText(verbatim: written(values[1])), "0 … 15"]))
        return nil
      }
      digits = Int(clamping: number)
    }
    guard let operand = try value(values[0]) else { return nil }
    guard operand.type.isNumber else {
      diagnostics.append(mismatch(.decimal, values[0], operand.type.label))
      return nil
    }
    return operand.type == .integer ? operand : .round(operand, digits: digits)
  }

  private mutating func coalesce(_ values: [Expression], _ call: Call) throws -> BoundExpression? {
    guard values.count >= 2 else {
      refuse(call, LocalizedText("two values or more", "au moins deux valeurs"))
      return nil
    }
    return try alike(values).map { .coalesce($0) }
  }

  private mutating func choice(_ values: [Expression], _ call: Call) throws -> BoundExpression? {
    guard values.count == 3 else {
      refuse(call, LocalizedText("a condition and two values", "une condition et deux valeurs"))
      return nil
    }
    let condition = try condition(values[0])
    guard let branches = try alike(Array(values[1...])), let condition else { return nil }
    return .choice(condition, branches[0], branches[1])
  }

  /// Values of one kind: the first whose kind is known of itself decides how literals and names are read.
  private mutating func alike(_ values: [Expression]) throws -> [BoundExpression]? {
    var sides: [Side] = []
    for value in values { sides.append(try side(value)) }
    var type: ValueType?
    var kind: AreaKind?
    for case .value(let value) in sides where type == nil {
      type = value.type
      kind = areaKind(of: value)
    }
    var bound: [BoundExpression] = []
    for (expression, side) in zip(values, sides) {
      if let type {
        if let value = try converted(expression, side: side, to: type, kind: kind) { bound.append(value) }
      } else if let value = try value(expression) {
        type = value.type
        bound.append(value)
      }
    }
    return bound.count == values.count ? bound : nil
  }

  /// `distance(Rimouski)`, `distance(48.4, -68.5)`: to the nearest site that passes what was asked so far.
  private mutating func distance(_ values: [Expression], _ call: Call) throws -> BoundExpression? {
    guard case .records(let description) = (rowScope ?? scope).rows, description.siting != .none,
      rowScope == nil
    else {
      diagnostics.append(
        Diagnostic(
          .stageNotHere, at: call.name.span,
          [
            LocalizedText(verbatim: call.name.text),
            LocalizedText("these rows have no position", "ces lignes n’ont pas de position"),
          ]))
      return nil
    }
    guard let position = try position(values, call) else { return nil }
    return .nearest(
      NearestDistance(entity: description.entity, position: position, conditions: scope.siteConditions))
  }

  private mutating func position(_ values: [Expression], _ call: Call) throws -> Position? {
    if values.count == 1, case .given(let value) = values[0].kind,
      case .coordinates(let latitude, let longitude) = value.kind
    {
      return Position(latitude: latitude, longitude: longitude)
    }
    let degrees = values.compactMap(Self.degrees)
    if values.count == 2, degrees.count == 2 {
      guard let position = Position(latitude: degrees[0], longitude: degrees[1]) else {
        let span = values[0].span.union(values[1].span)
        diagnostics.append(
          Diagnostic(
            .numberOutOfRange, at: span,
            [LocalizedText(verbatim: "\(degrees[0]),\(degrees[1])"), "-90…90,-180…180"]))
        return nil
      }
      return position
    }
    guard values.count == 1, let operand = Self.operand(values[0]) else {
      refuse(
        call,
        LocalizedText("a place, or a latitude and a longitude", "un lieu, ou une latitude et une longitude"))
      return nil
    }
    switch try lookup.place(operand) {
    case .failure(let unknown): diagnostics.append(unknown)
    case .success(let term):
      if let position = term.area?.position {
        notes.append(Self.placeUsed(term, position))
        return position
      }
      diagnostics.append(Diagnostic(.positionMissing, at: operand.span, [term.name]))
    }
    return nil
  }

  /// Where a named place was taken to be, and how precisely.
  static func placeUsed(_ term: Term, _ position: Position) -> Diagnostic {
    Diagnostic(
      .notePlaceUsed,
      [
        term.name, (term.area?.precision ?? .municipality).label,
        LocalizedText(verbatim: "\(position.latitude),\(position.longitude)"),
      ])
  }

  private static func degrees(_ expression: Expression) -> Double? {
    switch expression.kind {
    case .number(.integer(let number)): Double(number)
    case .number(.decimal(let number)): number
    case .negate(let operand): degrees(operand).map { -$0 }
    default: nil
    }
  }

  /// `count(PATH)` of a set.
  private mutating func count(_ call: Call) throws -> BoundExpression? {
    let wanted = LocalizedText("one field that is a set", "un champ qui est un ensemble")
    guard call.arguments.count == 1, call.arguments[0].condition == nil,
      case .none = call.arguments[0].modifier,
      let written = call.arguments[0].value
    else {
      refuse(call, wanted)
      return nil
    }
    switch try side(written) {
    case .many(let path): return .setCount(path)
    case .word(_, let unknown): diagnostics.append(unknown)
    case .value, .literal: refuse(call, wanted)
    case .mistaken: break
    }
    return nil
  }

  mutating func refuse(_ call: Call, _ wanted: LocalizedText) {
    diagnostics.append(
      Diagnostic(.wrongArguments, at: call.span, [LocalizedText(verbatim: call.name.text), wanted]))
  }
}

extension Keyword {
  /// What a function of dates takes from its argument.
  fileprivate var datePart: DatePart? {
    switch self {
    case .functionYear: .period(.year)
    case .functionQuarter: .period(.quarter)
    case .functionMonth: .period(.month)
    case .functionWeek: .period(.week)
    case .functionDay: .day
    case .functionMonthOfYear: .monthOfYear
    case .functionWeekday: .weekday
    default: nil
    }
  }
}
