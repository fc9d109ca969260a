import Domain
import Language
import Planning

/// What protection has held back from an answer.
package struct HeldBack: Hashable, Sendable {
  /// Rows that a filter could not judge, as it reads a hidden figure.
  package var rowsDropped = 0
  /// Groups that are not among the rows.
  package var groupsLeftOut = 0
  /// k, once anything was protected.
  package var minimum: Int?
}

/// Protected groups: made of rows in memory, or given by somebody who has made them.
extension ReferenceInterpreter {
  /// Runs what follows a summary that is protected over groups that are made elsewhere: `place` is that of the protection.
  package func run(
    _ query: BoundQuery, from place: Int, over source: any GroupSource
  ) throws -> Answer {
    try refuseRepeatedKeys(query)
    var state = ReferenceState(entity: query.entity, rows: [])
    for (index, stage) in query.stages.enumerated() where index >= place {
      if index == place, case .protect(let protection) = stage.kind,
        case .summarize(let summary)? = query.stages.prefix(place).last?.kind
      {
        state.grouped = summary
        try protect(protection, &state, source)
      } else {
        try apply(stage.kind, to: &state)
      }
    }
    return try answer(query, state)
  }

  /// Takes over what a query in brackets has answered.
  package func give(_ answer: Answer, for subquery: Subquery) { answers[subquery] = answer }

  package func knows(_ subquery: Subquery) -> Bool { answers[subquery] != nil }

  /// Takes over the name of a record, whose entity then need not be read.
  package func give(_ name: Value, ofRecord key: Int64, in entity: Entity) {
    names[entity, default: [:]][key] = name
  }

  /// Hidden values can be met from now on: those of queries in brackets.
  package func expectHidden(_ rule: DisclosureRule) { heldBack.minimum = rule.minimum }

  func protect(
    _ protection: Protection, _ state: inout ReferenceState, _ source: (any GroupSource)? = nil
  ) throws {
    guard let summary = state.grouped else { return }
    expectHidden(protection.rule)
    let groups = try GroupProtection(
      protection, summary, of: source ?? RowGroups(interpreter: self, rows: state.sources))
    heldBack.groupsLeftOut += groups.leftOut
    state.rows = self.groups(groups.rows)
    state.protected = groups
    state.order = .key
  }

  // MARK: Hidden values

  /// False until something is protected: then nothing has to be looked for.
  var mayBeHidden: Bool { heldBack.minimum != nil }
  var hiddenBelow: Int { heldBack.minimum ?? DisclosureRule.smallestMinimum }

  /// True where any value that an expression reads is hidden: whatever is computed from it is hidden as well.
  func readsHidden(_ expression: BoundExpression, _ row: ReferenceState.Row) throws -> Bool {
    switch expression {
    case .constant, .field: return false
    case .column(let index, _):
      guard case .group(let values) = row, values.indices.contains(index) else { return false }
      return values[index].isHidden
    case .joined(let joined):
      guard try !joined.join.keys.contains(where: { try readsHidden($0.left, row) }) else { return true }
      guard case .column(let index, _) = joined.content else { return false }
      return try match(joined.join, row)?[index].isHidden ?? false
    default: return try expression.children.contains { try readsHidden($0, row) }
    }
  }

  /// True where a row decides by a hidden value whether it is measured, or is measured by one.
  func isHidden(_ measure: Summary.Measure, _ rows: [ReferenceState.Row]) throws -> Bool {
    guard mayBeHidden else { return false }
    return try rows.contains { row in
      if let condition = measure.condition {
        let found = try value(condition, row)
        if found.isHidden { return true }
        if found != .yesNo(true) { return false }
      }
      return try measure.function.operand.map { try value($0, row).isHidden } ?? false
    }
  }

  /// Finds the same as `match`, by an index: the rows of the outer query can be many.
  ///
  /// A hidden key has no match.
  func indexedMatch(_ join: Join, _ wanted: [Value]) throws -> [Value]? {
    let rows = try answer(join.subquery).rows
    if joinIndexes[join] == nil {
      var index: [[Value]: [Int]] = [:]
      for (place, row) in rows.enumerated() {
        let key = join.keys.map { row[$0.right].joined }
        if !key.contains(where: \.isHidden) { index[key, default: []].append(place) }
      }
      joinIndexes[join] = index
    }
    let found = joinIndexes[join]?[wanted.map(\.joined)] ?? []
    guard found.count < 2 else { throw Self.repeatedKey }
    return found.first.map { rows[$0] }
  }

  func mark(_ values: [Value]) throws -> Value {
    let keys = Set(values.compactMap { if case .integer(let key) = $0 { key } else { nil } })
    guard !keys.isEmpty else { return .integer(0) }
    return .integer(ContactMark.packed(of: keys, salt: try rows.salt()))
  }
}

/// Groups of rows in memory.
private struct RowGroups: GroupSource {
  let interpreter: ReferenceInterpreter
  let rows: [ReferenceState.Row]

  func groups(of summary: Summary, by kept: [Int], among groups: [[Value]]?) throws -> [[Value]] {
    try interpreter.regrouped(summary, rows, by: kept, among: groups).values
  }
}

extension Value {
  /// What two values have in common that a `join` takes as equal.
  fileprivate var joined: Value {
    if case .decimal(let number) = self, let whole = Int64(exactly: number) { return .integer(whole) }
    return grouped
  }
}
