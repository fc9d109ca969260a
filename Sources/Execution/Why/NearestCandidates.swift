import Domain
import Language
import Planning

/// The rows that pass every filter but one, the first by the query's own order, with what they have instead.
struct NearestCandidates {
  private let query: BoundQuery
  private let runner: QueryRunner

  init(_ query: BoundQuery, runner: QueryRunner) {
    self.query = query
    self.runner = runner
  }

  /// Of rows that a filter alone removes, at most so many as sentences; of a filter before a grouping, none.
  func removed(by index: Int, atMost count: Int) throws -> [LocalizedText] {
    let lastGrouping = query.stages.lastIndex { $0.kind.role == .grouping }
    if let lastGrouping, index < lastGrouping { return [] }
    let names: [BoundColumn] =
      if let lastGrouping { groupColumns(lastGrouping) } else { query.entity.nameColumns }
    let evidence = evidence(of: query.stages[index])
    var passing = query.withoutLimitsAtEnd
    passing.columns = names
    let passes = Set(try runner.rows(passing).map(Identity.init))
    var left = query.leavingOut(index).withoutLimitsAtEnd
    let sites = left.siteConditions
    left.columns = names + (lastGrouping == nil ? [] : evidence?.columns ?? [])
    left.stages.append(BoundStage(.take(Int64(passes.count + count)), text: ""))
    let found = try runner.rows(left).filter { row in
      !passes.contains(Identity(QueryRunner.Row(key: row.key, values: Array(row.values.prefix(names.count)))))
    }
    return try found.prefix(count).map { row in
      let name = try RecordName.text(Array(row.values.prefix(names.count)), words)
      let verdict: Verdict =
        if let key = row.key {
          try RecordJudge(entity: query.entity, runner: runner)
            .verdict(on: query.stages[index], of: key, beside: sites)
        } else {
          try evidence?.verdict(Array(row.values.dropFirst(names.count))) ?? Verdict(.fails)
        }
      let reasons = LocalizedText.joined(verdict.reasons, by: ", ")
      return verdict.reasons.isEmpty ? name : .joined([name, reasons], by: " – ")
    }
  }

  /// A record by its key, a group by its values.
  private struct Identity: Hashable {
    let key: Int64?
    let values: [Value]
    init(_ row: QueryRunner.Row) {
      key = row.key
      values = row.key == nil ? row.values : []
    }
  }

  private var words: ValueWords { ValueWords(vocabulary: runner.store) }

  private func evidence(of stage: BoundStage) -> ConditionEvidence? {
    guard case .filter(let condition) = stage.kind else { return nil }
    return ConditionEvidence(
      stage.parts ?? .part(condition, text: stage.text), words: words, shown: query.columns)
  }

  /// What groups are told apart by.
  private func groupColumns(_ index: Int) -> [BoundColumn] {
    guard case .summarize(let summary) = query.stages[index].kind else { return [] }
    return summary.keys.enumerated().map { place, key in
      BoundColumn(name: "key", label: "key", content: .value(.column(place, key.type)))
    }
  }
}
