import Domain
import Language

/// The rows of another query that are nearest to a row, by distance, then by key.
///
/// Distances are straight lines between the qualifying sites of both; a row without position has no nearest, and none is
/// nearest to it.
package struct NearestRows: Hashable, Sendable {
  /// The most that may be asked for.
  package static let maximumCount: Int64 = 100

  /// Its columns are empty: fields are read from its records.
  package let subquery: Subquery
  package let count: Int64
  /// What the rows are, and what was asked of one and the same site of them.
  package let entity: Entity
  package let conditions: [SiteCondition]

  package init(subquery: Subquery, count: Int64, entity: Entity, conditions: [SiteCondition]) {
    self.subquery = subquery
    self.count = count
    self.entity = entity
    self.conditions = conditions
  }
}

extension BoundQuery {
  /// What its stages ask of one and the same site.
  package var siteConditions: [SiteCondition] {
    stages.last { $0.kind.siteCondition != nil || $0.kind.role == .grouping }?.siteConditions ?? []
  }
}

extension FieldPath {
  /// True where the store can answer for it, without what `near` and `open` have asked.
  ///
  /// Of the nearest rows the distance is the one to them.
  var isStored: Bool {
    switch field.mapping {
    case .nearDistance: nearest != nil && steps.isEmpty
    case .openState, .servingState, .eligibleState: false
    default: true
    }
  }
}
