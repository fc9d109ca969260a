import Domain
import Language
import Planning

/// Words that `search` finds, as records write them: the index itself keeps keys that nobody would type (`LightStemmer`).
final class SearchWords {
  /// A word as it is written, and how many records of the directory have it, in whatever form.
  struct Word {
    let text: String
    let records: Int
  }

  private let source: any CompletionSource
  /// By entity and key; nil of a key that no record to be referred to has.
  private var written: [Entity: [String: String?]] = [:]
  private lazy var categories = Self.words(ofCategoriesIn: source)
  /// More keys than these are not looked at; they come with the least records.
  private static let mostKeys = 150

  init(_ source: any CompletionSource) {
    self.source = source
  }

  /// The words that begin as typed, folded, those that most records have first; none before its second letter.
  ///
  /// Throws `StoreFailure`.
  func search(_ typed: String, in entity: Entity, limit: Int) throws -> [Word] {
    guard typed.count > 1, let index = Catalog.description(of: entity).textIndex else { return [] }
    // A key may be shorter than its word by two letters, or end otherwise: `malady` of `maladie`.
    let first = String(typed.dropLast(min(2, max(0, typed.count - 3))))
    var keys: [(key: String, records: Int)] = []
    try source.run(ValueStatements.words(of: index, beginning: first, limit: Self.mostKeys)) { row in
      keys.append((row.text(0), Int(row.integer(1))))
      return true
    }
    var words: [Word] = []
    for (key, records) in keys where words.count < limit {
      guard let text = try word(of: key, in: entity), Folding.fold(text).hasPrefix(typed) else { continue }
      words.append(Word(text: text, records: records))
    }
    return words
  }

  private func word(of key: String, in entity: Entity) throws -> String? {
    if let known = written[entity]?[key] { return known }
    var word: String?
    if let statement = ValueStatements.texts(holding: key, in: entity) {
      try source.run(statement) { row in
        // Else it has the word in the name of one of its categories.
        word = WrittenWord.of(key: key, in: row.text(0)) ?? categories[key]
        return false
      }
    }
    written[entity, default: [:]][key] = .some(word)
    return word
  }

  private static func words(ofCategoriesIn source: any CompletionSource) -> [String: String] {
    var words: [String: String] = [:]
    for term in (try? source.allTerms(.category)) ?? [] {
      for name in [term.name.french, term.name.english] {
        for part in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
          let key = Folding.indexText(String(part))
          if words[key] == nil { words[key] = part.lowercased() }
        }
      }
    }
    return words
  }
}
