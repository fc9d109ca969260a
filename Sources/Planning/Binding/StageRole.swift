import Domain

/// What a stage does to rows, as `why` and the notes beside a result see it.
package enum StageRole: Hashable, Sendable {
  /// Keeps or drops each row by itself.
  case filter
  /// Keeps rows by their place in an order.
  case limit
  /// Makes groups of the rows.
  case grouping
  /// Leaves the rows as they are: their order, their columns.
  case arrangement
}

extension BoundStage.Kind {
  package var role: StageRole {
    switch self {
    case .filter, .search, .need, .near(_, within: .some), .located, .open, .serving, .eligible: .filter
    case .join(let stage): stage.dropsUnmatched ? .filter : .arrangement
    case .take, .takeEach, .skip: .limit
    case .summarize, .pivot: .grouping
    case .near(_, within: nil), .sort, .select, .derive, .nearest, .total, .protect: .arrangement
    }
  }

  /// What the stage asks of one site of a row; nil where it asks nothing of sites.
  package var siteCondition: SiteCondition? {
    switch self {
    case .near(let place, let within?): .within(metres: within, place)
    case .located(let areas): .located(areas)
    case .open(let moment, let includesUnknown): .open(moment, includesUnknown: includesUnknown)
    case .serving(let area): .serving(area)
    default: nil
    }
  }
}

extension SiteCondition {
  /// The stage that asks it.
  var stage: BoundStage.Kind {
    switch self {
    case .within(let metres, let place): .near(place, within: metres)
    case .located(let areas): .located(areas)
    case .open(let moment, let includesUnknown): .open(moment, includesUnknown: includesUnknown)
    case .serving(let area): .serving(area)
    }
  }
}

extension BoundStage {
  /// A stage that asks some things of one and the same site; nil where nothing is asked.
  package init?(of conditions: [SiteCondition]) {
    guard let last = conditions.last else { return nil }
    self.init(last.stage, text: "", siteConditions: conditions)
  }
}
