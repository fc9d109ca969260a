import Domain
import Language
import Planning

/// The terms of a vocabulary with every spelling that finds them.
struct TermValues {
  let terms: [Term]
  /// Every spelling; its owner is the place of its term.
  private(set) var spellings = FoldedIndex()
  private(set) var kinds: [Kind] = []

  /// What a spelling is.
  enum Kind: UInt8 {
    /// The name in both languages.
    case name
    case english, french, alias, code

    /// True of what the term is called in a language.
    func isName(in language: LanguageCode) -> Bool {
      switch self {
      case .name: true
      case .english: language == .english
      case .french: language == .french
      case .alias, .code: false
      }
    }
  }

  /// Throws `StoreFailure`.
  init(_ vocabulary: VocabularyID, in source: any CompletionSource) throws {
    // Of hours no spellings are stored.
    if let few = try vocabulary == .hours ? source.allTerms(.hours) : FixedVocabularies.terms[vocabulary] {
      terms = few
      for (place, term) in few.enumerated() {
        let (english, french) = (Folding.fold(term.name.english), Folding.fold(term.name.french))
        add(english, english == french ? .name : .english, place)
        if english != french { add(french, .french, place) }
        for alias in FixedVocabularies.aliases(of: term) { add(alias, .alias, place) }
        add(Folding.fold(term.code), .code, place)
      }
      return
    }
    let all = try source.allTerms(vocabulary)
    terms = all
    var places: [Int64: Int] = [:]
    for (place, term) in all.enumerated() { places[term.id] = place }
    try source.run(ValueStatements.spellings(of: vocabulary)) { row in
      guard let place = places[row.integer(2)] else { return true }
      row.withBytes(0) { spellings.append($0, of: Int64(place)) }
      switch row.integer(1) {
      case 0: kinds.append(Self.language(of: row.text(0), all[place]))
      case 1: kinds.append(.alias)
      default: kinds.append(.code)
      }
      return true
    }
  }

  /// Which name of a term a folded text is.
  private static func language(of folded: String, _ term: Term) -> Kind {
    guard term.name.english != term.name.french else { return .name }
    let fold = term.vocabulary == .area ? Folding.foldPlace : Folding.fold
    return switch (folded == fold(term.name.english), folded == fold(term.name.french)) {
    case (true, false): .english
    case (false, true): .french
    default: .name
    }
  }

  private mutating func add(_ folded: String, _ kind: Kind, _ place: Int) {
    spellings.append(folded, of: Int64(place))
    kinds.append(kind)
  }

  /// A term that answers what was typed, by its best spelling.
  struct Found {
    let place: Int
    let entry: Int
    let rank: FoldedIndex.Rank
  }

  /// Every term that answers, each once, by its name in a language before all that it is also called; `isWanted` leaves terms out.
  func search(_ typed: String, _ language: LanguageCode, _ isWanted: (Term) -> Bool) -> [Found] {
    var best = [Int32](repeating: -1, count: terms.count)
    var ranks = [UInt8](repeating: .max, count: terms.count)
    spellings.search(typed) { match in
      let place = Int(spellings.owners[match.entry])
      let kind = kinds[match.entry]
      // A code that only has the letters somewhere says nothing.
      if kind == .code, match.rank > .prefix { return }
      let rank = kind.isName(in: language) ? match.rank : match.rank.ofAlias
      let key = UInt8(rank.rawValue) << 3 | kind.rawValue
      if key < ranks[place] {
        ranks[place] = key
        best[place] = Int32(truncatingIfNeeded: match.entry)
      }
    }
    return terms.indices.compactMap { place in
      guard ranks[place] != .max, isWanted(terms[place]) else { return nil }
      return Found(
        place: place, entry: Int(best[place]),
        rank: FoldedIndex.Rank(rawValue: Int(ranks[place] >> 3)) ?? .scattered)
    }
  }
}

extension TermValues {
  /// How a spelling that is not the name in a language is shown; nil of that name.
  func otherName(_ entry: Int, _ language: LanguageCode) -> String? {
    let name = terms[Int(spellings.owners[entry])].name
    return switch kinds[entry] {
    case .english where language == .french: name.english
    case .french where language == .english: name.french
    case .alias, .code: spellings.text(entry)
    default: nil
    }
  }

  /// The terms of which a name or an alias is spelled nearly as what was typed.
  func nearest(_ typed: String, _ isWanted: (Term) -> Bool) -> [Found] {
    let entries = (0..<spellings.count).filter { entry in
      kinds[entry] != .code && isWanted(terms[Int(spellings.owners[entry])])
    }
    var seen: Set<Int> = []
    return Suggestions.nearestIndices(to: typed, among: entries.map(spellings.text), limit: 6).compactMap {
      index in
      let place = Int(spellings.owners[entries[index]])
      return seen.insert(place).inserted ? Found(place: place, entry: entries[index], rank: .scattered) : nil
    }
  }
}

/// What completion reads of a store.
package typealias CompletionSource = Backend & VocabularySource
