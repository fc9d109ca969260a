import Domain
import Language

/// Queries in brackets.
extension PlanPrinter {
  /// Each subplan with its driver, indented; in the order in which they are computed.
  package func subplanLines(_ plan: PhysicalPlan) -> [String] {
    plan.subplans.enumerated().flatMap { index, subplan in
      ["subquery \(index + 1)"] + lines(subplan).map { "  " + $0 }
    }
  }

  private func lines(_ subplan: Subplan) -> [String] {
    let rules = subplan.plan.firedRules
    return lines(subplan.plan.logical).filter { $0 != "order by key" }
      + ["driver: " + text(subplan.plan.driver)]
      + (rules.isEmpty ? [] : ["rules: " + rules.joined(separator: ", ")])
  }

  func text(_ subquery: Subquery) -> String {
    let query = subquery.query
    let source = (query.includesAll ? "all " : "") + query.entity.rawValue
    return ([source] + query.stages.map { text($0.kind) }).joined(separator: " | ")
  }

  func text(_ stage: JoinStage) -> String {
    let keys = stage.join.keys.map { key in
      "\(columnName(key.right, stage.join)) = \(text(key.left))"
    }
    return "join (\(text(stage.join.subquery))) on " + keys.joined(separator: ", ")
      + (stage.dropsUnmatched ? " or drop" : "")
  }

  func text(_ joined: JoinedValue) -> String {
    let keys = joined.join.keys.map { text($0.left) }.joined(separator: ", ")
    switch joined.content {
    case .column(let index, _): return "joined \(columnName(index, joined.join)) of (\(keys))"
    case .isMatched: return "joined by (\(keys))"
    }
  }

  private func columnName(_ index: Int, _ join: Join) -> String {
    let columns = join.subquery.query.columns
    return columns.indices.contains(index) ? columns[index].name : "column \(index + 1)"
  }
}
