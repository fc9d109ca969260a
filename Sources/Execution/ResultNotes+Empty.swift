import Domain
import Language
import Planning

/// What to do about an empty answer: which stage left nothing, and what it could have said instead.
extension ResultNotes {
  /// The stage after which no row is left, found by halves: nothing comes of no rows.
  func emptied(_ query: BoundQuery) throws -> Diagnostic? {
    guard try count(query, upTo: 0, where: nil) > 0 else {
      return query.entity == .queries
        ? Diagnostic(.noteNothingSaved) : Diagnostic(.noteEmptyAfter, [query.sourceWords, ""])
    }
    let stages = query.stages.indices.filter { [.filter, .limit].contains(query.stages[$0].kind.role) }
    guard var high = stages.indices.last, try count(query, upTo: stages[high] + 1, where: nil) == 0 else {
      return nil
    }
    var low = 0
    while low < high {
      let middle = (low + high) / 2
      if try count(query, upTo: stages[middle] + 1, where: nil) == 0 {
        high = middle
      } else {
        low = middle + 1
      }
    }
    let stage = query.stages[stages[low]]
    let instead = try nearWords(stage, of: query.entity) ?? daysThatThereAre(stage, query.entity) ?? ""
    let why = LocalizedText("; `| why` tells more", " ; `| pourquoi` en dit plus")
    return Diagnostic(
      .noteEmptyAfter,
      [
        LocalizedText(verbatim: stage.shortText),
        LocalizedText(instead.english + why.english, instead.french + why.french),
      ])
  }

  // MARK: - Words

  /// Words of the index near those that no record has.
  private func nearWords(_ stage: BoundStage, of entity: Entity) throws -> LocalizedText? {
    guard case .search(let pattern) = stage.kind, let index = Catalog.description(of: entity).textIndex
    else { return nil }
    var near: [String] = []
    for key in pattern.required.flatMap(\.self) {
      guard let first = key.first else { continue }
      var keys: [String] = []
      let statement = ValueStatements.words(of: index, beginning: String(first), limit: Self.mostKeys)
      try runner.store.run(statement) { row in
        keys.append(row.text(0))
        return true
      }
      guard !keys.contains(key) else { continue }
      near += try Suggestions.nearest(to: key, among: keys).compactMap { try written($0, in: entity) }
    }
    guard !near.isEmpty else { return nil }
    let words = near.map { "`\($0)`" }.joined(separator: ", ")
    return LocalizedText("; near it there is \(words)", " ; de proche il y a \(words)")
  }

  /// Keys that begin alike, those of the most records first.
  private static let mostKeys = 5_000

  /// A word of the index as a record writes it; nil where only the name of a category has it.
  private func written(_ key: String, in entity: Entity) throws -> String? {
    guard let statement = ValueStatements.texts(holding: key, in: entity) else { return nil }
    var word: String?
    try runner.store.run(statement) { row in
      word = WrittenWord.of(key: key, in: row.text(0))
      return false
    }
    return word
  }

  // MARK: - Days

  /// From when to when there are calls, where a window has none.
  private func daysThatThereAre(_ stage: BoundStage, _ entity: Entity) throws -> LocalizedText? {
    let verb = String(stage.text.prefix { $0.isLetter })
    guard entity.isCallData, Lexicon.keyword(for: verb, in: .stageHead) == .during else { return nil }
    var days: (first: String, last: String)?
    try runner.store.run(SQLText("SELECT min(day), max(day) FROM call_contact")) { row in
      if !row.isNull(0) { days = (row.text(0), row.text(1)) }
      return false
    }
    return days.map { days in
      LocalizedText(
        "; the calls are of \(days.first) to \(days.last)",
        " ; les appels vont du \(days.first) au \(days.last)")
    }
  }
}
