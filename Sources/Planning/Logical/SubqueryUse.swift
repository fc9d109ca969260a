import Domain
import Language

/// A query that an expression reads, and the columns that it looks rows up by.
struct SubqueryUse {
  let subquery: Subquery
  var keys: Set<Int> = []
  /// True where it looks for the rows nearest to another.
  var isPositioned = false
}

extension LogicalPlan {
  /// The queries that its expressions read, in the order in which they are met.
  var subqueryUses: [SubqueryUse] {
    var uses: [SubqueryUse] = []
    for layer in layers {
      if case .summary(let summary) = layer.source {
        for key in summary.keys {
          switch key {
          case .value(let expression): uses += expression.subqueryUses
          case .each(let path): uses += path.subqueryUses
          }
        }
        for measure in summary.measures {
          for part in [measure.function.operand, measure.condition] { uses += part?.subqueryUses ?? [] }
        }
      }
      for block in layer.blocks {
        for case .expression(let condition) in block.conditions { uses += condition.subqueryUses }
        if let limit = block.limit {
          uses += Self.uses(limit.order) + limit.per.flatMap(\.subqueryUses)
        }
      }
    }
    uses += Self.uses(order)
    for column in columns {
      switch column.content {
      case .value(let expression): uses += expression.subqueryUses
      case .set(let path): uses += path.subqueryUses
      }
    }
    return uses
  }

  private static func uses(_ order: [OrderKey]) -> [SubqueryUse] {
    order.flatMap { key -> [SubqueryUse] in
      if case .expression(let expression, _) = key { expression.subqueryUses } else { [] }
    }
  }
}

extension BoundExpression {
  var subqueryUses: [SubqueryUse] {
    var uses = children.flatMap(\.subqueryUses)
    switch self {
    case .joined(let joined):
      uses.append(SubqueryUse(subquery: joined.join.subquery, keys: Set(joined.join.keys.map(\.right))))
    case .field(let path), .setCount(let path), .setMissing(let path), .hasWords(let path, _),
      .quantified(_, let path, _, _), .quantifiedOneOf(_, let path, _):
      uses += path.subqueryUses
    default: break
    }
    return uses
  }

  /// True where it looks into another query.
  var readsSubquery: Bool { !subqueryUses.isEmpty }

  /// True of a column of groups or of a joined row, which takes after a field.
  var isColumn: Bool {
    switch self {
    case .column, .joined: true
    default: false
    }
  }
}

extension FieldPath {
  var subqueryUses: [SubqueryUse] {
    nearest.map { [SubqueryUse(subquery: $0.subquery, isPositioned: true)] } ?? []
  }
}

extension JoinedValue {
  /// With each value that it is looked up by changed.
  func mappingKeys(_ change: (BoundExpression) -> BoundExpression) -> JoinedValue {
    var joined = self
    for index in joined.join.keys.indices {
      joined.join.keys[index].left = change(joined.join.keys[index].left)
    }
    return joined
  }
}
