import Domain
import Language

/// σ(p(k)) γ(k) = γ(k) σ(p(k)): a condition on a group's key alone is tried on the rows before they are grouped.
///
/// Only for keys that hold one value a row (a row in several groups must not be dropped for one of them), and not for texts
/// (texts that fold alike share a group, and a condition could tell them apart). Nor where groups are made of no rows: the condition
/// would not meet them.
enum PushConditionBelowSummary: RewriteRule {
  static let title = LocalizedText("push condition below summary", "condition avant le regroupement")

  static func rewrite(_ plan: LogicalPlan) -> LogicalPlan {
    var plan = plan
    for layer in plan.layers.indices.dropFirst() {
      guard case .summary(let summary) = plan.layers[layer].source, !summary.keys.isEmpty,
        summary.filled == nil
      else { continue }
      var kept: [Condition] = []
      var pushed: [Condition] = []
      for condition in plan.layers[layer].blocks[0].conditions {
        if case .expression(let expression) = condition,
          let below = substituted(expression, summary.keys), expression.readsColumn,
          // One look into another query for each group is less than one for each row.
          !expression.readsSubquery
        {
          pushed.append(.expression(below))
        } else {
          kept.append(condition)
        }
      }
      guard !pushed.isEmpty else { continue }
      plan.layers[layer].blocks[0].conditions = kept
      let last = plan.layers[layer - 1].blocks.count - 1
      if plan.layers[layer - 1].blocks[last].limit != nil {
        plan.layers[layer - 1].blocks.append(Block(conditions: pushed))
      } else {
        plan.layers[layer - 1].blocks[last].conditions += pushed
      }
    }
    return plan
  }

  /// The expression over the rows below; nil where it reads something else than a key of one value.
  private static func substituted(_ expression: BoundExpression, _ keys: [Summary.Key]) -> BoundExpression? {
    expression.replacingColumns { index in
      guard keys.indices.contains(index), case .value(let key) = keys[index], key.type != .text else {
        return nil
      }
      return key
    }
  }
}

extension BoundExpression {
  /// True where it depends on a column of a summary.
  var readsColumn: Bool {
    if case .column = self { return true }
    return children.contains(where: \.readsColumn)
  }

  /// The expression with each column replaced; nil where one cannot be.
  func replacingColumns(_ replacement: (Int) -> BoundExpression?) -> BoundExpression? {
    if case .column(let index, _) = self { return replacement(index) }
    var failed = false
    let result = mappingChildren { child in
      guard let replaced = child.replacingColumns(replacement) else {
        failed = true
        return child
      }
      return replaced
    }
    return failed ? nil : result
  }

  /// The expression with each direct child changed.
  func mappingChildren(_ change: (BoundExpression) -> BoundExpression) -> BoundExpression {
    switch self {
    case .constant, .field, .column, .nearest, .opening, .serving, .eligibility, .setCount, .setMissing,
      .hasWords:
      self
    case .quantified(let quantifier, let path, let op, let operand):
      .quantified(quantifier, path, op, change(operand))
    case .quantifiedOneOf(let quantifier, let path, let values):
      .quantifiedOneOf(quantifier, path, values.map(change))
    case .joined(let joined): .joined(joined.mappingKeys(change))
    case .missing(let operand): .missing(change(operand))
    case .recordName(let key): .recordName(change(key))
    case .not(let operand): .not(change(operand))
    case .negate(let operand): .negate(change(operand))
    case .containsText(let operand, let text): .containsText(change(operand), text)
    case .length(let operand): .length(change(operand))
    case .daysSince(let operand, let today): .daysSince(change(operand), today)
    case .shift(let operand, let span): .shift(change(operand), span)
    case .daysBetween(let left, let right): .daysBetween(change(left), change(right))
    case .instantPart(let part, let operand): .instantPart(part, change(operand))
    case .datePart(let part, let operand): .datePart(part, change(operand))
    case .text(let function, let operand): .text(function, change(operand))
    case .round(let operand, let digits): .round(change(operand), digits: digits)
    case .coalesce(let operands): .coalesce(operands.map(change))
    case .choice(let condition, let first, let second):
      .choice(change(condition), change(first), change(second))
    case .compare(let op, let left, let right): .compare(op, change(left), change(right))
    case .arithmetic(let op, let left, let right): .arithmetic(op, change(left), change(right))
    case .oneOf(let operand, let values): .oneOf(change(operand), values.map(change))
    case .underCategory(let operand, let categories): .underCategory(change(operand), categories)
    case .and(let operands): .and(operands.map(change))
    case .or(let operands): .or(operands.map(change))
    }
  }
}
