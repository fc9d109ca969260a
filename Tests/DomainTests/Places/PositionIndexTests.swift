import Domain
import Testing

/// The index answers as trying every position does.
@Suite struct PositionIndexTests {
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &*= 6_364_136_223_846_793_005
      state &+= 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  private static func position(_ random: inout Random) -> Position? {
    switch Int.random(in: 0...9, using: &random) {
    case 0:
      return Position(
        latitude: [90, -90, 0, 45.5].randomElement(using: &random) ?? 0,
        longitude: [180, -180, 0, -73.5].randomElement(using: &random) ?? 0)
    case 1...4:
      return Position(
        latitude: Double.random(in: -90...90, using: &random),
        longitude: Double.random(in: -180...180, using: &random))
    default:
      // On a grid: many are equally far.
      return Position(
        latitude: 45 + Double(Int.random(in: 0...5, using: &random)),
        longitude: -73 + Double(Int.random(in: 0...5, using: &random)))
    }
  }

  @Test func agreesWithTryingEach() {
    var random = Random(state: 211)
    for size in [0, 1, 2, 7, 60, 300] {
      let positions = (0..<size).compactMap { _ in
        Self.position(&random).map { (key: Int64.random(in: 1...200, using: &random), position: $0) }
      }
      let index = PositionIndex(positions)
      for _ in 0..<40 {
        let places = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in Self.position(&random) }
        var distances: [Int64: Double] = [:]
        for (key, position) in positions {
          for place in places {
            distances[key] = min(distances[key] ?? .infinity, position.distance(to: place))
          }
        }
        let ranked = distances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        for count in [1, 3, 500] {
          #expect(index.nearest(count, to: places) == ranked.prefix(count).map(\.key))
        }
        for (key, distance) in ranked.prefix(3) {
          #expect(index.distance(from: places, toKey: key) == distance)
        }
        #expect(index.distance(from: places, toKey: 1_000) == nil)
      }
    }
  }

  @Test func nothingIsNearestToNowhere() throws {
    let position = try #require(Position(latitude: 45.5, longitude: -73.6))
    let index = PositionIndex([(1, position)])
    #expect(index.nearest(1, to: []).isEmpty)
    #expect(index.nearest(0, to: [position]).isEmpty)
    #expect(index.nearest(-1, to: [position]).isEmpty)
  }
}
