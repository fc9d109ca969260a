import Domain
import Language
import Planning
import Reference

/// Answers a query whose figures are protected, or that reads such an answer.
///
/// Up to the first summary of call data statements do the work; everything behind it runs over the protected groups in memory, so
/// that no statement ever sees an unprotected figure.
struct ProtectedRun {
  let runner: QueryRunner
  private let interpreter: ReferenceInterpreter

  init(_ runner: QueryRunner) {
    self.runner = runner
    interpreter = ReferenceInterpreter(source: runner.store, isCancelled: runner.isCancelled)
  }

  struct Answer {
    let columns: [BoundColumn]
    let rows: [[Value]]
    /// Of the records behind the rows, where they are records.
    let keys: [Int64?]
    let total: [Value]?
    let notes: [Diagnostic]
    let hiddenCells: Int
    let minimum: Int
  }

  func answer(_ query: BoundQuery) throws -> Answer {
    let found = try run(query)
    var columns = query.columns
    if let pivot = query.stages.lazy.compactMap({ if case .pivot(let pivot) = $0.kind { pivot } else { nil } }
    ).first {
      for (index, value) in found.spread.enumerated() {
        var column = BoundColumn(name: "", label: "", content: .value(pivot.cell(at: index)))
        column.pivotValue = value
        columns.append(column)
      }
    }
    let hidden = found.rows.reduce(0) { $0 + $1.count(where: \.isHidden) }
    let heldBack = interpreter.heldBack
    let minimum = heldBack.minimum ?? DisclosureRule.smallestMinimum
    return Answer(
      columns: columns, rows: found.hasTotal ? found.rows.dropLast() : found.rows,
      keys: found.keys.count == found.rows.count ? found.keys : found.rows.map { _ in nil },
      total: found.hasTotal ? found.rows.last : nil,
      notes: query.notes + [DisclosureNotes.protected(hidden, heldBack, minimum)], hiddenCells: hidden,
      minimum: minimum)
  }

  private func run(_ query: BoundQuery) throws -> ReferenceInterpreter.Answer {
    if let rule = query.protectionRule { interpreter.expectHidden(rule) }
    try answerSubqueries(of: query)
    guard let place = query.stages.firstIndex(where: { if case .protect = $0.kind { true } else { false } }),
      place > 0, !query.prefix(place).isProtected
    else { return try interpreter.run(query) }
    let groups = StatementGroups(runner, query, before: place - 1, interpreter)
    return try interpreter.run(query, from: place, over: groups)
  }

  /// Queries in brackets, so that the interpreter need not read the whole directory for them.
  private func answerSubqueries(of query: BoundQuery) throws {
    for stage in query.stages {
      let subquery: Subquery
      switch stage.kind {
      case .join(let join): subquery = join.join.subquery
      case .nearest(let rows, _): subquery = rows.subquery
      default: continue
      }
      guard !interpreter.knows(subquery) else { continue }
      if subquery.query.isProtected {
        interpreter.give(try run(subquery.query), for: subquery)
      } else if !subquery.query.hasPivot, !subquery.query.hasTotal {
        let rows = try runner.rows(subquery.query)
        interpreter.give(
          ReferenceInterpreter.Answer(rows: rows.map(\.values), keys: rows.compactMap(\.key)), for: subquery)
      }
    }
  }
}
