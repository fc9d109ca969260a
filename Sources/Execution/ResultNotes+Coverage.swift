import Domain
import Language
import Planning

/// How many rows were kept of which nobody can say whether they answer.
extension ResultNotes {
  func servingUnknown(_ area: AreaLineage, at index: Int, in query: BoundQuery) throws -> Diagnostic? {
    let serving = RowServing(
      entity: query.entity, area: area, conditions: query.stages[index].siteConditions)
    let unknown = ServingState.allCases.filter(\.isUnknown).map {
      BoundExpression.constant(.term(.servingState, $0.rawValue), .term(.servingState))
    }
    let count = try self.count(query, upTo: index + 1, where: .oneOf(.serving(serving), unknown))
    guard count > 0, let term = try runner.store.term(.area, id: area.id) else { return nil }
    return Diagnostic(.noteServingUnknown, [Self.rows(count), term.name])
  }

  func eligibleUnknown(
    _ question: EligibilityQuestion, at index: Int, in query: BoundQuery
  ) throws -> Diagnostic? {
    let yes = BoundExpression.constant(
      .term(.eligibleState, EligibilityAnswer.yesTerm), .term(.eligibleState))
    let count = try self.count(
      query, upTo: index + 1, where: .compare(.notEqual, .eligibility(question), yes))
    return count > 0 ? Diagnostic(.noteEligibleUnknown, [Self.rows(count)]) : nil
  }
}
