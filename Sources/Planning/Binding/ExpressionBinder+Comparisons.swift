import Domain
import Language

/// Comparisons, `any` and `all`, and `in` a list: either side may say what the other means.
extension ExpressionBinder {
  mutating func comparison(
    _ op: ComparisonOperator, _ left: Expression, _ right: Expression, at span: Span
  ) throws -> BoundExpression? {
    let leftSide = try side(left)
    let rightSide = try side(right)
    if let asked = askedMissing(op, left, leftSide, right, rightSide) {
      diagnostics.append(asked)
      return nil
    }
    switch (leftSide, rightSide) {
    case (.mistaken, _), (_, .mistaken): return nil
    case (.many(let path), _):
      let edit = op == .equal ? hasInPlace(of: path, left, right) : nil
      diagnostics.append(setAsOne(path, left, .has(Self.spelled(right)), edit: edit))
      return nil
    case (_, .many(let path)):
      diagnostics.append(setAsOne(path, right, .has(Self.spelled(left))))
      return nil
    case (.value(let value), _):
      return try compared(value, op, right, rightSide, at: span)
    case (_, .value(let value)):
      return try compared(value, op.mirrored, left, leftSide, at: span)
    case (.word(_, let unknown), _), (_, .word(_, let unknown)):
      diagnostics.append(unknown)
      return nil
    case (.literal, .literal):
      guard let value = try value(left) else { return nil }
      return try compared(value, op, right, rightSide, at: span)
    }
  }

  /// `name = missing`: a text of that word is not what is meant.
  private func askedMissing(
    _ op: ComparisonOperator, _ left: Expression, _ leftSide: Side, _ right: Expression, _ rightSide: Side
  ) -> Diagnostic? {
    guard op == .equal || op == .notEqual, case .word(let word, _) = rightSide else { return nil }
    switch leftSide {
    case .value, .many: break
    case .word, .literal, .mistaken: return nil
    }
    let keyword = Lexicon.keyword(for: word.text, in: .infix)
    guard keyword == .isMissing || keyword == .isPresent else { return nil }
    let asksMissing = (keyword == .isMissing) == (op == .equal)
    let words = Lexicon.words(of: asksMissing ? .isMissing : .isPresent, in: .infix)
    let folded = Folding.fold(word.text)
    let isFrench = Lexicon.entries.contains { entry in
      entry.keyword == keyword && entry.french.contains { Folding.fold($0) == folded }
    }
    let replaced = Span(left.span.end, right.span.end)
    let sign = op == .equal ? "=" : "!="
    return Diagnostic(
      .expected, at: replaced,
      [
        LocalizedText("`\(words.english)`", "`\(words.french)`"),
        LocalizedText(verbatim: "`\(sign) \(word.text)`"),
      ], edits: [Diagnostic.Edit(replaced, " " + words[isFrench ? .french : .english])])
  }

  mutating func compared(
    _ value: BoundExpression, _ op: ComparisonOperator, _ other: Expression, _ otherSide: Side, at span: Span
  ) throws -> BoundExpression? {
    if value.type.isCalendar, let literal = Self.dateLiteral(other) {
      guard let range = DateRange(literal, beside: value.type) else {
        diagnostics.append(mismatch(value.type, other, Self.label(of: literal)))
        return nil
      }
      return range.compare(op, value)
    }
    if value.type == .instant, let literal = Self.dateLiteral(other), let range = InstantRange(literal) {
      return range.compare(op, value)
    }
    if value.type == .yesNo, op != .equal, op != .notEqual {
      diagnostics.append(
        Diagnostic(.typeMismatch, at: span, [value.type.label, LocalizedText("an order", "un ordre")]))
      return nil
    }
    guard let operand = try converted(other, side: otherSide, to: value.type, kind: areaKind(of: value))
    else {
      return nil
    }
    return .compare(op, value, operand)
  }

  /// `any` and `all` of a set; of a field that holds one value they say nothing more than the comparison.
  mutating func quantified(
    _ path: Expression, many: (inout Self, FieldPath) throws -> BoundExpression?,
    one: (inout Self) throws -> BoundExpression?
  ) throws -> BoundExpression? {
    switch try side(path) {
    case .many(let set): return try many(&self, set)
    case .value: return try one(&self)
    case .word(_, let unknown):
      diagnostics.append(unknown)
      return nil
    case .literal, .mistaken: return nil
    }
  }

  mutating func membership(_ left: Expression, _ values: [Expression]) throws -> BoundExpression? {
    switch try side(left) {
    case .value(let value): return try isOne(of: values, value)
    case .literal: return try value(left).flatMap { try isOne(of: values, $0) }
    case .many(let path): diagnostics.append(setAsOne(path, left, .has(nil)))
    case .word(_, let unknown): diagnostics.append(unknown)
    case .mistaken: break
    }
    return nil
  }

  private mutating func isOne(
    of values: [Expression], _ value: BoundExpression
  ) throws -> BoundExpression? {
    var alternatives: [BoundExpression] = []
    var constants: [BoundExpression] = []
    for item in values {
      if value.type.isCalendar, let literal = Self.dateLiteral(item),
        let range = DateRange(literal, beside: value.type)
      {
        alternatives.append(range.compare(.equal, value))
      } else if value.type == .instant, let literal = Self.dateLiteral(item),
        let range = InstantRange(literal)
      {
        alternatives.append(range.compare(.equal, value))
      } else if let operand = try converted(
        item, side: side(item), to: value.type, kind: areaKind(of: value))
      {
        constants.append(operand)
      } else {
        return nil
      }
    }
    if !constants.isEmpty { alternatives.append(.oneOf(value, constants)) }
    return alternatives.count == 1 ? alternatives[0] : .or(alternatives)
  }
}

extension ComparisonOperator {
  /// The operator that says the same with the sides exchanged.
  package var mirrored: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual: self
    }
  }
}
