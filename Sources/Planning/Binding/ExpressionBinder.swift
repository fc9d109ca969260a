import Domain
import Language

/// Turns expressions into bound ones: names to fields, words to terms of the vocabulary that the other side asks for, types checked.
///
/// Every mistake is added to `diagnostics`; nil comes back for an expression that holds one, and no second message is made of it.
struct ExpressionBinder {
  var scope: Scope
  let lookup: VocabularyLookup
  let clock: RunClock
  var diagnostics: [Diagnostic] = []
  /// Fields read by `contains`, which no index helps.
  var scanned: [Field] = []
  /// Places as they were read.
  var notes: [Diagnostic] = []
  /// In a `summarize`: what names mean inside an aggregate, on the rows that are grouped.
  var rowScope: Scope?
  /// In a `summarize`: the measures asked for so far, and the column of the first of them.
  var measures: [Summary.Measure] = []
  var firstMeasure = 0

  /// What stands on one side of an operator.
  enum Side {
    case value(BoundExpression)
    case many(FieldPath)
    /// A bare word that names no field here: a value of a vocabulary, if the other side has one.
    case word(Name, Diagnostic)
    /// A literal whose reading depends on the other side.
    case literal(Expression)
    case mistaken
  }

  init(scope: Scope, lookup: VocabularyLookup, clock: RunClock) {
    self.scope = scope
    self.lookup = lookup
    self.clock = clock
  }

  // MARK: Conditions

  /// An expression that must be true or false.
  mutating func condition(_ expression: Expression) throws -> BoundExpression? {
    let expression = given(expression)
    switch expression.kind {
    case .and, .or:
      return try connective(expression)
    case .not(let operand):
      return try condition(operand).map { .not($0) }
    case .comparison(let op, let left, let right):
      return try comparison(op, left, right, at: expression.span)
    case .inList(let left, let values):
      return try membership(left, values)
    case .inRange(let left, let low, let high):
      guard let lower = try comparison(.greaterOrEqual, left, low, at: expression.span),
        let upper = try comparison(.lessOrEqual, left, high, at: expression.span)
      else { return nil }
      if let unusable = UnusableRange.diagnostic(lower, low, upper, high) {
        diagnostics.append(unusable)
        return nil
      }
      return .and([lower, upper])
    case .inWindow(let left, let window):
      return try inWindow(left, window)
    case .has(let left, let right):
      return try has(left, right)
    case .contains(let left, let right):
      return try contains(left, right)
    case .isMissing(let operand):
      return try missing(operand)
    case .isPresent(let operand):
      return try missing(operand).map { .not($0) }
    case .quantified(let quantifier, let path, let op, let right):
      return try quantified(path) { binder, set in
        try binder.converted(right, to: set.field).map { .quantified(quantifier, set, op, $0) }
      } one: {
        try $0.comparison(op, path, right, at: expression.span)
      }
    case .quantifiedIn(let quantifier, let path, let values):
      return try quantified(path) { binder, set in
        let bound = try values.compactMap { try binder.converted($0, to: set.field) }
        return bound.count == values.count ? .quantifiedOneOf(quantifier, set, bound) : nil
      } one: {
        try $0.membership(path, values)
      }
    case .error:
      return nil
    default:
      guard let value = try value(expression) else { return nil }
      guard value.type == .yesNo else {
        diagnostics.append(Diagnostic(.notYesNo, at: expression.span, [value.type.label]))
        return nil
      }
      return value
    }
  }

  /// A chain of one connective is flat, however long: the parser leans it to the left.
  private mutating func connective(_ expression: Expression) throws -> BoundExpression? {
    var operands: [Expression] = []
    var isAnd = false
    var rest = expression
    walk: while true {
      switch rest.kind {
      case .and(let left, let right) where operands.isEmpty || isAnd:
        isAnd = true
        operands.append(right)
        rest = left
      case .or(let left, let right) where operands.isEmpty || !isAnd:
        operands.append(right)
        rest = left
      default:
        operands.append(rest)
        break walk
      }
    }
    var bound: [BoundExpression] = []
    var complete = true
    for operand in operands.reversed() {
      if let condition = try condition(operand) { bound.append(condition) } else { complete = false }
    }
    guard complete else { return nil }
    return isAnd ? .and(bound) : .or(bound)
  }

  private mutating func missing(_ operand: Expression) throws -> BoundExpression? {
    switch try side(operand) {
    case .many(let path): return .setMissing(path)
    case .word(_, let unknown):
      diagnostics.append(unknown)
      return nil
    case .value(let value): return .missing(value)
    case .literal: return try value(operand).map { .missing($0) }
    case .mistaken: return nil
    }
  }

  // MARK: Helpers shared with values

