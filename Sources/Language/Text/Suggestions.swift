/// Finds the names that a mistyped name may have meant.
package enum Suggestions {
  /// The nearest of the candidates, best first, none where nothing is close.
  package static func nearest(
    to text: String, among candidates: [String], limit: Int = 3
  ) -> [String] {
    var seen: Set<String> = []
    let all = ranked(text, candidates).map { candidates[$0] }
    return Array(all.filter { seen.insert($0).inserted }.prefix(max(0, limit)))
  }

  /// The same as positions in `candidates`, so that a caller can find what a name stands for.
  package static func nearestIndices(
    to text: String, among candidates: [String], limit: Int = 3
  ) -> [Int] {
    Array(ranked(text, candidates).prefix(max(0, limit)))
  }

  /// The one of the candidates that a text was surely meant to be: a slip of the fingers away, and nearer than all others.
  ///
  /// Nil where a choice is left, and where a name only begins alike or has the word somewhere.
  package static func certain(for text: String, among candidates: [String]) -> String? {
    let wanted = Array(Folding.fold(text).unicodeScalars)
    let names = candidates.map { Array(Folding.fold($0).unicodeScalars) }
    guard let best = names.indices.first(where: { isSlip(wanted, of: names[$0]) }),
      let cost = cost(of: names[best], for: wanted),
      names.allSatisfy({ name in
        name == names[best]
          || !name.split(separator: " ").contains(wanted[...])
            && self.cost(of: name, for: wanted).map { $0 > cost } ?? true
      })
    else { return nil }
    return candidates[best]
  }

  private static func isSlip(_ wanted: [Unicode.Scalar], of name: [Unicode.Scalar]) -> Bool {
    // Two letters of five make another word.
    let limit = wanted.count < 3 ? 0 : wanted.count < 6 ? 1 : wanted.count < 12 ? 2 : 3
    if EditDistance.between(wanted, name, limit: limit) != nil { return true }
    if name.starts(with: wanted) { return wanted.count >= 3 && 2 * wanted.count > name.count }
    let (words, nameWords) = (wanted.split(separator: " "), name.split(separator: " "))
    return words.count > 1 && words.count == nameWords.count
      && EditDistance.between(sorted(words), sorted(nameWords), limit: limit) != nil
  }

  /// Of a mistyped letter.
  private static let letterCost = 10

  /// Of a mistyped word within a longer name.
  private static let wordCost = 25

  /// Positions of all that are close; equal costs keep the order of the candidates.
  private static func ranked(_ text: String, _ candidates: [String]) -> [Int] {
    let wanted = Array(Folding.fold(text).unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    var found: [(cost: Int, index: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      let name = Array(Folding.fold(candidate).unicodeScalars)
      if let cost = cost(of: name, for: wanted) { found.append((cost, index)) }
    }
    // A name that has the word somewhere is offered only where no whole name is near, and one that is two letters away only
    // where none is at one.
    let least = found.map(\.cost).min() ?? 0
    let limit = least <= letterCost ? 2 * letterCost : least < wordCost ? wordCost : Int.max
    return found.filter { $0.cost < limit }.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }.map(\.index)
  }

  /// Ten for each mistyped letter; the words in another order, or only the beginning typed, cost about one letter.
  private static func cost(of name: [Unicode.Scalar], for wanted: [Unicode.Scalar]) -> Int? {
    // Three letters of nine make another word.
    let limit = min((wanted.count + 2) / 3, wanted.count < 12 ? 2 : 3)
    if let typed = EditDistance.between(wanted, name, limit: limit) { return letterCost * typed }
    if wanted.count >= 2, name.starts(with: wanted) { return 12 }
    let nameWords = name.split(separator: " ")
    let wantedWords = wanted.split(separator: " ")
    if wantedWords.count > 1, nameWords.count > 1 {
      let distance = EditDistance.between(
        sorted(wantedWords), sorted(nameWords), limit: limit)
      if let distance { return letterCost * distance + 5 }
    }
    if wanted.count >= 3, nameWords.contains(where: { $0.starts(with: wanted) }) { return 15 }
    // One mistyped letter in one word of a longer name: `logment` for a name with `logement`.
    if wanted.count >= 5, nameWords.count > 1,
      nameWords.contains(where: { EditDistance.between(wanted, Array($0), limit: 1) != nil })
    {
      return wordCost
    }
    return nil
  }

  private static func sorted(_ words: [ArraySlice<Unicode.Scalar>]) -> [Unicode.Scalar] {
    Array(words.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [" "]))
  }
}
