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
      } else if errors.count == 1, let span = error.span, let first = error.suggestions.first {
        edits.append(Diagnostic.Edit(span, written(first.text[language], for: error.code)))
      } else {
        return nil
      }
    }
    var mended = ""
    var position = source.mainStart
    for edit in edits.sorted(by: { $0.span.start < $1.span.start }) {
      guard edit.span.start >= position, edit.span.end >= edit.span.start else { return nil }
      mended += source.text(Span(position, edit.span.start)) + edit.replacement
      position = edit.span.end
    }
    mended += source.text(Span(position, source.utf8.count))
    let isCommand = mended.first == "."
    guard isCommand || !Parser.parse(SourceText(name: source.name, text: mended)).hasErrors else {
      return nil
    }
    return mended
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
