import Language

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A point on the earth in WGS 84 degrees.
package struct Position: Hashable, Sendable {
  package let latitude: Double
  package let longitude: Double

  /// Nil outside -90…90 and -180…180.
  package init?(latitude: Double, longitude: Double) {
    guard (-90.0...90.0).contains(latitude), (-180.0...180.0).contains(longitude) else {
      return nil
    }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Mean earth radius in metres (IUGG R1).
  package static let earthRadius = 6_371_008.8

  /// Great-circle distance in metres by the haversine formula (Roger Sinnott, Sky and Telescope, 1984).
  package func distance(to other: Position) -> Double {
    let radians = Double.pi / 180
    let halfLatitude = sin((other.latitude - latitude) * radians / 2)
    let halfLongitude = sin((other.longitude - longitude) * radians / 2)
    let chord =
      halfLatitude * halfLatitude
      + cos(latitude * radians) * cos(other.latitude * radians) * halfLongitude * halfLongitude
    return 2 * Position.earthRadius * asin(min(1, chord.squareRoot()))
  }
}

/// How good a position is, best first; the raw value is its id in the vocabulary.
package enum PositionPrecision: Int64, Hashable, Sendable, CaseIterable {
  /// Given by the user as `lat,lon`.
  case exact = 1
  case address = 2
  /// The centre of a municipality, from GeoNames.
  case municipality = 3
  /// The postal code of the town hall.
  case townHall = 4
  /// The middle of a forward sortation area.
  case fsa = 5
}
