import Domain
import TestSupport
import Testing

@testable import Planning

/// A box holds every point of its circle: the index may give too many sites, never too few.
@Suite struct GeographicBoxTests {
  @Test func everyPointWithinTheDistanceIsInside() throws {
    var random = SeededGenerator(seed: PropertySettings.seed)
    var within = 0
    for _ in 0..<40_000 {
      let center = try #require(self.center(&random))
      let radius: Double = random.choose(
        0, 1, 1_000, 50_000, 500_000, 3_000_000, 10_100_000, 20_015_000)
      guard let point = self.point(around: center, radius, &random), point.distance(to: center) <= radius
      else { continue }
      within += 1
      let box = GeographicBox(around: center, metres: radius)
      let isInside =
        (box.south...box.north).contains(point.latitude) && (box.west...box.east).contains(point.longitude)
      #expect(isInside, "\(center) \(radius) \(point)")
    }
    #expect(within > 5_000)
  }

  /// Often close to a pole or to the antimeridian.
  private func center(_ random: inout SeededGenerator) -> Position? {
    var latitude = Double.random(in: -90...90, using: &random)
    if random.chance(20) {
      latitude = (90 - Double.random(in: 0...2, using: &random)) * random.choose(-1.0, 1.0)
    }
    var longitude = Double.random(in: -180...180, using: &random)
    if random.chance(20) { longitude = random.choose(-180.0, 180.0, 179.999) }
    return Position(latitude: latitude, longitude: longitude)
  }

  private func point(
    around center: Position, _ radius: Double, _ random: inout SeededGenerator
  ) -> Position? {
    let spread = min(180, radius / 111_000 * 1.1 + 1e-6)
    let range = -spread...spread
    let latitude = center.latitude + Double.random(in: range, using: &random)
    var longitude = center.longitude + Double.random(in: range, using: &random)
    if random.chance(40) { longitude = Double.random(in: -180...180, using: &random) }
    return Position(latitude: min(90, max(-90, latitude)), longitude: min(180, max(-180, longitude)))
  }

  @Test func aBoxIsNotMuchWiderThanItsCircle() throws {
    let montreal = try #require(Position(latitude: 45.5, longitude: -73.6))
    let box = GeographicBox(around: montreal, metres: 10_000)
    // 10 km are 0.0899 degrees of latitude, and 0.1283 of longitude at 45.5 north: 0.0899 / cos 45.5.
    #expect(abs(box.north - 45.5 - 0.0899) < 0.0001)
    #expect(abs(box.east + 73.6 - 0.1283) < 0.0001)
  }

  @Test(arguments: [(89.99, 0.0), (-89.99, 10.0), (0.0, 179.99), (0.0, -179.99)])
  func aBoxAtAPoleOrTheAntimeridianTakesEveryLongitude(latitude: Double, longitude: Double) throws {
    let center = try #require(Position(latitude: latitude, longitude: longitude))
    let box = GeographicBox(around: center, metres: 5_000)
    #expect(box.west == -180 && box.east == 180)
  }
}
