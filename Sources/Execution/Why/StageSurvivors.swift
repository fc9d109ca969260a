import Domain
import Language
import Planning

/// How many rows each stage left, how many would pass were it left out, and of a thin answer the nearest of those.
///
/// One statement a count: each is planned on its own, so that a rare condition drives it whatever stands before.
struct StageSurvivors {
  /// An answer of at most so many rows is thin; limits at the end make none thin.
  private static let thinAnswer = 5
  /// How many candidates a stage shows.
  private static let shownCandidates = 3

  private let query: BoundQuery
  private let runner: QueryRunner
  private let candidates: NearestCandidates

  init(_ query: BoundQuery, runner: QueryRunner) {
    self.query = query
    self.runner = runner
    candidates = NearestCandidates(query, runner: runner)
  }

  func table() throws -> WhyTable {
    var table = WhyTable.stages
    var before = try runner.count(query.prefix(0))
    table.rows.append([
      .words(query.sourceWords), .number(nil), .number(before), .number(nil), .number(nil), .sentences([]),
    ])
    let passing = query.withoutLimitsAtEnd
    let passes = try runner.count(passing)
    let isThin = passes <= Self.thinAnswer
    var mostWithout = 0
    for index in query.stages.indices where query.stages[index].kind.role != .arrangement {
      let stage = query.stages[index]
      let isGrouping = stage.kind.role == .grouping
      // No row comes of none, but the one group of all rows does.
      let after = before == 0 && !isGrouping ? 0 : try runner.count(query.prefix(index + 1))
      let nearest =
        isThin && stage.kind.role == .filter
        ? try candidates.removed(by: index, atMost: Self.shownCandidates) : []
      let leftOut = isGrouping ? nil : try runner.count(without(index))
      mostWithout = max(mostWithout, leftOut ?? 0)
      table.rows.append([
        .words(LocalizedText(verbatim: stage.shortText)), .number(before), .number(after),
        .number(isGrouping ? nil : before - after), .number(leftOut), .sentences(nearest),
      ])
      before = after
    }
    if passes == 0, mostWithout == 0, table.rows.count > 2 { table.notes = [Diagnostic(.noteSeveralStages)] }
    return table
  }

  /// Every query whose rows the table counts, with the stage that it is counted for.
  func counted() -> [(text: String, query: BoundQuery)] {
    query.stages.indices.filter { query.stages[$0].kind.role != .arrangement }.flatMap { index in
      let text = query.stages[index].text
      let prefix = (text, query.prefix(index + 1))
      return query.stages[index].kind.role == .grouping ? [prefix] : [prefix, (text, without(index))]
    }
  }

  /// The query without a stage; without a filter, every row that passes the others counts, not only those asked for.
  private func without(_ index: Int) -> BoundQuery {
    let left = query.leavingOut(index)
    return query.stages[index].kind.role == .filter ? left.withoutLimitsAtEnd : left
  }
}
