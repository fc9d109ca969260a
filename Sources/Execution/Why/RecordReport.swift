import Domain
import Language
import Planning

/// What each stage says of one record, and what the record does not tell.
struct RecordReport {
  private let query: BoundQuery
  private let record: RecordSearch.Found
  private let runner: QueryRunner
  private var words: ValueWords { ValueWords(vocabulary: runner.store) }

  init(_ query: BoundQuery, of record: RecordSearch.Found, _ runner: QueryRunner) {
    self.query = query
    self.record = record
    self.runner = runner
  }

  func table() throws -> WhyTable {
    var table = WhyTable.record
    let listed = try isListed()
    add(query.sourceWords, Verdict(listed ? .passes : .fails, try introduction(listed)), &table)
    for (stage, verdict) in try verdicts(listed) {
      add(LocalizedText(verbatim: stage.shortText), verdict, &table)
    }
    if query.entity == .needs, let supply = try SupplyEvidence(runner: runner).answer(of: record.key) {
      let state = try words.text(.term(.supply, supply.state.rawValue))
      table.rows.append([
        .words(LocalizedText("supply", "offre")), .words(state), .sentences(supply.lines),
      ])
    }
    if query.recordStages == query.stages.count {
      add(LocalizedText("result", "résultat"), try rank(in: query, found: .passes), &table)
    }
    return table
  }

  /// Whether the record is among those that the first grouping, or the result, is made of.
  func passesEveryStage() throws -> Bool {
    let listed = try isListed()
    let stages = try verdicts(listed).filter { $0.stage.kind.role != .grouping && !$0.verdict.isBeyondGroups }
    return listed && stages.allSatisfy { $0.verdict.answer == .passes }
  }

  private func add(_ stage: LocalizedText, _ verdict: Verdict, _ table: inout WhyTable) {
    table.rows.append([.words(stage), .words(verdict.answer.words), .sentences(verdict.reasons)])
  }

  private func verdicts(_ listed: Bool) throws -> [(stage: BoundStage, verdict: Verdict)] {
    let judge = RecordJudge(entity: query.entity, runner: runner)
    var sites: [SiteCondition] = []
    var isIn = listed
    var verdicts: [(stage: BoundStage, verdict: Verdict)] = []
    for (index, stage) in query.stages.enumerated() where stage.kind.role != .arrangement {
      var verdict: Verdict
      if index > query.recordStages {
        verdict = .beyondGroups
      } else {
        switch stage.kind.role {
        case .grouping: verdict = Verdict(isIn ? .passes : .fails, isIn ? try groups(stage) : [])
        case .limit where isIn: verdict = try limited(index)
        case .limit:
          verdict = Verdict(
            .fails, [LocalizedText("removed before", "retiré avant")])
        case .filter, .arrangement:
          verdict = try judge.verdict(on: stage, of: record.key, beside: sites)
          if verdict.answer == .passes, let condition = stage.kind.siteCondition { sites.append(condition) }
        }
      }
      if verdict.answer != .passes { isIn = false }
      verdicts.append((stage, verdict))
    }
    return verdicts
  }

  // MARK: The record itself

  private func isListed() throws -> Bool {
    if query.includesAll { return true }
    var only = BoundQuery(records: [record.key], of: query.entity)
    only.includesAll = false
    return try runner.count(only) > 0
  }

