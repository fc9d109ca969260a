import Language

/// An area with what holds it: enough to tell whether another area covers it.
package struct AreaLineage: Hashable, Sendable {
  package let kind: AreaKind
  package let id: Int64
  /// The MRC that it is in or is; nil for a region, an FSA and a place outside every MRC.
  package let county: Int64?
  /// The region that it is in or is; nil where the gazetteer does not say.
  package let region: Int64?

  package init(kind: AreaKind, id: Int64, county: Int64?, region: Int64?) {
    self.kind = kind
    self.id = id
    self.county = county
    self.region = region
  }

  /// Itself, then what holds it, from the small to the large.
  package var covering: [Int64] {
    var found = [id]
    for holder in [county, region].compactMap({ $0 }) where !found.contains(holder) { found.append(holder) }
    return found
  }

  /// `3 812 57 1`: kind, id, MRC, region; 0 where there is none.
  package var stored: String { "\(kind.rawValue) \(id) \(county ?? 0) \(region ?? 0)" }

  package init?(stored: some StringProtocol) {
    let numbers = stored.split(separator: " ").compactMap { Int64($0) }
    guard numbers.count == 4, let kind = AreaKind(rawValue: numbers[0]) else { return nil }
    self.init(
      kind: kind, id: numbers[1], county: numbers[2] == 0 ? nil : numbers[2],
      region: numbers[3] == 0 ? nil : numbers[3])
  }
}
