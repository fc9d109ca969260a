import Domain
import Language
import Planning

/// Answers a bound query the slow way: every row in memory, stage after stage as written, no index, no rewriting.
///
/// The oracle of the property tests and of `--verify`.
package final class ReferenceInterpreter {
  let rows: ReferenceRows
  /// What queries in brackets have answered.
  var answers: [Subquery: Answer] = [:]
  /// What protection has held back so far.
  package internal(set) var heldBack = HeldBack()
  /// Names of records that need not be looked up.
  var names: [Entity: [Int64: Value]] = [:]
  var joinIndexes: [Join: [[Value]: [Int]]] = [:]

  private let isCancelled: () -> Bool

  /// `isCancelled` is asked for every expression: a run that nobody waits for ends with `X408`.
  package init(source: any RowSource, isCancelled: @escaping () -> Bool = { false }) {
    rows = ReferenceRows(source: source)
    self.isCancelled = isCancelled
  }

  func checkCancellation() throws {
    if isCancelled() { throw StoreFailure(Diagnostic(.interrupted)) }
  }

  package struct Answer: Hashable {
    package let rows: [[Value]]
    /// Of the records behind the rows; empty for a summary.
    package let keys: [Int64]
    /// True where the last row is one of totals.
    package var hasTotal = false
    /// What the columns behind the others are of, where a pivot made them.
    package var spread: [Value] = []

    package init(rows: [[Value]], keys: [Int64]) {
      self.rows = rows
      self.keys = keys
    }
  }

  package func run(_ query: BoundQuery) throws -> Answer {
    if let rule = query.protectionRule { expectHidden(rule) }
    try refuseRepeatedKeys(query)
    var state = ReferenceState(
      entity: query.entity,
      rows: try rows.records(of: query.entity).filter { query.includesAll || $0.isListed }
        .map { .record($0) })
    for stage in query.stages { try apply(stage.kind, to: &state) }
    return try answer(query, state)
  }

  func answer(_ query: BoundQuery, _ state: ReferenceState) throws -> Answer {
    let ordered = try sorted(state)
    var answers = try ordered.map { row in
      try query.columns.map { try cell($0, row) } + state.spreadCells(row)
    }
    if let total = state.total {
      answers.append(try totalCells(query.columns, total, state) + state.spreadCells(total))
    }
    var answer = Answer(
      rows: answers,
      keys: ordered.compactMap { if case .record(let record) = $0 { record.key } else { nil } })
    answer.hasTotal = state.total != nil
    answer.spread = state.pivoted?.shown ?? []
    return answer
  }

  func apply(_ stage: BoundStage.Kind, to state: inout ReferenceState) throws {
    switch stage {
    case .filter(let condition):
      state.rows = try state.rows.filter { row in
        let found = try value(condition, row)
        if found.isHidden { heldBack.rowsDropped += 1 }
        return found == .yesNo(true)
      }
    case .search(let pattern):
      let ranking = try ReferenceRanking(
        documents: rows.documents(of: state.entity), rowCount: rows.records(of: state.entity).count,
        weights: Catalog.description(of: state.entity).textIndex?.weights ?? [], pattern: pattern)
      state.rows = state.rows.filter { $0.key.flatMap { ranking.scores[$0] } != nil }
      state.order = .rank(ranking.scores)
    case .need(let categories):
      let wanted = try categories.reduce(into: Set<Int64>()) {
        $0.formUnion(try rows.descendants(ofCategory: $1))
      }
      state.rows = try state.rows.filter { try answers(wanted, $0) }
    case .near(let position, let within):
      if let within { try require(.within(metres: within, position), &state) }
      state.order = .near(position)
    case .located(let areas):
      try require(.located(areas), &state)
    case .open(let moment, let includesUnknown):
      try require(.open(moment, includesUnknown: includesUnknown), &state)
    case .serving(let area):
      try require(.serving(area), &state)
    case .eligible(let question):
      state.rows = try state.rows.filter { try eligibility(question, $0) != EligibilityAnswer.noTerm }
    case .sort(let keys):
      state.order = .keys(keys)
    case .take(let count):
      state.rows = Array(try sorted(state).prefix(Int(clamping: count)))
    case .takeEach(let count, let keys):
      var taken: [[Value]: Int64] = [:]
      state.rows = try sorted(state).filter { row in
        let group = try keys.map { Self.identity(try value($0, row)) }
        taken[group, default: 0] += 1
        return taken[group, default: 0] <= count
      }
    case .skip(let count):
      state.rows = Array(try sorted(state).dropFirst(Int(clamping: count)))
    case .select, .derive, .nearest: break
    case .join(let stage):
      guard stage.dropsUnmatched else { break }
      state.rows = try state.rows.filter { try match(stage.join, $0) != nil }
    case .summarize(let summary):
      state.sources = state.rows
      state.rows = try summarize(summary, state.rows)
      state.grouped = summary
      state.protected = nil
      state.order = .key
    case .protect(let protection): try protect(protection, &state)
    case .pivot(let pivot): try self.pivot(pivot, &state)
    case .total(let total): state.total = try self.total(total, state)
    }
  }

  /// A service with its sites: it passes where one of them passes everything asked so far.
  private func require(_ condition: SiteCondition, _ state: inout ReferenceState) throws {
    state.conditions.append(condition)
    let conditions = state.conditions
    state.rows = try state.rows.filter { row in
      guard case .record(let record) = row else { return false }
      return try rows.sites(of: record, in: state.entity).contains {
        try rows.passes(conditions, $0.record, $0.entity)
      } || rows.impliedSitePasses(conditions, record, state.entity)
    }
  }

  private func answers(_ categories: Set<Int64>, _ row: ReferenceState.Row) throws -> Bool {
    guard case .record(let record) = row else { return false }
    var service = record
    if case .integer(let key)? = record.values["service"],
      let found = try rows.record(of: .services, key: key)
    {
      service = found
    }
    guard case .set(let terms)? = service.values["category"] else { return false }
    return terms.contains { if case .term(_, let id) = $0 { categories.contains(id) } else { false } }
  }

  // MARK: Order

  private func sorted(_ state: ReferenceState) throws -> [ReferenceState.Row] {
    var keyed: [(keys: [Value], row: ReferenceState.Row)] = []
    let descending: [Bool]
    switch state.order {
    case .key:
      descending = []
      keyed = state.rows.map { ([], $0) }
    case .rank(let scores):
      descending = [true]
      keyed = state.rows.map { row in ([row.key.flatMap { scores[$0] }.map { .integer($0) } ?? .missing], row)
      }
    case .near(let position):
      descending = [false]
      let distance = BoundExpression.nearest(
        NearestDistance(entity: state.entity, position: position, conditions: state.conditions))
      keyed = try state.rows.map { ([try value(distance, $0)], $0) }
    case .keys(let keys):
      descending = keys.map(\.descending)
      keyed = try state.rows.map { row in (try keys.map { try value($0.expression, row) }, row) }
    }
    let shownKeys = try shownKeys(state)
    for index in keyed.indices { keyed[index].keys += try shownKeys.map { try value($0, keyed[index].row) } }
    let directions = descending + shownKeys.map { _ in false }
    keyed.sort { left, right in
      for (index, isDescending) in directions.enumerated() {
        let result = Self.missingLast(left.keys[index], right.keys[index], isDescending)
        if result != 0 { return result < 0 }
      }
      return Self.byKey(left.row, right.row)
    }
    return keyed.map(\.row)
  }

  static func missingLast(_ left: Value, _ right: Value, _ descending: Bool) -> Int {
    switch (left, right) {
    // Hidden figures behind everything, in either direction.
    case (.hidden, .hidden): 0
    case (.hidden, _): 1
    case (_, .hidden): -1
    case (.missing, .missing): 0
    case (.missing, _): 1
    case (_, .missing): -1
    default: (ValueOrder.compare(left, right) ?? 0) * (descending ? -1 : 1)
    }
  }

  /// What the keys of groups are shown as: records stand in the order of their names, then of their keys.
  private func shownKeys(_ state: ReferenceState) throws -> [BoundExpression] {
    guard let keys = state.grouped?.keys else { return [] }
    return keys.enumerated().flatMap { index, key in
      let column = BoundExpression.column(index, key.type)
      return column.shown == column ? [column] : [column.shown, column]
    }
  }

  /// The order that is always appended to records; that of groups is among their keys.
  private static func byKey(_ left: ReferenceState.Row, _ right: ReferenceState.Row) -> Bool {
    guard case .record(let first) = left, case .record(let second) = right else { return false }
    return first.key < second.key
  }
}

/// The rows of a query between two stages.
struct ReferenceState {
  enum Row {
    case record(Record)
    case group([Value])

    var key: Int64? { if case .record(let record) = self { record.key } else { nil } }
  }
  enum Order {
    case key
    case rank([Int64: Int64])
    case near(Position)
    case keys([BoundSortKey])
  }
  let entity: Entity
  var rows: [Row]
  var order: Order = .key
  var conditions: [SiteCondition] = []
  /// What the rows are groups of; nil where they are records.
  var grouped: Summary?
  /// The rows that were grouped.
  var sources: [Row] = []
  /// What the rows were spread out by.
  var pivoted: ReferencePivot?
  /// A group of its own behind the others.
  var total: Row?
  /// The groups as a public answer shows them, where they are protected.
  var protected: GroupProtection?
}
