/// The words of one keyword in one class; the first of each language is the canonical spelling.
package struct LexiconEntry: Sendable {
  package let keyword: Keyword
  package let wordClass: KeywordClass
  package let english: [String]
  package let french: [String]

  /// Alternatives are separated by ` / `, the canonical spelling first.
  init(_ keyword: Keyword, _ wordClass: KeywordClass, _ english: String, _ french: String) {
    self.keyword = keyword
    self.wordClass = wordClass
    self.english = Self.spellings(english)
    self.french = Self.spellings(french)
  }

  private static func spellings(_ list: String) -> [String] {
    var result: [String] = []
    var words: [Substring] = []
    for word in list.split(separator: " ") {
      if word == "/" {
        result.append(words.joined(separator: " "))
        words = []
      } else {
        words.append(word)
      }
    }
    result.append(words.joined(separator: " "))
    return result
  }

  /// Canonical spelling in a language.
  package func word(in language: LanguageCode) -> String {
    (language == .french ? french : english).first ?? keyword.rawValue
  }
}

/// The words of the language, French and English, both always accepted, even mixed.
///
/// Words are matched whole and folded (`Folding.fold`), so that no keyword is the beginning of a name, and
/// accents and capitals do not count.
package enum Lexicon {
  /// Every entry, in the order of the tables.
  package static let entries: [LexiconEntry] =
    statementWords + stageWords + expressionWords + timeWords + functionWords + parameterTypeWords
    + recordingWords

  /// The keyword that a text of one or more words names in a class; folds it first.
  package static func keyword(for text: String, in wordClass: KeywordClass) -> Keyword? {
    keyword(folded: Folding.fold(text), in: wordClass)
  }

  /// The same, for a text that is already folded.
  package static func keyword(folded: String, in wordClass: KeywordClass) -> Keyword? {
    indexes[wordClass.rawValue].keywords[folded]
  }

  /// The canonical spelling of a keyword in a class and language, or nil where the class has no such keyword.
  package static func word(
    _ keyword: Keyword, in wordClass: KeywordClass, _ language: LanguageCode
  ) -> String? {
    indexes[wordClass.rawValue].entries[keyword]?.word(in: language)
  }

  /// The words of a keyword in a class; nil where the class has no such keyword.
  package static func entry(_ keyword: Keyword, in wordClass: KeywordClass) -> LexiconEntry? {
    indexes[wordClass.rawValue].entries[keyword]
  }

  /// The canonical spelling of a keyword in both languages, from the class given or the first that has it.
  package static func words(
    of keyword: Keyword, in wordClass: KeywordClass? = nil
  ) -> LocalizedText {
    for index in wordClass.map({ [indexes[$0.rawValue]] }) ?? indexes {
      if let entry = index.entries[keyword] {
        return LocalizedText(entry.word(in: .english), entry.word(in: .french))
      }
    }
    return LocalizedText(verbatim: keyword.rawValue)
  }

  /// Every spelling that a class accepts, for suggestions and completion; words of later versions are left out.
  package static func spellings(in wordClass: KeywordClass) -> [String] {
    indexes[wordClass.rawValue].spellings
  }

  /// The canonical words of a class in the order of its table, words of later versions left out, with a blank between.
  package static func list(of wordClass: KeywordClass) -> LocalizedText {
    let shown = entries.filter { $0.wordClass == wordClass && !$0.keyword.isLater }
    return LocalizedText(
      shown.map { $0.word(in: .english) }.joined(separator: " "),
      shown.map { $0.word(in: .french) }.joined(separator: " "))
  }

  /// The canonical words of the sources, with a blank between.
  package static var sources: LocalizedText {
    let shown = entries.filter { $0.wordClass == .statementHead && $0.keyword.isSource }
    return LocalizedText(
      shown.map { $0.word(in: .english) }.joined(separator: " "),
      shown.map { $0.word(in: .french) }.joined(separator: " "))
  }

  /// The function that a name known from other languages stands for.
  package static func function(foreign name: String) -> Keyword? {
    ForeignWords.functions[Folding.fold(name)]
  }

  /// True where a folded text is the beginning of a spelling of several words in a class.
  static func opensLongerSpelling(folded: String, in wordClass: KeywordClass) -> Bool {
    indexes[wordClass.rawValue].openings.contains(folded)
  }

  private struct Index: Sendable {
    var keywords: [String: Keyword] = [:]
    var entries: [Keyword: LexiconEntry] = [:]
    var openings: Set<String> = []
    var spellings: [String] = []
  }

  /// One index a class, at the class's raw value.
  private static let indexes: [Index] = {
    var indexes = Array(repeating: Index(), count: KeywordClass.allCases.count)
    for entry in entries {
      let place = entry.wordClass.rawValue
      indexes[place].entries[entry.keyword] = entry
      for spelling in entry.english + entry.french {
        let words = Folding.fold(spelling).split(separator: " ")
        indexes[place].keywords[words.joined(separator: " ")] = entry.keyword
        for count in 1..<max(1, words.count) {
          indexes[place].openings.insert(words.prefix(count).joined(separator: " "))
        }
        if !entry.keyword.isLater, !indexes[place].spellings.contains(spelling) {
          indexes[place].spellings.append(spelling)
        }
      }
    }
    return indexes
  }()
}

extension Keyword {
  /// True of the words that the language keeps for a later version.
  package var isLater: Bool { rawValue.hasPrefix("later.") }
}
