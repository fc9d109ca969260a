/// The page on a diagnostic code: why it happens, how to mend it, and what brings it about.
package struct Explanation: Sendable {
  package let title: LocalizedText
  package let why: LocalizedText
  package let mend: LocalizedText
  /// A text that gives the code: a query for L, S, B, P and N, else a command or a line of data.
  package let example: LocalizedText

  init(
    _ title: LocalizedText, why: LocalizedText, mend: LocalizedText, example: LocalizedText
  ) {
    self.title = title
    self.why = why
    self.mend = mend
    self.example = example
  }

  /// The page of a code; a code without one gets its headline, which a test forbids.
  package static func page(for code: DiagnosticCode) -> Explanation {
    if let page = all[code] { return page }
    let headline = Message.of(code).headline
    return Explanation(headline, why: headline, mend: headline, example: headline)
  }

  /// The pages as their files hold them; each code is in one of them.
  static let blocks: [[DiagnosticCode: Explanation]] = [
    lexicalExplanations, syntaxExplanations, newcomerExplanations, nameExplanations,
    typeExplanations, summaryExplanations, planningExplanations, databaseExplanations, commandExplanations,
    subqueryExplanations, importExplanations, callImportExplanations, recordExplanations, noteExplanations,
    definitionExplanations,
    timeExplanations, coverageExplanations, analysisExplanations,
    purgeExplanations, recordingExplanations, disclosureExplanations,
  ]

  /// Every page, by code.
  static let all: [DiagnosticCode: Explanation] = blocks.reduce(into: [:]) { all, block in
    all.merge(block) { first, _ in first }
  }

  /// The page as text: title, two paragraphs, the example indented; no line break at its end.
  package static func text(for code: DiagnosticCode, language: LanguageCode) -> String {
    let page = page(for: code)
    let heads = (
      mend: LocalizedText("How to mend it", "Comment corriger"),
      example: LocalizedText("An example that gives it", "Un exemple qui le produit")
    )
    return [
      code.rawValue + " — " + Typography.spaced(page.title[language], language),
      Typography.spaced(page.why[language], language),
      heads.mend[language] + "\n" + Typography.spaced(page.mend[language], language),
      heads.example[language] + "\n"
        + page.example[language].split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    " + $0 }.joined(separator: "\n"),
    ].joined(separator: "\n\n")
  }
}
