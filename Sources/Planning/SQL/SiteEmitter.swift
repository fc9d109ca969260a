import Domain
import Language

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes conditions on one site, whose row stands under an alias.
struct SiteEmitter {
  let alias: SQLFragment
  let entity: Entity

  /// All of them; `1` where there is none.
  ///
  /// Area columns carry a unary plus, so that the statement walks what was chosen and nothing else; `driving` leaves them bare.
  func conditions(_ conditions: [SiteCondition], driving: AreaKind? = nil) -> SQLFragment {
    guard !conditions.isEmpty else { return "1" }
    return conditions.map { condition($0, driving: driving) }.balanced("AND")
  }

  private func condition(_ condition: SiteCondition, driving: AreaKind?) -> SQLFragment {
    switch condition {
    case .located(let areas):
      return AreaKind.allCases.compactMap { kind -> SQLFragment? in
        let ids = areas.filter { $0.kind == kind }.map(\.id)
        guard !ids.isEmpty else { return nil }
        let list = ids.map { SQLFragment.value(.integer($0)) }.joined(separator: ", ")
        let plus: SQLFragment = kind == driving ? "" : "+"
        return "\(plus)\(alias).\(name: column(kind)) IN (\(list))"
      }.balanced("OR")
    case .open(let moment, let includesUnknown): return open(moment, includesUnknown)
    case .serving(let area): return serves(area)
    case .within(let metres, let position):
      let box = GeographicBox(around: position, metres: metres)
      return """
        +\(alias).latitude BETWEEN \(.real(box.south)) AND \(.real(box.north)) \
        AND +\(alias).longitude BETWEEN \(.real(box.west)) AND \(.real(box.east)) \
        AND \(exact(metres, position))
        """
    }
  }

  private func exact(_ metres: Double, _ position: Position) -> SQLFragment {
    """
    distance_m(\(alias).latitude, \(alias).longitude, \
    \(.real(position.latitude)), \(.real(position.longitude))) <= \(.real(metres))
    """
  }

  /// Each distinct set of opening hours is tried once a statement: few are distinct, and the list does not hang on the row.
  private func open(_ moment: OpeningMoment, _ includesUnknown: Bool) -> SQLFragment {
    let worst = includesUnknown ? OpeningState.unknown : .open
    let hours: SQLFragment = """
      +\(alias).hours_id IN (SELECT id FROM opening_hours \
      WHERE opening_state(rules, \(.text(moment.serialized))) <= \(.integer(worst.rawValue)))
      """
    return includesUnknown ? "(+\(alias).hours_id IS NULL OR \(hours))" : hours
  }

  /// The state of the site, `OpeningState`.
  func opening(at moment: OpeningMoment) -> SQLFragment {
    """
    ifnull((SELECT opening_state(h.rules, \(.text(moment.serialized))) FROM opening_hours AS h \
    WHERE h.id = \(alias).hours_id), \(.integer(OpeningState.unknown.rawValue)))
    """
  }

  func column(_ kind: AreaKind) -> String {
    switch kind {
    case .region: "region_id"
    case .mrc: "mrc_id"
    case .municipality: entity == .places ? "id" : "municipality_id"
    case .fsa: "fsa_id"
    }
  }
}

/// A box of latitudes and longitudes that holds every point within a distance of a position.
package struct GeographicBox: Hashable, Sendable {
  package let south: Double
  package let north: Double
  package let west: Double
  package let east: Double

  /// Widened by a billionth of a degree, so that rounding never leaves a point on the rim outside; a box that would cross
  /// a pole or the antimeridian takes every longitude.
  package init(around position: Position, metres: Double) {
    let angle = min(metres / Position.earthRadius, .pi)
    let degrees = angle * 180 / .pi
    let margin = 1e-9
    let low = position.latitude - degrees - margin
    let high = position.latitude + degrees + margin
    south = max(-90, low)
    north = min(90, high)
    // The widest meridian of a circle on a sphere: asin(sin r / cos latitude) (J. P. Snyder, Map Projections, 1987).
    let ratio = sin(angle) / cos(position.latitude * .pi / 180)
    guard low > -90, high < 90, abs(ratio) < 1 else {
      west = -180
      east = 180
      return
    }
    let width = asin(ratio) * 180 / .pi + margin
    let left = position.longitude - width
    let right = position.longitude + width
    let crosses = left < -180 || right > 180
    west = crosses ? -180 : left
    east = crosses ? 180 : right
  }
}
