import Domain
import Testing

@Suite struct PositionTests {
  /// Metres on the WGS 84 ellipsoid by Vincenty's inverse formula, computed apart from this program; the sphere is
  /// within half a percent of it.
  @Test(arguments: [
    ("Montréal – Québec", 45.5088, -73.554, 46.8139, -71.208, 232098.0),
    ("Montréal – Gaspé", 45.5088, -73.554, 48.8316, -64.4869, 779664.0),
    ("Rimouski – Matane", 48.4489, -68.523, 48.8286, -67.522, 85001.0),
    ("Gatineau – Val-d'Or", 45.4765, -75.7013, 48.1086, -77.7972, 333469.0),
    ("Montréal – Kuujjuaq", 45.5088, -73.554, 58.103, -68.419, 1444288.0),
    ("Sherbrooke – Saguenay", 45.4042, -71.8929, 48.428, -71.0685, 341963.0),
    ("Montréal – Paris", 45.5088, -73.554, 48.8566, 2.3522, 5519818.0),
  ])
  func distanceOfTowns(
    pair: String, latitude: Double, longitude: Double, otherLatitude: Double, otherLongitude: Double,
    metres: Double
  ) throws {
    let one = try #require(Position(latitude: latitude, longitude: longitude))
    let other = try #require(Position(latitude: otherLatitude, longitude: otherLongitude))
    #expect(abs(one.distance(to: other) - metres) < metres * 0.005, "\(pair)")
    #expect(one.distance(to: other) == other.distance(to: one))
    #expect(one.distance(to: one) == 0)
  }

  @Test func thePolesAreHalfACircumferenceApartOnEveryMeridian() throws {
    let half = 20_015_115.0
    let north = try #require(Position(latitude: 90, longitude: 12))
    let south = try #require(Position(latitude: -90, longitude: -140))
    #expect(abs(north.distance(to: south) - half) < 1)
    let west = try #require(Position(latitude: 0, longitude: -180))
    let east = try #require(Position(latitude: 0, longitude: 180))
    #expect(west.distance(to: east) < 0.01)
  }

  @Test func outsideTheGlobeThereIsNoPosition() {
    for (latitude, longitude) in [
      (90.1, 0.0), (-90.1, 0), (0, 180.1), (0, -180.1), (.nan, 0), (0, .infinity),
    ] {
      #expect(Position(latitude: latitude, longitude: longitude) == nil)
    }
  }
}
