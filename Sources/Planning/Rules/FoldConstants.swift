import Domain
import Language

/// Expressions over constants become constants; `not not p` = p; true and false vanish from connectives.
///
/// Integer arithmetic that would overflow is left as it is: running it says so.
enum FoldConstants: RewriteRule {
  static let title = LocalizedText("fold constants", "calculer les constantes")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    plan.mappingBlocks { block in
      block.conditions = block.conditions.compactMap { condition in
        guard case .expression(let expression) = condition else { return condition }
        let folded = fold(expression)
        return folded == always ? nil : .expression(folded)
      }
    }
  }

  private static let always = BoundExpression.constant(.yesNo(true), .yesNo)
  private static let never = BoundExpression.constant(.yesNo(false), .yesNo)

  static func fold(_ expression: BoundExpression) -> BoundExpression {
    let expression = expression.mappingChildren(fold)
    switch expression {
    case .not(.not(let operand)): return operand
    case .not(always): return never
    case .not(never): return always
    case .and(let operands): return connective(operands, neutral: always, dominant: never) { .and($0) }
    case .or(let operands): return connective(operands, neutral: never, dominant: always) { .or($0) }
    case .negate(.constant(.integer(let number), let type)) where number != .min:
      return .constant(.integer(-number), type)
    case .negate(.constant(.decimal(let number), let type)): return .constant(.decimal(-number), type)
    case .negate(.constant(.distance(let metres), let type)): return .constant(.distance(-metres), type)
    case .compare(let op, .constant(let left, _), .constant(let right, _)):
      return .constant(.yesNo(ValueOrder.holds(op, left, right)), .yesNo)
    case .arithmetic(let op, .constant(.integer(let left), _), .constant(.integer(let right), _)):
      return arithmetic(op, left, right).map { .constant(.integer($0), .integer) } ?? expression
    default: return expression
    }
  }

  private static func connective(
    _ operands: [BoundExpression], neutral: BoundExpression, dominant: BoundExpression,
    _ make: ([BoundExpression]) -> BoundExpression
  ) -> BoundExpression {
    if operands.contains(dominant) { return dominant }
    let rest = operands.filter { $0 != neutral }
    switch rest.count {
    case 0: return neutral
    case 1: return rest[0]
    default: return make(rest)
    }
  }

  private static func arithmetic(_ op: ArithmeticOperator, _ left: Int64, _ right: Int64) -> Int64? {
    let (result, overflows) =
      switch op {
      case .add: left.addingReportingOverflow(right)
      case .subtract: left.subtractingReportingOverflow(right)
      case .multiply: left.multipliedReportingOverflow(by: right)
      case .divide: (0, true)
      }
    return overflows ? nil : result
  }
}
