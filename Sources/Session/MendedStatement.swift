import Language

/// A refused text as it was probably meant: each mistake mended in the one way that its message offers.
struct MendedStatement {
  /// The mistakes of a text, with the text that their spans point into; nil where that cannot be told.
  let mistakes: (String) -> (errors: [Diagnostic], source: SourceText)?
  let language: LanguageCode

  /// What one way of mending may bring to light is mended in its turn, so often.
  private static let rounds = 3

  /// Nil where a mistake has no way out, where one leaves a choice, or where the outcome would be refused too.
  func text(_ errors: [Diagnostic], in source: SourceText) -> String? {
    var (errors, source) = (errors, source)
    for _ in 0..<Self.rounds {
      guard let edits = edits(of: errors, in: source), let mended = Self.applied(edits, to: source)?.text
      else {
        return nil
      }
      // A command of the shell is no statement.
      if mended.first == "." { return mended }
      guard let left = mistakes(mended) else { return nil }
      if left.errors.isEmpty { return mended }
      (errors, source) = left
    }
    return nil
  }

  /// A mistake with edits that lead to `outcome`, of a text of one line, or without any where they only make another mistake of it.
  func truthful(_ error: Diagnostic, in source: SourceText, outcome: String?) -> Diagnostic {
    guard !error.edits.isEmpty, let mended = Self.applied(error.edits, to: source), mended.text.first != ".",
      let left = mistakes(mended.text), !left.errors.isEmpty
    else { return error }
    var result = error
    if let outcome {
      result.edits = [Diagnostic.Edit(Span(source.mainStart, source.utf8.count), outcome)]
      return result
    }
    let offset = left.source.mainStart
    let isWrong = left.errors.contains { other in
      other.code.rawValue.hasPrefix("S") || other.edits.isEmpty && other.suggestions.isEmpty
        || other.span.map { span in
          mended.places.contains { $0.start + offset < span.end && span.start < $0.end + offset }
        } ?? false
    }
    guard isWrong else { return error }
    result.edits = []
    // What is left to be said of the text as it would be then.
    if left.errors.count == 1 { result.notes += left.errors[0].notes }
    return result
  }

  /// A mistake among others, without edits where they would go on from something that is no source.
  static func plain(_ error: Diagnostic, among errors: [Diagnostic]) -> Diagnostic {
    guard error.code == .unexpectedText,
      errors.contains(where: { $0.code == .unknownSource && $0.suggestions.isEmpty })
    else { return error }
    var error = error
    error.edits = []
    return error
  }

  private func edits(of errors: [Diagnostic], in source: SourceText) -> [Diagnostic.Edit]? {
    var edits: [Diagnostic.Edit] = []
    for error in errors {
      if !error.edits.isEmpty {
        edits += error.edits
      } else if let span = error.span, let meant = meant(error, instead: source.text(span)) {
        edits.append(Diagnostic.Edit(span, Self.written(meant, for: error.code)))
      } else {
        return nil
      }
    }
    return edits.isEmpty ? nil : edits
  }

  /// The suggestion that leaves no choice; one that is spelled otherwise altogether is known to be meant.
  private func meant(_ error: Diagnostic, instead written: String) -> String? {
    let names = error.suggestions.map { $0.text[language] }
    let written = written.filter { $0 != "\"" }
    if names.count == 1, Suggestions.nearest(to: written, among: names).isEmpty { return names[0] }
    return Suggestions.certain(for: written, among: names)
  }

  /// The text that was typed, without what stands before it.
  private static func applied(
    _ edits: [Diagnostic.Edit], to source: SourceText
  ) -> (text: String, places: [Span])? {
    source.applying(edits, in: Span(source.mainStart, source.utf8.count))
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
