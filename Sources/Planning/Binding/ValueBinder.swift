import Domain
import Language

extension ExpressionBinder {
  /// An expression that stands for one value of a row.
  mutating func value(_ expression: Expression) throws -> BoundExpression? {
    try lookup.cancellation.check()
    let expression = given(expression)
    switch expression.kind {
    case .given(let given): return try constant(given, expression)
    case .number(.integer(let number)): return .constant(.integer(number), .integer)
    case .number(.decimal(let number)): return .constant(.decimal(number), .decimal)
    case .distance(let distance): return .constant(.distance(distance.metres), .distance)
    case .text(let text): return .constant(.text(text), .text)
    case .postalCode(let code): return .constant(.text(code), .text)
    case .duration(let literal): return duration(literal, at: expression.span)
    case .time:
      diagnostics.append(Diagnostic(.timeOfDayAlone, at: expression.span))
      return nil
    case .today(let name): return clockWord(name, .constant(.date(clock.today), .date))
    case .now(let name): return clockWord(name, .constant(.instant(clock.now), .instant))
    case .date(let literal):
      if let instant = literal.instant { return .constant(.instant(instant), .instant) }
      guard let range = DateRange(literal), range.first == range.last else {
        diagnostics.append(
          mismatch(.date, expression, LocalizedText("a longer period", "une période plus longue")))
        return nil
      }
      return .constant(.date(range.first), .date)
    case .parameter(let name):
      diagnostics.append(
        Diagnostic(.parameterUndeclared, at: expression.span, [LocalizedText(verbatim: "$" + name)]))
      return nil
    case .path(let names): return path(names, expression)
    case .call(let name, let arguments): return try call(name, arguments, at: expression.span)
    case .negate(let operand):
      guard let value = try value(operand) else { return nil }
      guard value.type.isNumber || value.type == .distance || value.type == .duration else {
        diagnostics.append(mismatch(.integer, operand, value.type.label))
        return nil
      }
      return .negate(value)
    case .arithmetic(let op, let left, let right):
      return try arithmetic(op, left, right)
    case .error: return nil
    case .window(let operand):
      diagnostics.append(
        Diagnostic(
          .typeMismatch, at: operand.span,
          [LocalizedText("a value", "une valeur"), ParameterType.window.label]))
      return nil
    case .and, .or, .not, .comparison, .inList, .inRange, .inWindow, .has, .contains, .isMissing, .isPresent,
      .quantified,
      .quantifiedIn:
      return try condition(expression)
    }
  }

  private mutating func path(_ names: [Name], _ expression: Expression) -> BoundExpression? {
    if isMistaken(names) { return nil }
    switch resolve(names) {
    case .success(.column(let column)):
      if case .value(let value) = column.content {
        return value
      }
      if case .set(let path) = column.content {
        diagnostics.append(setAsOne(path, expression, .count))
      }
      return nil
    case .success(.path(let path)):
      if path.field.mapping == .nearDistance, !path.isStored { return nearDistance(path, expression) }
      if path.field.mapping == .openState { return opening(path, expression) }
      if path.field.mapping.isComputed, !path.isStored { return coverage(path, expression) }
      guard !path.isMany else {
        diagnostics.append(setAsOne(path, expression, .count))
        return nil
      }
      return .field(path)
    case .failure(let unknown):
      if names.count == 1, let answer = yesNo(names[0]) { return answer }
      diagnostics.append(unknown)
      return nil
    }
  }

  private mutating func nearDistance(_ path: FieldPath, _ expression: Expression) -> BoundExpression? {
    guard let position = scope.nearPosition, path.steps.isEmpty, path.nearest == nil else {
      return notKnown(expression, before: .near)
    }
    return .nearest(
      NearestDistance(entity: path.entity, position: position, conditions: scope.siteConditions))
  }

  private mutating func opening(_ path: FieldPath, _ expression: Expression) -> BoundExpression? {
    guard path.steps.isEmpty, path.nearest == nil else {
      diagnostics.append(
        Diagnostic(
          .stageNotHere, at: expression.span,
          [
            LocalizedText(verbatim: written(expression)),
            LocalizedText(
              "it is known of the rows themselves, not of records that they refer to",
              "elle n’est connue que des lignes elles-mêmes, non des fiches qu’elles désignent"),
          ]))
      return nil
    }
    // Where no stage `open` says when, it is now.
    let moment = scope.moment == .instant(clock.instant) ? .instant(clock.now) : scope.moment
    return .opening(
      RowOpening(entity: path.entity, moment: moment, conditions: scope.siteConditions))
  }

