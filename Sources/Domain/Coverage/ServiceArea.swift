import Language

/// The area that a service or one of its sites is for, as far as the record tells.
package struct ServiceArea: Hashable, Sendable {
  /// The areas that the record names, in ascending order of id; a province stands as all of its regions.
  package var stated: [AreaLineage]
  /// The ids of `stated`, and of every area all of whose parts are among them.
  package var covered: Set<Int64>
  /// True where the record names an area and all that it names was understood.
  package var isComplete: Bool
  /// The regions of the operator that keeps the record; nil where the record is of no region.
  package var territory: [Int64]?

  package init(stated: [AreaLineage], covered: Set<Int64>, isComplete: Bool, territory: [Int64]?) {
    self.stated = stated
    self.covered = covered
    self.isComplete = isComplete
    self.territory = territory
  }

  /// Whether all of an area is served.
  ///
  /// What covers an area covers what is in it. An FSA has no borders in common with MRC and municipalities, so that
  /// between them nothing is known inside one region, and two FSA never meet. A record that states no area, or one that was not
  /// understood, may stand for its operator's territory, never for more.
  package func answer(for asked: AreaLineage) -> ServiceAreaAnswer {
    if let found = asked.covering.first(where: covered.contains) {
      return ServiceAreaAnswer(.yes, .covered(by: found))
    }
    if let part = stated.first(where: { Self.mayMeet($0, asked) }) {
      return ServiceAreaAnswer(.partOfRegion, .postalArea(part.id))
    }
    let named = stated.map(\.id)
    if isComplete { return ServiceAreaAnswer(.no, .onlyServes(named)) }
    guard let territory, let region = asked.region else {
      return ServiceAreaAnswer(.notStated, .notStated)
    }
    return territory.contains(region)
      ? ServiceAreaAnswer(.operatorTerritory, .operatorTerritory)
      : ServiceAreaAnswer(.no, .outsideTerritory)
  }

  /// True of an FSA and an area of another kind that may share ground with it.
  private static func mayMeet(_ stated: AreaLineage, _ asked: AreaLineage) -> Bool {
    guard stated.kind != .region, asked.kind != .region, (stated.kind == .fsa) != (asked.kind == .fsa) else {
      return false
    }
    guard let first = stated.region, let second = asked.region else { return true }
    return first == second
  }
}

extension ServiceArea {
  /// One line: complete or not, territory, covered; then a line for each stated area.
  package var stored: String {
    let ground = territory.map { $0.map(String.init).joined(separator: " ") } ?? "-"
    let ids = covered.sorted().map(String.init).joined(separator: " ")
    return (["\(isComplete ? 1 : 0);\(ground);\(ids)"] + stated.map(\.stored)).joined(separator: "\n")
  }

  package init?(stored: some StringProtocol) {
    let lines = Substring(stored).split(separator: "\n")
    guard let parts = lines.first?.split(separator: ";", omittingEmptySubsequences: false), parts.count == 3
    else { return nil }
    func ids(_ part: Substring) -> [Int64] { part.split(separator: " ").compactMap { Int64($0) } }
    let stated = lines.dropFirst().compactMap { AreaLineage(stored: $0) }
    guard stated.count == lines.count - 1 else { return nil }
    self.init(
      stated: stated, covered: Set(ids(parts[2])), isComplete: parts[0] == "1",
      territory: parts[1] == "-" ? nil : ids(parts[1]))
  }
}
