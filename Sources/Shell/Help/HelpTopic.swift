import Language

/// What `.help WORD` tells of a stage, a function or a statement.
struct HelpTopic {
  /// Which of the words that are spelled alike.
  enum Kind { case stage, function, statement }

  let kind: Kind
  let keyword: Keyword
  /// What follows the word, as help shows it.
  let arguments: LocalizedText
  let help: LocalizedText
  /// A query, or a statement, that runs as it is.
  let example: LocalizedText

  static let all = stages + functions + statements + recording

  /// Every topic that a word of either language names, else the one of which the word is a part.
  static func named(_ word: String) -> [HelpTopic] {
    let named = all.filter { $0.wordClass.map { Lexicon.keyword(for: word, in: $0) } == .some($0.keyword) }
    guard named.isEmpty, let whole = parts[Folding.fold(word)] else { return named }
    return all.filter { $0.keyword == whole }
  }

  /// Folded words that stand inside a stage or a statement, and what people call one.
  private static let parts: [String: Keyword] = [
    "within": .near, "rayon": .near, "per": .top, "chaque": .top, "previous": .compare,
    "precedente": .compare,
    "reference": .recordRefer, "referral": .recordRefer, "anyway": .recordRefer, "because": .recordUnmet,
    "outcome": .recordMet, "issue": .recordMet, "reason": .recordUnmet, "raison": .recordUnmet,
  ]

  /// The words that have a topic, in the order of the list.
  static func words(_ kind: Kind, _ language: LanguageCode) -> [String] {
    all.filter { $0.kind == kind }.compactMap { $0.word[language] }
  }

  var word: LocalizedText { Lexicon.words(of: keyword, in: wordClass) }

  var wordClass: KeywordClass? {
    switch kind {
    case .stage: .stageHead
    case .function: .function
    case .statement: .statementHead
    }
  }

  /// The word with what follows it, what it does, and an example.
  func page(_ language: LanguageCode, width: Int = .max) -> String {
    let call = arguments[language]
    let other = word[language == .french ? .english : .french]
    let head = word[language] + (kind == .function ? "(\(call))" : call.isEmpty ? "" : " \(call)")
    let also =
      other == word[language]
      ? "" : language == .french ? " (en anglais : \(other))" : " (in French: \(other))"
    let lines =
      WrappedText.lines(head + also, width: width, indent: "", hanging: 4)
      + WrappedText.lines(help[language], width: width, indent: "  ", hanging: 0)
      + example[language].split(separator: "\n").flatMap {
        WrappedText.lines(String($0), width: width, indent: "  ")
      }
    return lines.joined(separator: "\n")
  }
}
