import Domain
import Language
import Planning

/// Asks one stage after the other of one record.
///
/// Whether it passes, the planner says, of a query for that record and that stage alone; the words come from what the
/// record has in place of what was asked.
struct RecordJudge {
  let entity: Entity
  let runner: QueryRunner
  var words: ValueWords { ValueWords(vocabulary: runner.store) }

  /// `others` is what is asked besides of the site that the stage speaks of.
  func verdict(on stage: BoundStage, of key: Int64, beside others: [SiteCondition]) throws -> Verdict {
    switch stage.kind {
    case .filter(let condition):
      let evidence = ConditionEvidence(stage.parts ?? .part(condition, text: ""), words: words)
      let query = BoundQuery(records: [key], of: entity, columns: evidence.columns)
      return try evidence.verdict(runner.rows(query).first?.values ?? [])
    case .search(let pattern): return try searched(pattern, stage, key)
    case .need(let categories): return try needed(categories, key)
    case .near(_, within: nil): return Verdict(.passes)
    case .near(let position, let within?): return try near(position, within, key, others)
    case .located(let areas):
      return try SiteEvidence(entity: entity, runner: runner).located(areas, key, beside: others)
    case .open(let moment, let includesUnknown):
      return try SiteEvidence(entity: entity, runner: runner)
        .open(moment, includesUnknown: includesUnknown, key, beside: others)
    case .serving(let area):
      return try CoverageEvidence(entity: entity, runner: runner).serving(area, key, beside: others)
    case .eligible(let question):
      return try CoverageEvidence(entity: entity, runner: runner).eligible(question, key)
    case .join(let join): return try joined(join, stage, key)
    case .sort, .take, .takeEach, .skip, .select, .derive, .summarize, .protect, .nearest, .pivot, .total:
      return Verdict(.passes)
    }
  }

  /// A `join` that keeps rows without a match asks nothing of them.
  private func joined(_ join: JoinStage, _ stage: BoundStage, _ key: Int64) throws -> Verdict {
    guard join.dropsUnmatched, try !passes(stage.kind, key) else { return Verdict(.passes) }
    return Verdict(
      .fails,
      [
        LocalizedText(
          "no row of the query in brackets has its keys",
          "aucune ligne de la requête entre parenthèses n’a ses clés")
      ])
  }

  /// Whether a record passes a stage alone.
  private func passes(_ kind: BoundStage.Kind, _ key: Int64) throws -> Bool {
    var query = BoundQuery(records: [key], of: entity)
    query.stages.append(BoundStage(kind, text: ""))
    return try runner.count(query) > 0
  }

  /// The words and phrases that a record lacks, or has and must not.
  private func searched(_ pattern: TextPattern, _ stage: BoundStage, _ key: Int64) throws -> Verdict {
    func has(_ phrase: [String]) throws -> Bool {
      try passes(.search(TextPattern(serialized: phrase.joined(separator: " "))), key)
    }
    let lacking = try pattern.required.filter { try !has($0) }
    let unwanted = try pattern.excluded.filter { try has($0) }
    guard !(lacking.isEmpty && unwanted.isEmpty) else { return Verdict(.passes) }
    var reasons: [LocalizedText] = []
    if !lacking.isEmpty {
      let list = Self.written(lacking, in: stage.text)
      reasons.append(.sentence("no mention of \(list)", "aucune mention de \(list)"))
    }
    if !unwanted.isEmpty {
      let list = Self.written(unwanted, in: stage.text)
      reasons.append(.sentence("mentions \(list), which was excluded", "mentionne \(list), qui est exclu"))
    }
    return Verdict(.fails, reasons)
  }

  /// Phrases of the index as the user wrote their words.
  private static func written(_ phrases: [[String]], in text: String) -> String {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return phrases.map { phrase in
      let shown = phrase.map { stem in words.first { Folding.indexWords($0) == [stem] } ?? stem }
      return "`" + shown.joined(separator: " ") + "`"
    }.joined(separator: ", ")
  }

  private func needed(_ categories: [Int64], _ key: Int64) throws -> Verdict {
    let path = FieldPath.named("category", of: entity)
    let query = BoundQuery(records: [key], of: entity, columns: path.map { [BoundColumn(showing: $0)] } ?? [])
    let has = try words.text(runner.rows(query).first?.values.first ?? .missing)
    if try passes(.need(categories), key) {
      return Verdict(.passes, [.sentence("category: \(has.english)", "catégorie : \(has.french)")])
    }
    let asked = try words.list(categories.map { .term(.category, $0) })
    return Verdict(
      .fails,
      [
        .sentence(
          "category: \(has.english); asked: \(asked.english)",
          "catégorie : \(has.french) ; demandé : \(asked.french)")
      ])
  }

  private func near(
    _ position: Position, _ within: Double, _ key: Int64, _ others: [SiteCondition]
  ) throws -> Verdict {
    let nearest = BoundExpression.nearest(
      NearestDistance(entity: entity, position: position, conditions: others))
    let column = BoundColumn(name: "distance", label: "distance", content: .value(nearest))
    let query = BoundQuery(records: [key], of: entity, columns: [column])
    guard case .distance(let metres)? = try runner.rows(query).first?.values.first else {
      return Verdict(.unknown, [LocalizedText("no position is known", "position inconnue")])
    }
    let away = try words.text(.distance(metres))
    let limit = try words.text(.distance(within))
    let distance = LocalizedText("\(away.english) away", "à \(away.french)")
    guard metres > within else { return Verdict(.passes, [distance]) }
    return Verdict(
      .fails,
      [
        .sentence(
          "\(distance.english), limit \(limit.english)", "\(distance.french), limite \(limit.french)")
      ])
  }
}