  /// Its name, its referral status, what is not known of it.
  private func introduction(_ listed: Bool) throws -> [LocalizedText] {
    let status = FieldPath.named("status", of: query.entity)
    let known = Catalog.fields(of: query.entity).filter(\.isTold)
    let paths = known.compactMap { FieldPath.named($0.id, of: query.entity) }
    let columns = ([status].compactMap(\.self) + paths).map { BoundColumn(showing: $0) }
    let row = try runner.rows(BoundQuery(records: [record.key], of: query.entity, columns: columns)).first
    var values = row?.values[...] ?? []
    var lines = [record.name]
    if status != nil, let value = values.popFirst() {
      let text = try words.text(value)
      lines.append(.sentence("status: \(text.english)", "statut : \(text.french)"))
    }
    if !listed {
      let all = Lexicon.words(of: .all, in: .statementHead)
      lines.append(
        .sentence(
          "not referred to, so `\(all.english)` must stand before the source",
          "on n’y dirige personne : il faut `\(all.french)` devant la source"))
    }
    let missing = zip(known, values).filter { $1 == .missing || $1 == Self.unknownFee }.map(\.0.label)
    if !missing.isEmpty {
      let list = LocalizedText.joined(missing.map(\.lowercased), by: ", ")
      lines.append(.sentence("not stated: \(list.english)", "non indiqué : \(list.french)"))
    }
    return lines
  }

  private static let unknownFee = Value.term(.fee, 4)

  // MARK: Limits and groups

  /// A limit by the place that the record has before it.
  private func limited(_ index: Int) throws -> Verdict {
    let place = try rank(in: query.prefix(index), found: .passes)
    let isLeft = try rank(in: query.prefix(index + 1), found: .passes).answer == .passes
    return Verdict(isLeft ? .passes : .fails, place.reasons)
  }

  /// The place of the record among the rows of a query.
  private func rank(in query: BoundQuery, found: Verdict.Answer) throws -> Verdict {
    var keys = query
    keys.columns = []
    keys.question = nil
    let rows = try runner.rows(keys)
    let total = try words.text(.integer(Int64(rows.count)))
    guard let place = rows.firstIndex(where: { $0.key == record.key }) else {
      return Verdict(
        .fails,
        [LocalizedText("not among its \(total.english) rows", "absent de ses \(total.french) lignes")])
    }
    let rank = try words.text(.integer(Int64(place + 1)))
    return Verdict(
      found,
      [LocalizedText("row \(rank.english) of \(total.english)", "ligne \(rank.french) sur \(total.french)")])
  }

  /// The groups that the record is counted in.
  private func groups(_ stage: BoundStage) throws -> [LocalizedText] {
    guard case .summarize(let summary) = stage.kind, !summary.keys.isEmpty else { return [] }
    let columns = summary.keys.map { key -> BoundColumn in
      switch key {
      case .value(let expression): BoundColumn(name: "key", label: "key", content: .value(expression))
      case .each(let path): BoundColumn(showing: path)
      }
    }
    let row = try runner.rows(BoundQuery(records: [record.key], of: query.entity, columns: columns)).first
    let list = LocalizedText.joined(try (row?.values ?? []).map(words.text), by: " · ")
    return [.sentence("counted in: \(list.english)", "comptée dans : \(list.french)")]
  }
}

extension Verdict {
  /// Of a stage behind a grouping.
  fileprivate static let beyondGroups = Verdict(
    .unknown,
    [LocalizedText("asked of groups, not of this record", "porte sur des groupes, non sur cette fiche")])

  fileprivate var isBeyondGroups: Bool { self == .beyondGroups }
}

extension Field {
  /// True of what a complete record states; an alert or a second name it may well not have, and some fields are read out of
  /// others.
  fileprivate var isTold: Bool {
    if case .record = type { return false }
    let passing = [
      "alert", "english_name", "english_description", "french_name", "alternate_name", "maximum_age",
      "interpretation", "amounts", "groups", "genders", "operators", "reason_stated", "outcome_later",
      "reason_later", "supply", "supply_assumed", "answers", "priority_groups",
    ]
    switch mapping {
    case .nearDistance, .openState, .servingState, .eligibleState, .backReference, .reference: return false
    default: return (cardinality != .one || type == .term(.fee)) && !passing.contains(id)
    }
  }
}

extension LocalizedText {
  fileprivate var lowercased: LocalizedText { LocalizedText(english.lowercased(), french.lowercased()) }
}
