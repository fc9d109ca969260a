import Language

/// One of few things that can be typed: a keyword, a field, a function, a name, a symbol.
struct Choice {
  /// The word of each language.
  let word: LocalizedText
  /// Further spellings that find it, behind those that begin as it does.
  var aliases: [String] = []
  var note = LocalizedText("", "")
  var keyword: OfferedKeyword?
  /// What is put behind the word: `(` of a function.
  var suffix = ""
  /// Of things that answer alike, those of a lower group come first.
  var group = 0

  /// How well it answers, and the word to insert: of the language wanted, but of the other where only that one answers.
  func match(_ typed: String, _ language: LanguageCode) -> (rank: FoldedIndex.Rank, word: String)? {
    let other: LanguageCode = language == .french ? .english : .french
    let own = FoldedIndex.rank(of: Folding.fold(word[language]), for: typed)
    guard !typed.isEmpty else { return (.prefix, word[language]) }
    // What answers in the other language stands behind what answers as well in this one.
    let foreign = FoldedIndex.rank(of: Folding.fold(word[other]), for: typed).map { max($0, .wordPrefix) }
    let further = aliases.compactMap { FoldedIndex.rank(of: Folding.fold($0), for: typed) }.min()
      .map { max($0, .wordPrefix) }
    let best = [own, foreign, further].compactMap(\.self).min()
    guard let best else { return nil }
    if let own, own <= best { return (own, word[language]) }
    if let foreign, foreign <= best { return (foreign, word[other]) }
    return (best, word[language])
  }
}
