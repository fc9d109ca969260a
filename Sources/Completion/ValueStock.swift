import Domain
import Language
import Planning

/// Terms, counts and texts of a directory: read when they are first asked for, and again when the directory has changed.
final class ValueStock {
  private let source: any CompletionSource
  private var terms: [VocabularyID: TermValues] = [:]
  private var counts: [TermPool.Count: [Int64: Int]] = [:]
  private var texts: [String: TextValues] = [:]
  private(set) var words: SearchWords
  /// Of the file, as its connection counts changes that others make.
  private var version: Int64?
  /// Counting over more rows would take longer than a person waits for a key.
  private static let mostCounted = 40_000

  private let rowsAtOnce: Int

  init(_ source: any CompletionSource, rowsAtOnce: Int) {
    self.source = source
    self.rowsAtOnce = rowsAtOnce
    words = SearchWords(source)
  }

  /// Forgets everything after the file was written to, by this session or another; answers whether it was.
  func forgetWhatChanged() -> Bool {
    var now: Int64?
    try? source.run(SQLText("PRAGMA data_version")) { row in
      now = row.integer(0)
      return false
    }
    guard now != version else { return false }
    version = now
    terms = [:]
    counts = [:]
    texts = [:]
    words = SearchWords(source)
    return true
  }

  /// Throws `StoreFailure`, as all below.
  func terms(of vocabulary: VocabularyID) throws -> TermValues {
    if let known = terms[vocabulary] { return known }
    let values = try TermValues(vocabulary, in: source)
    terms[vocabulary] = values
    return values
  }

  /// As `TextValues.search`, reading only as many rows as it takes to find some where an index does not give them in no time; nil
  /// where the field has no texts that may be offered.
  func search(
    _ field: Field, in entity: Entity, for typed: String, limit: Int, guessing: Bool
  ) throws -> (found: [TextValues.Found], omitted: Int)? {
    let name = "\(entity.rawValue).\(field.id)"
    guard var values = try texts.removeValue(forKey: name) ?? unread(field, in: entity) else { return nil }
    defer { texts[name] = values }
    if !values.isWhole, values.hasIndex { values.reserve(try rows(of: entity)) }
    while true {
      if typed.isEmpty, values.hasIndex {
        // Every name answers, and the first ones are read first.
        try values.readAhead(from: source)
      } else {
        try values.read(from: source)
      }
      var answer = values.search(typed, limit: limit, guessing: guessing && values.isWhole)
      if values.isWhole { return answer }
      if !answer.found.isEmpty {
        if values.hasIndex { answer.omitted += max(0, try rows(of: entity) - values.rowsRead) }
        return answer
      }
    }
  }

  private func unread(_ field: Field, in entity: Entity) throws -> TextValues? {
    if ValueStatements.hasTexts(field, of: entity) { return TextValues(of: field, in: entity, rowsAtOnce) }
    return try ValueStatements.distinctTexts(of: field, in: entity).map {
      try TextValues(list: $0, in: source)
    }
  }

  /// Reads some more of the texts of a field, without waiting for the rest.
  func prepare(_ field: Field, in entity: Entity) {
    let name = "\(entity.rawValue).\(field.id)"
    guard ValueStatements.hasTexts(field, of: entity) else { return }
    var values = texts.removeValue(forKey: name) ?? TextValues(of: field, in: entity, rowsAtOnce)
    try? values.readAhead(from: source)
    texts[name] = values
  }

  /// A text as it is written.
  func text(_ found: TextValues.Found, of field: Field, in entity: Entity) throws -> String? {
    if let text = found.text { return text }
    guard let statement = ValueStatements.text(of: field, in: entity, key: found.key) else { return nil }
    var text: String?
    try source.run(statement) { row in
      text = row.text(0)
      return false
    }
    return text
  }

  private func rows(of entity: Entity) throws -> Int {
    var rows = 0
    try source.run(ValueStatements.rows(of: entity)) { row in
      rows = Int(row.integer(0))
      return false
    }
    return rows
  }

  /// Empty where nothing is counted.
  func counts(_ count: TermPool.Count) throws -> [Int64: Int] {
    if let known = counts[count] { return known }
    let statement: SQLText? =
      switch count {
      case .services: ValueStatements.servicesByCategory
      case .sites: ValueStatements.sitesByArea
      case .rows(_, let entity) where try rows(of: entity) > Self.mostCounted: nil
      case .rows(let id, let entity):
        Catalog.fields(of: entity).first { $0.id == id }.flatMap {
          ValueStatements.rows(byTermOf: $0, in: entity)
        }
      case .nothing: nil
      }
    var found: [Int64: Int] = [:]
    if let statement {
      try source.run(statement) { row in
        found[row.integer(0)] = Int(row.integer(1))
        return true
      }
    }
    counts[count] = found
    return found
  }
}
