import Domain
import Language

/// The last stage of a query that asks why.
extension Binder {
  mutating func why(_ name: TextOperand?, _ stage: Stage) {
    guard let name else {
      question = .stages
      return
    }
    if let (text, span) = words(of: name) { question = .record(text, span) }
  }

  /// True, with a message, for a stage behind `why`; the first one tells.
  mutating func follows(why stage: Stage) -> Bool {
    guard question != nil else { return false }
    if !saidWhyIsLast {
      refuse(
        stage,
        LocalizedText(
          "`why` answers in place of the rows; put this stage before it",
          "`pourquoi` répond à la place des lignes ; placer cette étape avant lui"))
      saidWhyIsLast = true
    }
    return true
  }

  /// Keeps the parts of the condition bound last with their texts.
  mutating func keepParts(of condition: BoundExpression, _ expression: Expression) {
    guard !stages.isEmpty else { return }
    stages[stages.count - 1].parts = parts(of: condition, expression)
  }

  /// Follows the expression and what was bound of it side by side: a chain of one connective is flat in the bound one.
  private func parts(of condition: BoundExpression, _ expression: Expression) -> ConditionParts {
    switch (condition, expression.kind) {
    case (.and(let operands), .and):
      let written = Self.chain(expression) {
        if case .and(let one, let other) = $0 { (one, other) } else { nil }
      }
      if written.count == operands.count { return .all(zip(operands, written).map { parts(of: $0, $1) }) }
    case (.or(let operands), .or):
      let written = Self.chain(expression) {
        if case .or(let one, let other) = $0 { (one, other) } else { nil }
      }
      if written.count == operands.count { return .any(zip(operands, written).map { parts(of: $0, $1) }) }
    default: break
    }
    return .part(condition, text: text.text(expression.span))
  }

  private static func chain(
    _ expression: Expression, _ sides: (Expression.Kind) -> (Expression, Expression)?
  ) -> [Expression] {
    var operands: [Expression] = []
    var rest = expression
    while let (left, right) = sides(rest.kind) {
      operands.append(right)
      rest = left
    }
    return [rest] + operands.reversed()
  }
}
