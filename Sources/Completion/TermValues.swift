import Domain
import Language
import Planning

/// The terms of a vocabulary with every spelling that finds them.
struct TermValues {
  let terms: [Term]
  /// Every spelling; its owner is the place of its term.
  private(set) var spellings = FoldedIndex()
  /// 0 of a name, 1 of an alias, 2 of a code.
  private(set) var kinds: [UInt8] = []

  /// Throws `StoreFailure`.
  init(_ vocabulary: VocabularyID, in source: any CompletionSource) throws {
    // Of hours no spellings are stored.
    if let few = try vocabulary == .hours ? source.allTerms(.hours) : FixedVocabularies.terms[vocabulary] {
      terms = few
      for (place, term) in few.enumerated() {
        add(Folding.fold(term.name.english), 0, place)
        add(Folding.fold(term.name.french), 0, place)
        for alias in FixedVocabularies.aliases(of: term) { add(alias, 1, place) }
        add(Folding.fold(term.code), 2, place)
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
      kinds.append(UInt8(truncatingIfNeeded: row.integer(1)))
      return true
    }
  }

  private mutating func add(_ folded: String, _ kind: UInt8, _ place: Int) {
    spellings.append(folded, of: Int64(place))
    kinds.append(kind)
  }

  /// A term that answers what was typed, by its best spelling.
  struct Found {
    let place: Int
    let entry: Int
    let rank: FoldedIndex.Rank
  }

  /// Every term that answers, each once; `isWanted` leaves terms out.
  func search(_ typed: String, _ isWanted: (Term) -> Bool) -> [Found] {
    var best = [Int32](repeating: -1, count: terms.count)
    var ranks = [UInt8](repeating: .max, count: terms.count)
    spellings.search(typed) { match in
      let place = Int(spellings.owners[match.entry])
      // A name says more than an alias or a code that answers as well; a code that only has the letters somewhere says nothing.
      if kinds[match.entry] == 2, match.rank > .prefix { return }
      let key = UInt8(match.rank.rawValue) << 2 | kinds[match.entry]
      if key < ranks[place] {
        ranks[place] = key
        best[place] = Int32(truncatingIfNeeded: match.entry)
      }
    }
    return terms.indices.compactMap { place in
      guard ranks[place] != .max, isWanted(terms[place]) else { return nil }
      return Found(
        place: place, entry: Int(best[place]),
        rank: FoldedIndex.Rank(rawValue: Int(ranks[place] >> 2)) ?? .scattered)
    }
  }
}

extension TermValues {
  /// The terms of which a name or an alias is spelled nearly as what was typed.
  func nearest(_ typed: String, _ isWanted: (Term) -> Bool) -> [Found] {
    let entries = (0..<spellings.count).filter { entry in
      kinds[entry] < 2 && isWanted(terms[Int(spellings.owners[entry])])
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
