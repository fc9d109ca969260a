import Domain
import Language
import Planning

/// Queries in brackets, each answered in full, its rows tried one after the other.
extension ReferenceInterpreter {
  func answer(_ subquery: Subquery) throws -> Answer {
    if let known = answers[subquery] { return known }
    let answer = try run(subquery.query)
    answers[subquery] = answer
    return answer
  }

  // MARK: join

  /// Throws where a `join` could find several rows; of those that cannot, by what they are, nothing is computed here.
  func refuseRepeatedKeys(_ query: BoundQuery) throws {
    for stage in query.stages {
      switch stage.kind {
      case .nearest(let rows, _): try refuseRepeatedKeys(rows.subquery.query)
      case .join(let stage):
        guard !stage.join.isProvenUnique else {
          try refuseRepeatedKeys(stage.join.subquery.query)
          continue
        }
        var seen: Set<[Value]> = []
        for row in try answer(stage.join.subquery).rows
        where !seen.insert(stage.join.keys.map { Self.identity(row[$0.right]) }).inserted {
          throw Self.repeatedKey
        }
      default: break
      }
    }
  }

  static let repeatedKey = StoreFailure(Diagnostic(.joinKeyRepeated))

  /// The one row of the other query that has the same keys.
  func match(_ join: Join, _ row: ReferenceState.Row) throws -> [Value]? {
    let wanted = try join.keys.map { try value($0.left, row) }
    if mayBeHidden { return try indexedMatch(join, wanted) }
    let found = try answer(join.subquery).rows.filter { other in
      zip(join.keys, wanted).allSatisfy { ValueOrder.isSame(other[$0.right], $1) }
    }
    guard found.count < 2 else { throw Self.repeatedKey }
    return found.first
  }

  func value(_ joined: JoinedValue, _ row: ReferenceState.Row) throws -> Value {
    let match = try match(joined.join, row)
    switch joined.content {
    case .isMatched: return .yesNo(match != nil)
    case .column(let index, _): return match?[index] ?? .missing
    }
  }

  // MARK: nearest

  /// Every value that a path reaches, which may begin at the nearest rows of another query.
  func values(of path: FieldPath, from record: Record) throws -> [Value] {
    guard let nearest = path.nearest else { return try rows.values(of: path, from: record) }
    let found = try nearestRows(nearest, to: record)
    if path.field.mapping == .nearDistance { return found.map { .distance($0.distance) } }
    return try found.flatMap { try rows.values(of: path, from: $0.record) }
  }

  func distinctCount(of path: FieldPath, from record: Record) throws -> Int {
    guard let nearest = path.nearest else { return try rows.distinctCount(of: path, from: record) }
    let found = try nearestRows(nearest, to: record)
    guard let depth = path.recordDepth else {
      return ReferenceRows.distinct(try values(of: path, from: record)).count
    }
    let ends = try found.flatMap { try rows.ends(of: Array(path.steps.prefix(depth)), from: $0.record) }
    return Set(ends.map(\.key)).count
  }

  private func nearestRows(
    _ nearest: NearestRows, to record: Record
  ) throws -> [(record: Record, distance: Double)] {
    let query = nearest.subquery.query
    let here = try positions(of: record, nearest.entity, nearest.conditions)
    var found: [(record: Record, distance: Double)] = []
    guard !here.isEmpty else { return [] }
    for key in try answer(nearest.subquery).keys {
      try checkCancellation()
      guard let other = try rows.record(of: query.entity, key: key) else { continue }
      let there = try positions(of: other, query.entity, query.siteConditions)
      let distances = here.flatMap { one in there.map { $0.distance(to: one) } }
      if let distance = distances.min() { found.append((other, distance)) }
    }
    found.sort { ($0.distance, $0.record.key) < ($1.distance, $1.record.key) }
    return Array(found.prefix(Int(clamping: nearest.count)))
  }

  /// The positions of the qualifying sites of a record.
  private func positions(
    of record: Record, _ entity: Entity, _ conditions: [SiteCondition]
  ) throws -> [Position] {
    try rows.sites(of: record, in: entity)
      .filter { try rows.passes(conditions, $0.record, $0.entity) }
      .compactMap { ReferenceRows.position(of: $0.record) }
  }
}
