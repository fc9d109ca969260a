import Language

/// One of few things that can be typed: a keyword, a field, a function, a name, a symbol.
struct Choice {
  /// The word of each language.
  let word: LocalizedText
  /// Further spellings of each language that find it, behind those that begin as it does.
  var aliases: [LanguageCode: [String]] = [:]
  var note = LocalizedText("", "")
  var keyword: OfferedKeyword?
  /// What is put behind the word: `(` of a function.
  var suffix = ""
  /// Of things that answer alike, those of a lower group come first.
  var group = 0

  /// How a choice answers what was typed.
  struct Answer {
    let rank: FoldedIndex.Rank
    /// What is inserted.
    let word: String
    /// What it is also called, where that answers.
    var alias: String?
    /// True where only the other language answers, which is offered where nothing of this one begins as typed.
    var isForeign = false
  }

  /// How well it answers, by its word or by what it is also called; of the other language only what begins as typed.
  func match(_ typed: String, _ language: LanguageCode) -> Answer? {
    guard !typed.isEmpty else { return Answer(rank: .prefix, word: word[language]) }
    let name = Self.rank(word[language], typed)
    let further = Self.best(aliases[language] ?? [], typed).map {
      Answer(rank: $0.rank.ofAlias, word: word[language], alias: $0.text)
    }
    let own = [name.map { Answer(rank: $0, word: word[language]) }, further].compactMap(\.self)
      .min { $0.rank < $1.rank }
    if let own, own.rank <= .wordPrefix { return own }
    let other: LanguageCode = language == .french ? .english : .french
    guard word[other] != word[language] || aliases[other] != aliases[language],
      let foreign = Self.best([word[other]] + (aliases[other] ?? []), typed), foreign.rank <= .prefix
    else { return own }
    return Answer(
      rank: .aliasPrefix, word: word[other], alias: foreign.text == word[other] ? nil : foreign.text,
      isForeign: true)
  }

  private static func rank(_ text: String, _ typed: String) -> FoldedIndex.Rank? {
    FoldedIndex.rank(of: Folding.fold(text), for: typed)
  }

  private static func best(_ texts: [String], _ typed: String) -> (rank: FoldedIndex.Rank, text: String)? {
    texts.compactMap { text in rank(text, typed).map { ($0, text) } }.min { $0.0 < $1.0 }
  }
}