  /// What a path means; of a field that only the rows of a group have, why it cannot stand outside an aggregate.
  func resolve(_ names: [Name]) -> Result<PathResolver.Resolution, Diagnostic> {
    let found = PathResolver(scope: scope).resolve(names)
    guard let rowScope, case .failure(let unknown) = found,
      case .success = PathResolver(scope: rowScope).resolve(names), let span = unknown.span
    else { return found }
    let path = names.map(\.text).joined(separator: ".")
    return .failure(Diagnostic(.valueOutsideAggregate, at: span, [LocalizedText(verbatim: path)]))
  }

  /// True of a name that an earlier mistake has left without a meaning: it is no second mistake.
  func isMistaken(_ names: [Name]) -> Bool {
    guard let first = names.first.map({ Folding.fold($0.text) }) else { return false }
    return [scope, rowScope].compactMap(\.self).contains { scope in
      if scope.mistaken.contains(first) { return true }
      guard scope.lacksColumns, case .failure = resolve(names) else { return false }
      return true
    }
  }

  mutating func side(_ expression: Expression) throws -> Side {
    try lookup.cancellation.check()
    let expression = given(expression)
    switch expression.kind {
    case .given(let value): return given(value, expression)
    case .path(let names):
      if isMistaken(names) { return .mistaken }
      switch resolve(names) {
      case .success(.column(let column)):
        switch column.content {
        case .value(let value): return .value(value)
        case .set(let path): return .many(path)
        }
      case .success(.path(let path)):
        if !path.isStored {
          return try value(expression).map { .value($0) } ?? .mistaken
        }
        return path.isMany ? .many(path) : .value(.field(path))
      case .failure(let unknown):
        if names.count == 1 { return .word(names[0], unknown) }
        diagnostics.append(unknown)
        return .mistaken
      }
    case .number, .text, .date, .postalCode, .distance: return .literal(expression)
    case .error: return .mistaken
    default: return try value(expression).map { .value($0) } ?? .mistaken
    }
  }

  func areaKind(of value: BoundExpression) -> AreaKind? {
    if case .field(let path) = value { return path.field.areaKind }
    if value.isColumn { return scope.columns.first { $0.content == .value(value) }?.areaKind }
    return nil
  }

  mutating func converted(_ expression: Expression, to field: Field) throws -> BoundExpression? {
    try converted(expression, side: side(expression), to: field.type, kind: field.areaKind)
  }

  /// What to write instead of a set where one value is wanted.
  enum SetSpelling {
    /// With the value that it is to hold, where that is known.
    case has(String?)
    case any, count
  }

  /// `edit` mends it.
  func setAsOne(
    _ path: FieldPath, _ expression: Expression, _ spelling: SetSpelling, edit: Diagnostic.Edit? = nil
  ) -> Diagnostic {
    let name = expression.kind.isPath ? written(expression) : path.text
    let right: (LanguageCode) -> String = { language in
      switch spelling {
      case .has(let value): "\(name) \(Lexicon.words(of: .has, in: .infix)[language]) \(value ?? "…")"
      case .any: "\(Lexicon.words(of: .any, in: .prefix)[language]) \(name) = …"
      case .count: "\(Lexicon.words(of: .functionCount, in: .function)[language])(\(name))"
      }
    }
    return Diagnostic(
      .setComparedAsOne, at: expression.span,
      [LocalizedText(verbatim: name), LocalizedText(right(.english), right(.french))],
      edits: edit.map { [$0] } ?? [])
  }

  /// Puts `has` between a set and one of its values, in the language of the field's name.
  func hasInPlace(of path: FieldPath, _ left: Expression, _ right: Expression) -> Diagnostic.Edit? {
    guard case .path(let names) = left.kind, let name = names.last, Self.spelled(right) != nil
    else { return nil }
    let (english, french) = (path.field.name.english, path.field.name.french)
    // `region` and `région` differ by an accent alone.
    let isFrench =
      Folding.fold(english) == Folding.fold(french)
      ? english != french && name.text.lowercased() == french
      : Folding.fold(name.text) == Folding.fold(french)
    let word = Lexicon.words(of: .has, in: .infix)[isFrench ? .french : .english]
    return Diagnostic.Edit(Span(left.span.end, right.span.start), " \(word) ")
  }

  func mismatch(_ expected: ValueType, _ found: Expression, _ label: LocalizedText) -> Diagnostic {
    Diagnostic(.typeMismatch, at: found.span, [expected.label, label])
  }

  func written(_ expression: Expression) -> String {
    switch expression.kind {
    case .path(let names): return names.map(\.text).joined(separator: ".")
    case .number: return ScriptDump.dump(expression)
    case .negate(let operand): return "-" + written(operand)
    default: return "…"
    }
  }
}

extension Expression.Kind {
  fileprivate var isPath: Bool { if case .path = self { true } else { false } }
}
