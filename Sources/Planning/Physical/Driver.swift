import Domain
import Language

/// What a statement begins with: the one set of rows that it walks, everything else being tried on each of them.
package enum Driver: Hashable, Sendable {
  /// Every row of the entity.
  case base
  /// The rows that match a text, from the text index.
  case text(TextPattern)
  /// The services that answer a need.
  case need([Int64])
  /// The sites in a square around a position, from the R*Tree.
  case position([SiteCondition], metres: Double, Position)
  /// The sites of areas, from an index on their kind.
  case area([SiteCondition], AreaKind, [Int64])

  package enum Kind: String, CaseIterable, Hashable, Sendable { case base, text, need, position, area }

  package var kind: Kind {
    switch self {
    case .base: .base
    case .text: .text
    case .need: .need
    case .position: .position
    case .area: .area
    }
  }

  /// The condition that the walk is about; nil for base.
  var condition: Condition? {
    switch self {
    case .base: nil
    case .text(let pattern): .text(pattern)
    case .need(let categories): .need(categories)
    case .position(let conditions, _, _), .area(let conditions, _, _): .site(conditions)
    }
  }

  /// The condition that walking has already tried.
  ///
  /// Of an organization only the sites count that may be referred to, which a walk over sites does not know.
  func satisfied(for entity: Entity) -> Condition? {
    switch self {
    case .position, .area: entity == .organizations ? nil : condition
    case .base, .text, .need: condition
    }
  }
}

/// A driver with what walking it is thought to cost.
package struct DriverEstimate: Hashable, Sendable {
  package let driver: Driver
  /// Rows that it gives.
  package let rows: Int
  /// In units of one row read from the base table, with what the walk leaves to be tried of texts.
  package var cost: Double
}
