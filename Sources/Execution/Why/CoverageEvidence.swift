import Domain
import Language
import Planning

/// Which area a record serves, and whom: the words of the clauses that decide.
struct CoverageEvidence {
  let entity: Entity
  let runner: QueryRunner
  private var words: ValueWords { ValueWords(vocabulary: runner.store) }

  /// The best answer of the sites that pass what else is asked of them.
  func serving(
    _ asked: AreaLineage, _ key: Int64, beside others: [SiteCondition]
  ) throws -> Verdict {
    let sites = SiteEvidence(entity: entity, runner: runner)
    let areas =
      try sites.keys(key, beside: others).map { try area(of: .sites, $0) }
      + sites.impliedSites(key, beside: others).map { try area(of: .services, $0) }
    let answers = areas.map { $0?.answer(for: asked) ?? ServiceAreaAnswer(.notStated, .notStated) }
    guard let best = answers.min(by: { $0.state.rawValue < $1.state.rawValue }) else {
      return Verdict(
        .unknown, [LocalizedText("none of its sites qualifies", "aucun de ses points ne convient")])
    }
    return Verdict(
      best.state == .no ? .fails : .passes, [best.text(try names(ServiceArea.named(by: best.reason)))])
  }

  /// What rules the person out; else every clause that was asked for.
  func eligible(_ question: EligibilityQuestion, _ key: Int64) throws -> Verdict {
    let stored = try stored(StoredCoverageStatement.clauses(of: entity, key))
    let clauses = stored.flatMap { EligibilityClauses(stored: $0) } ?? EligibilityClauses()
    let answer = clauses.answer(question)
    let deciding = answer.clauses.filter { $0.state == .no }
    let shown = deciding.isEmpty ? answer.clauses : deciding
    return Verdict(deciding.isEmpty ? .passes : .fails, try shown.map { try Self.text($0, words) })
  }

  /// A clause with the names of what it lists.
  static func text(_ clause: EligibilityAnswer.Clause, _ words: ValueWords) throws -> LocalizedText {
    let terms: [(VocabularyID, Int64)] =
      switch clause.reason {
      case .genders(let genders): genders.map { (.gender, $0.rawValue) }
      case .groups(let groups): groups.map { (.group, $0.rawValue) }
      case .languages(let languages): languages.map { (.language, $0) }
      case .residence(let answer): ServiceArea.named(by: answer.reason).map { (.area, $0) }
      default: []
      }
    var names: [Value: LocalizedText] = [:]
    for (vocabulary, id) in terms {
      let term = Value.term(vocabulary, id)
      names[term] = try words.text(term)
    }
    return clause.text { names[.term($0, $1)] ?? LocalizedText(verbatim: String($1)) }
  }

  private func names(_ areas: [Int64]) throws -> (Int64) -> LocalizedText {
    var names: [Int64: LocalizedText] = [:]
    for area in areas { names[area] = try words.text(.term(.area, area)) }
    return { [names] in names[$0] ?? LocalizedText(verbatim: String($0)) }
  }

  private func area(of entity: Entity, _ key: Int64) throws -> ServiceArea? {
    try stored(StoredCoverageStatement.area(of: entity, key)).flatMap { ServiceArea(stored: $0) }
  }

  private func stored(_ statement: SQLText) throws -> String? {
    var stored: String?
    try runner.store.run(statement) { row in
      stored = row.text(0)
      return false
    }
    return stored
  }
}

extension ServiceArea {
  /// The areas that a reason names.
  static func named(by reason: ServiceAreaAnswer.Reason) -> [Int64] {
    switch reason {
    case .covered(let area), .postalArea(let area): [area]
    case .onlyServes(let areas): areas
    case .operatorTerritory, .outsideTerritory, .notStated: []
    }
  }
}
