import Domain
import Language

/// What `$name` stands for in expressions.
extension ExpressionBinder {
  /// The expression with the values of parameters in place of itself and of its operands; those further down follow when they
  /// are bound.
  func given(_ expression: Expression) -> Expression {
    guard !lookup.parameters.isEmpty else { return expression }
    func all(_ expressions: [Expression]) -> [Expression] { expressions.map(literal) }
    var result = expression
    switch expression.kind {
    case .parameter: return literal(expression)
    case .call(let name, let arguments):
      result.kind = .call(
        name,
        arguments.map {
          Argument(
            modifier: $0.modifier, value: $0.value.map(literal), condition: $0.condition.map(literal))
        })
    case .negate(let operand): result.kind = .negate(literal(operand))
    case .not(let operand): result.kind = .not(literal(operand))
    case .arithmetic(let op, let left, let right):
      result.kind = .arithmetic(op, literal(left), literal(right))
    case .comparison(let op, let left, let right):
      result.kind = .comparison(op, literal(left), literal(right))
    case .inList(let value, let members): result.kind = .inList(literal(value), all(members))
    case .inRange(let value, let low, let high):
      result.kind = .inRange(literal(value), literal(low), literal(high))
    case .has(let left, let right): result.kind = .has(left, literal(right))
    case .contains(let left, let right): result.kind = .contains(literal(left), literal(right))
    case .quantified(let quantifier, let path, let op, let value):
      result.kind = .quantified(quantifier, path, op, literal(value))
    case .quantifiedIn(let quantifier, let path, let members):
      result.kind = .quantifiedIn(quantifier, path, all(members))
    default: break
    }
    return result
  }

  /// The literal that a parameter stands for, at the place of the parameter.
  private func literal(_ expression: Expression) -> Expression {
    guard case .parameter(let name) = expression.kind, let value = lookup.parameters[name] else {
      return expression
    }
    let kind: Expression.Kind =
      switch value.kind {
      case .text(let text): .text(text)
      case .number(let number): .number(number)
      case .date(let date): .date(date)
      case .distance(let metres): .distance(Distance(metres: metres, span: expression.span))
      case .yesNo, .name, .coordinates, .window, .mistaken: .given(value)
      }
    return Expression(kind: kind, span: expression.span)
  }

  func given(_ value: ParameterValue, _ expression: Expression) -> Side {
    switch value.kind {
    case .yesNo(let answer): .value(.constant(.yesNo(answer), .yesNo))
    case .mistaken: .mistaken
    default: .literal(expression)
    }
  }

  /// The value of a parameter where nothing says what is wanted.
  mutating func constant(_ value: ParameterValue, _ expression: Expression) throws -> BoundExpression? {
    switch value.kind {
    case .yesNo(let answer): return .constant(.yesNo(answer), .yesNo)
    case .name:
      guard let vocabulary = value.type.vocabulary, let operand = Self.operand(expression) else { return nil }
      switch try value.type == .place ? lookup.place(operand) : lookup.term(vocabulary, operand) {
      case .success(let term): return .constant(.term(vocabulary, term.id), .term(vocabulary))
      case .failure(let unknown): diagnostics.append(unknown)
      }
    case .coordinates, .window:
      diagnostics.append(
        Diagnostic(
          .typeMismatch, at: expression.span, [LocalizedText("a value", "une valeur"), value.type.label]))
    default: break
    }
    return nil
  }
}
