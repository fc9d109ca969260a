#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Positions of keyed rows, in which the keys nearest to a place are found without trying each.
///
/// The positions lie in the order of their latitudes. A search walks outward from the latitude asked about and ends where
/// the difference of latitudes alone is further than what was found; between, the straight line through the earth, which
/// takes no trigonometry, rules out most. Both bounds leave more than rounding can take, and the distance that decides is `Position.distance(to:)`, so that an answer is the same as by trying each.
package struct PositionIndex: Sendable {
  private struct Entry {
    let key: Int64
    let position: Position
    /// On the unit sphere.
    let x: Double
    let y: Double
    let z: Double
  }
  private let entries: [Entry]
  private let placesOfKey: [Int64: [Int]]

  /// A key whose row has several positions comes several times.
  package init(_ positions: [(key: Int64, position: Position)]) {
    let entries = positions.map { Self.entry($0.key, $0.position) }
      .sorted { ($0.position.latitude, $0.key) < ($1.position.latitude, $1.key) }
    self.entries = entries
    placesOfKey = Dictionary(grouping: entries.indices) { entries[$0].key }
  }

  private static func entry(_ key: Int64, _ position: Position) -> Entry {
    let latitude = position.latitude * .pi / 180
    let longitude = position.longitude * .pi / 180
    return Entry(
      key: key, position: position, x: cos(latitude) * cos(longitude), y: cos(latitude) * sin(longitude),
      z: sin(latitude))
  }

  /// The distance in metres from the nearer of some places to the nearest position of a key.
  package func distance(from places: [Position], toKey key: Int64) -> Double? {
    (placesOfKey[key] ?? []).lazy.flatMap { index in
      places.lazy.map { entries[index].position.distance(to: $0) }
    }.min()
  }

  /// The keys nearest to the nearer of some places, nearest first, of equally near ones the smaller first.
  package func nearest(_ count: Int, to places: [Position]) -> [Int64] {
    guard count > 0 else { return [] }
    var best = Nearest(count: count)
    for place in places { search(place, &best) }
    return best.found.map(\.key)
  }

  private func search(_ place: Position, _ best: inout Nearest) {
    let origin = Self.entry(0, place)
    var above = firstIndex(atOrAbove: place.latitude)
    var below = above - 1
    while true {
      let up = entries.indices.contains(above) ? entries[above].position.latitude - place.latitude : nil
      let down = below >= 0 ? place.latitude - entries[below].position.latitude : nil
      let step: Double
      let index: Int
      switch (up, down) {
      case (let up?, let down?) where up <= down: (step, index) = (up, above)
      case (_, let down?): (step, index) = (down, below)
      case (let up?, nil): (step, index) = (up, above)
      case (nil, nil): return
      }
      if step > best.latitudeBound { return }
      if index == above { above += 1 } else { below -= 1 }
      let entry = entries[index]
      let (x, y, z) = (entry.x - origin.x, entry.y - origin.y, entry.z - origin.z)
      guard x * x + y * y + z * z <= best.squareBound else { continue }
      best.offer(entry.key, entry.position.distance(to: place))
    }
  }

  private func firstIndex(atOrAbove latitude: Double) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].position.latitude < latitude { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The nearest keys so far, each once, and how far another may be to come among them.
  private struct Nearest {
    let count: Int
    private(set) var found: [(key: Int64, distance: Double)] = []
    /// Degrees.
    private(set) var latitudeBound = Double.infinity
    /// Of the straight line, on the unit sphere, squared.
    private(set) var squareBound = Double.infinity

    init(count: Int) { self.count = count }

    mutating func offer(_ key: Int64, _ distance: Double) {
      if let known = found.firstIndex(where: { $0.key == key }) {
        guard distance < found[known].distance else { return }
        found.remove(at: known)
      }
      let place = found.firstIndex { (distance, key) < ($0.distance, $0.key) } ?? found.count
      guard place < count else { return }
      found.insert((key, distance), at: place)
      if found.count > count { found.removeLast() }
      guard found.count == count, let furthest = found.last?.distance else { return }
      let angle = furthest / Position.earthRadius
      latitudeBound = angle * 180 / .pi + 1e-6
      let line = 2 * sin(min(angle, .pi) / 2) + 1e-9
      squareBound = line * line
    }
  }
}
