import Domain
import Planning

extension ReferenceInterpreter {
  func state(_ serving: RowServing, _ row: ReferenceState.Row) throws -> Value {
    guard case .record(let record) = row else { return .missing }
    var states = try rows.sites(of: record, in: serving.entity)
      .filter { try rows.passes(serving.conditions, $0.record, $0.entity) }
      .map { try rows.coverage.state(ofSite: $0.record.key, serving.area) }
    for service in try rows.impliedSites(of: record, in: serving.entity)
    where try rows.impliedSitePasses(serving.conditions, ofService: service) {
      states.append(try rows.coverage.state(ofService: service, serving.area))
    }
    return states.map(\.rawValue).min().map { .term(.servingState, $0) } ?? .missing
  }

  /// The answer of a service, or of the service of a site.
  func eligibility(_ question: EligibilityQuestion, _ row: ReferenceState.Row) throws -> Int64 {
    guard case .record(let record) = row else { return EligibilityAnswer.noTerm }
    var service = record.key
    if case .integer(let key)? = record.values["service"] { service = key }
    return try rows.coverage.eligibility(ofService: service, question)
  }
}
