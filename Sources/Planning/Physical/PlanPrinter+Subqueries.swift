import Domain
import Language

/// Queries in brackets.
extension PlanPrinter {
  /// Each subplan with its driver, indented; in the order in which they are computed.
  package func subplanLines(_ plan: PhysicalPlan) -> [String] {
    plan.subplans.enumerated().flatMap { index, subplan in
      ["\(words.say("subquery", "sous-requête")) \(index + 1)"] + lines(subplan).map { "  " + $0 }
    }
  }

  private func lines(_ subplan: Subplan) -> [String] {
    let rules = subplan.plan.firedRules
    return lines(subplan.plan.logical, omittingPlainOrder: true)
      + [words.say("driver: ", "point de départ : ") + text(subplan.plan.driver)]
      + (rules.isEmpty
        ? [] : [words.say("rules: ", "règles : ") + rules.map(text(rule:)).joined(separator: ", ")])
  }

  func text(_ subquery: Subquery) -> String {
    let query = subquery.query
    let source = words.source(query.entity, includesAll: query.includesAll)
    return ([source] + query.stages.map { text($0.kind) }).joined(separator: " | ")
  }

  func text(_ stage: JoinStage) -> String {
    let keys = stage.join.keys.map { key in
      "\(columnName(key.right, stage.join)) = \(text(key.left))"
    }
    return
      "\(words.word(.join, .stageHead)) (\(text(stage.join.subquery))) \(words.word(.on, .joinClause)) "
      + keys.joined(separator: ", ") + (stage.dropsUnmatched ? " " + words.word(.orDrop, .joinEnd) : "")
  }

  func text(_ joined: JoinedValue) -> String {
    let keys = joined.join.keys.map { text($0.left) }.joined(separator: ", ")
    switch joined.content {
    case .column(let index, _):
      return words.say("joined ", "joint ") + columnName(index, joined.join) + words.say(" of ", " de ")
        + "(\(keys))"
    case .isMatched: return words.say("joined by", "joint par") + " (\(keys))"
    }
  }

  private func columnName(_ index: Int, _ join: Join) -> String {
    let columns = join.subquery.query.columns
    return columns.indices.contains(index) ? name(of: columns[index]) : words.column(index)
  }
}
