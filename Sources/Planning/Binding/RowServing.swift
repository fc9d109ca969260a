import Domain

/// Whether the sites of a row that pass all conditions serve an area: the best answer of any; missing where none passes.
package struct RowServing: Hashable, Sendable {
  package let entity: Entity
  package let area: AreaLineage
  package let conditions: [SiteCondition]
  package init(entity: Entity, area: AreaLineage, conditions: [SiteCondition]) {
    self.entity = entity
    self.area = area
    self.conditions = conditions
  }
}
