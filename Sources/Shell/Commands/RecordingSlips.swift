import Language

/// What people type for a word that records and that is none of the language: the name of a source, a noun.
enum RecordingSlips {
  /// What is said of a text, and what was meant by it.
  struct Meaning: Hashable {
    let message: LocalizedText
    let statement: String
  }

  /// Nil of any other text; while a contact is open a call cannot begin before it is closed.
  static func meaning(of text: String, inContact isOpen: Bool) -> Meaning? {
    let text = text.trimmed
    if let language = calls[Folding.fold(text)] {
      guard !isOpen else {
        return Meaning(message: ShellTexts.closeFirst, statement: Lexicon.words(of: .recordClose)[language])
      }
      let statement = LocalizedText("contact phone", "contact téléphone")[language]
      return Meaning(message: ShellTexts.recorded(text, by: statement), statement: statement)
    }
    let word = String(text.prefix { !$0.isWhitespace })
    let rest = String(text.dropFirst(word.count)).trimmed
    guard let language = referrals[Folding.fold(word)], rest.first?.isNumber == true else { return nil }
    let verb = Lexicon.words(of: .recordRefer)[language]
    return Meaning(message: ShellTexts.recorded(word, by: verb), statement: verb + " " + rest)
  }

  /// True of what may have been meant to be recorded, by its first word, if that names no query: it may be about a person.
  static func mayRecord(_ text: String, isNamed: (String) -> Bool) -> Bool {
    let word = String(text.trimmed.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    guard !isNamed(word) else { return false }
    if meaning(of: text, inContact: true) != nil { return true }
    guard Lexicon.keyword(for: word, in: .statementHead) == nil else { return false }
    return !Suggestions.nearest(to: word, among: heads, limit: 1).isEmpty
  }

  private static let heads = Lexicon.entries
    .filter { $0.wordClass == .statementHead && $0.keyword.isRecording }.flatMap { $0.english + $0.french }

  /// The beginning of the statement that a need which was not met wants, of `unmet` alone; nil of any other text.
  static func begun(by text: String) -> String? {
    let word = Folding.fold(text.trimmed)
    guard let entry = Lexicon.entry(.recordUnmet, in: .outcome),
      let language = [LanguageCode.english, .french].first(where: { language in
        (language == .english ? entry.english : entry.french).contains { Folding.fold($0) == word }
      })
    else { return nil }
    return text.trimmed + " " + Lexicon.words(of: .because, in: .outcomeClause)[language] + " "
  }

  /// Folded.
  private static let calls: [String: LanguageCode] = [
    "call": .english, "new call": .english, "phone call": .english, "a call": .english,
    "appel": .french, "nouvel appel": .french, "un appel": .french, "appel telephonique": .french,
  ]
  private static let referrals: [String: LanguageCode] = [
    "referral": .english, "referrals": .english, "reference": .french, "references": .french,
    "orientation": .french, "orientations": .french,
  ]
}