  private mutating func arithmetic(
    _ op: ArithmeticOperator, _ left: Expression, _ right: Expression
  ) throws -> BoundExpression? {
    if let shifted = try timeArithmetic(op, left, right) { return shifted }
    guard let first = try value(left), let second = try value(right) else { return nil }
    if first.type.isOfTime || second.type.isOfTime { return timeArithmetic(op, first, second, at: right) }
    for (bound, written) in [(first, left), (second, right)]
    where !bound.type.isNumber && bound.type != .distance {
      diagnostics.append(mismatch(.integer, written, bound.type.label))
      return nil
    }
    // Distances add to distances, and are scaled by numbers.
    let lengths = (first.type == .distance, second.type == .distance)
    let agrees =
      switch op {
      case .add, .subtract: lengths.0 == lengths.1
      case .multiply: !(lengths.0 && lengths.1)
      case .divide: lengths.0 || !lengths.1
      }
    guard agrees else {
      diagnostics.append(mismatch(first.type, right, second.type.label))
      return nil
    }
    return .arithmetic(op, first, second)
  }

  func yesNo(_ name: Name) -> BoundExpression? {
    switch Lexicon.keyword(for: name.text, in: .yesNo) {
    case .yes: .constant(.yesNo(true), .yesNo)
    case .no: .constant(.yesNo(false), .yesNo)
    default: nil
    }
  }

  /// An operand read as the type that the other side has.
  ///
  /// A bare word is a value of a closed vocabulary before it is a field; it never becomes a text.
  mutating func converted(
    _ expression: Expression, side: Side, to type: ValueType, kind: AreaKind?
  ) throws -> BoundExpression? {
    if case .term(let vocabulary) = type, let operand = Self.operand(expression, in: vocabulary) {
      switch try lookup.term(vocabulary, operand, kind: kind) {
      case .success(let term): return .constant(.term(vocabulary, term.id), type)
      case .failure(let unknown):
        if case .value(let value) = side, value.type == type { return value }
        diagnostics.append(unknown)
        return nil
      }
    }
    switch side {
    case .mistaken: return nil
    case .many(let path):
      diagnostics.append(setAsOne(path, expression, .any))
      return nil
    case .word(let name, let unknown):
      if type == .yesNo, let answer = yesNo(name) { return answer }
      if type == .text {
        let quoted = "\"\(name.text)\""
        diagnostics.append(
          Diagnostic(
            .bareWordNeedsQuotes, at: name.span,
            [LocalizedText(verbatim: name.text), LocalizedText(verbatim: quoted)],
            suggestions: [.init(LocalizedText(verbatim: quoted))], edits: [.init(name.span, quoted)]))
      } else if type == .yesNo, let wrong = Self.notYesNo(name.text, at: name.span) {
        diagnostics.append(wrong)
      } else {
        diagnostics.append(unknown)
      }
      return nil
    case .value(let value): return checked(value, type, expression)
    case .literal:
      if type.isCalendar, let literal = Self.dateLiteral(expression),
        let range = DateRange(literal, beside: type)
      {
        let first = DateRange.constant(range.first, type)
        if first == DateRange.constant(range.last, type) { return first }
      }
      guard let value = try value(expression) else { return nil }
      if case .text(let text) = expression.kind, type != .text,
        let unquoted = Self.unquoted(text, type, at: expression.span)
      {
        diagnostics.append(unquoted)
        return nil
      }
      return checked(value, type, expression)
    }
  }

  private mutating func checked(
    _ value: BoundExpression, _ type: ValueType, _ expression: Expression
  ) -> BoundExpression? {
    guard value.type.isComparable(to: type) else {
      diagnostics.append(mismatch(type, expression, value.type.label))
      return nil
    }
    return value
  }

  /// An expression that can be a name of a vocabulary.
  static func operand(_ expression: Expression) -> Operand? {
    switch expression.kind {
    case .path(let names) where names.count == 1: Operand(kind: .word(names[0].text), span: expression.span)
    case .text(let text): Operand(kind: .text(text), span: expression.span)
    case .postalCode(let code): Operand(kind: .postalCode(code), span: expression.span)
    case .number(let number): Operand(kind: .number(number), span: expression.span)
    case .given(let value):
      if case .name(let name) = value.kind { Operand(kind: .text(name), span: expression.span) } else { nil }
    default: nil
    }
  }

  /// The same, unless it is a parameter that names a term of another vocabulary.
  static func operand(_ expression: Expression, in vocabulary: VocabularyID) -> Operand? {
    if case .given(let value) = expression.kind, value.type.vocabulary != vocabulary { return nil }
    return operand(expression)
  }
}
