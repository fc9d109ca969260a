import Domain
import Language

/// Values that are right but for the way in which they are written, with the right spelling.
extension ExpressionBinder {
  /// `"65"` where a number is wanted, `"yes"` where yes or no is: the same without its quotation marks.
  static func unquoted(_ text: String, _ type: ValueType, at span: Span) -> Diagnostic? {
    let isRight =
      type.isNumber ? isPlainNumber(text) : type == .yesNo && Lexicon.keyword(for: text, in: .yesNo) != nil
    guard isRight else { return type == .yesNo ? notYesNo(text, at: span) : nil }
    return Diagnostic(
      .typeMismatch, at: span, [type.label, LocalizedText("a quoted text", "un texte entre guillemets")],
      suggestions: [.init(LocalizedText(verbatim: text))], edits: [.init(span, text)])
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    text.first?.isNumber == true && text.last?.isNumber == true && Double(text) != nil
      && text.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
  }

  /// `true`, `vrai`: yes or no as other languages say it; nil for any other word.
  static func notYesNo(_ word: String, at span: Span) -> Diagnostic? {
    let keyword: Keyword? =
      switch Folding.fold(word) {
      case "true", "vrai", "vraie", "y", "o": .yes
      case "false", "faux", "fausse", "n": .no
      default: nil
      }
    guard let keyword else { return nil }
    return Diagnostic(
      .unknownValue, at: span, [LocalizedText(verbatim: word), LocalizedText("yes/no", "oui/non")],
      suggestions: [.init(Lexicon.words(of: keyword, in: .yesNo))])
  }

  /// A value as a set's `has` takes it: a name in one word needs no quotation marks.
  static func spelled(_ value: Expression) -> String? {
    switch value.kind {
    case .path(let names): return names.map(\.text).joined(separator: ".")
    case .text(let text):
      let isWord = !text.isEmpty && text.allSatisfy { $0.isLetter || $0 == "-" }
      return isWord ? text : QuotedText.quote(text)
    default: return nil
    }
  }
}
