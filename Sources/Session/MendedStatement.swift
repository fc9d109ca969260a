import Language

/// A refused text as it was probably meant.
enum MendedStatement {
  /// The text with each mistake mended in the one way that its message offers, or the first; nil where a mistake has none, where
  /// there are several and one leaves a choice, or where the outcome is no statement either.
  static func text(_ errors: [Diagnostic], in source: SourceText, _ language: LanguageCode) -> String? {
    guard !errors.isEmpty else { return nil }
    var edits: [Diagnostic.Edit] = []
    for error in errors {
      if !error.edits.isEmpty {
        edits += error.edits
      } else if errors.count == 1 || error.suggestions.count == 1, let span = error.span,
        let first = error.suggestions.first
      {
        edits.append(Diagnostic.Edit(span, written(first.text[language], for: error.code)))
      } else {
        return nil
      }
    }
    guard let mended = source.applying(edits, in: Span(source.mainStart, source.utf8.count)) else {
      return nil
    }
    return mended.first == "." ? mended : MendedText.settled(mended)
  }

  /// Names of data are quoted where they are more than a word.
  private static func written(_ name: String, for code: DiagnosticCode) -> String {
    let isWord = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return namesOfData.contains(code) && !isWord && name.first != "\"" ? QuotedText.quote(name) : name
  }

  private static let namesOfData: Set<DiagnosticCode> = [
    .unknownPlace, .unknownCategory, .unknownLanguage, .unknownArea, .unknownValue,
  ]
}
