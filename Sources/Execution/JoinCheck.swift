import Domain
import Language
import Planning

/// Refuses a query whose `join` could find several rows, before any row is shown.
struct JoinCheck {
  let store: any Store
  let options: PlanningOptions

  /// Tries every `join` that is not safe by what it joins, those inside queries in brackets first.
  func check(_ query: BoundQuery) throws {
    for stage in query.stages {
      switch stage.kind {
      case .join(let stage):
        try check(stage.join.subquery.query)
        if !stage.join.isProvenUnique { try check(stage) }
      case .nearest(let rows, _): try check(rows.subquery.query)
      default: break
      }
    }
  }

  private func check(_ stage: JoinStage) throws {
    let query = stage.join.subquery.query
    let plan = try Planner.plan(query, statistics: store, options: options)
    let keys = stage.join.keys.map(\.right)
    var repeated: [Value]?
    try store.run(StatementEmitter.repeatedKeys(of: plan, keys)) { row in
      repeated = keys.enumerated().map { place, key in
        .read(row, Int32(clamping: place), as: query.columns[key].type)
      }
      return false
    }
    guard let repeated else { return }
    throw StoreFailure(
      Diagnostic(.joinKeyRepeated, at: stage.keySpan, [try words(repeated)]))
  }

  /// The values as a message names them.
  private func words(_ values: [Value]) throws -> LocalizedText {
    let words = try values.map(word)
    return LocalizedText(
      words.map(\.english).joined(separator: ", "), words.map(\.french).joined(separator: ", "))
  }

  private func word(_ value: Value) throws -> LocalizedText {
    switch value {
    case .missing, .set, .hidden: LocalizedText("a missing value", "une valeur manquante")
    case .yesNo(let yes): Lexicon.words(of: yes ? .yes : .no, in: .yesNo)
    case .integer(let number): LocalizedText(verbatim: String(number))
    case .decimal(let number): LocalizedText(verbatim: number.wholeText)
    case .distance(let metres): LocalizedText(verbatim: metres.wholeText + " m")
    case .text(let text): LocalizedText(verbatim: "`\(text)`")
    case .date(let date): LocalizedText(verbatim: date.iso)
    case .instant(let instant):
      LocalizedText(
        verbatim: QuebecTimeZone.eastern.localTime(at: instant)?.iso ?? String(instant.minutes))
    case .duration(let minutes): LocalizedText(verbatim: "\(minutes) min")
    case .period(let period): LocalizedText(verbatim: period.text)
    case .term(let vocabulary, let id):
      try store.term(vocabulary, id: id)?.name ?? LocalizedText(verbatim: "#\(id)")
    }
  }
}
