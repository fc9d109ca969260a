import Language

/// What one stage says of one record, and why.
struct Verdict: Hashable {
  enum Answer: Hashable {
    case passes
    case fails
    /// The record does not tell, so that the stage leaves it out.
    case unknown

    var words: LocalizedText {
      switch self {
      case .passes: LocalizedText("passes", "passe")
      case .fails: LocalizedText("fails", "échoue")
      case .unknown: LocalizedText("unknown", "inconnu")
      }
    }
  }
  let answer: Answer
  /// What the record has; empty where there is nothing to add.
  let reasons: [LocalizedText]

  init(_ answer: Answer, _ reasons: [LocalizedText] = []) {
    self.answer = answer
    self.reasons = reasons
  }
}

extension LocalizedText {
  /// A sentence with the spacing of each language.
  static func sentence(_ english: String, _ french: String) -> LocalizedText {
    LocalizedText(english, Typography.spaced(french, .french))
  }

  /// Texts with something between them, in both languages.
  static func joined(_ texts: [LocalizedText], by separator: String) -> LocalizedText {
    LocalizedText(
      texts.map(\.english).joined(separator: separator), texts.map(\.french).joined(separator: separator))
  }
}
