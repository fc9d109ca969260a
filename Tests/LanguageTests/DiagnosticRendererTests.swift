import Testing

@testable import Language

struct DiagnosticRendererTests {
  /// The span of the first occurrence of a word.
  private func span(_ word: String, in source: SourceText) -> Span {
    let bytes = Array(word.utf8)
    let start = source.utf8.indices.first { source.utf8[$0...].starts(with: bytes) } ?? 0
    return Span(start, start + bytes.count)
  }

  private func render(
    _ text: String, at word: String, _ code: DiagnosticCode = .unknownCategory,
    language: LanguageCode = .english, secondary: String? = nil
  ) -> [Substring] {
    let source = SourceText(name: "weekly.aig", text: text)
    var diagnostic = Diagnostic(code, at: span(word, in: source), [LocalizedText(verbatim: word)])
    if let secondary {
      let label = LocalizedText("because of this", "à cause de ceci")
      diagnostic.secondary = [.init(span(secondary, in: source), label)]
    }
    return DiagnosticRenderer.render(diagnostic, in: source, language: language)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  private var misspelled: (Diagnostic, SourceText) {
    let source = SourceText(name: "weekly.aig", text: "services\n| need fod")
    let suggestions = [
      Diagnostic.Suggestion("food", gloss: LocalizedText("Food", "Aide alimentaire")),
      Diagnostic.Suggestion("fog"), Diagnostic.Suggestion("fad"), Diagnostic.Suggestion("fourth"),
    ]
    return (
      Diagnostic(
        .unknownCategory, at: span("fod", in: source), ["fod"], suggestions: suggestions), source
    )
  }

  @Test func hasTheFormOfTheLanguagePage() {
    let (diagnostic, source) = misspelled
    #expect(
      DiagnosticRenderer.render(diagnostic, in: source, language: .english) == """
        error[B203]: no category is called `fod`
          ┌─ weekly.aig:2:8
        2 │ | need fod
          │        ^^^ not a category in this directory
          = did you mean `food` (Food), `fog` or `fad`?
        """)
    #expect(
      DiagnosticRenderer.render(diagnostic, in: source, language: .french) == """
        erreur[B203]\u{A0}: aucune catégorie ne s’appelle `fod`
          ┌─ weekly.aig:2:8
        2 │ | need fod
          │        ^^^ n’est pas une catégorie de ce répertoire
          = vouliez-vous dire `food` (Aide alimentaire), `fog` ou `fad`\u{A0}?
        """)
  }

  @Test func oneLine() {
    let (diagnostic, source) = misspelled
    let line = "weekly.aig:2:8: error[B203]: no category is called `fod`"
    #expect(DiagnosticRenderer.renderLine(diagnostic, in: source, language: .english) == line)
    let nowhere = Diagnostic(.databaseMissing, ["a\u{1b}b.db"])
    #expect(
      DiagnosticRenderer.renderLine(nowhere, in: nil, language: .french)
        == "erreur[X401]\u{A0}: il n’y a pas de base de données à `a␛b.db`")
    #expect(
      DiagnosticRenderer.renderLine(nowhere, in: source, language: .english)
        == "weekly.aig: error[X401]: there is no database at `a␛b.db`")
  }

  @Test func withoutAPlaceTheHelpFollows() {
    let diagnostic = Diagnostic(.databaseBusy, ["x.db"])
    #expect(
      DiagnosticRenderer.render(diagnostic, in: nil, language: .english) == """
        error[X405]: the database `x.db` is locked by another program
          = try again when the import or the recording has ended
        """)
  }

  @Test func caretsStandUnderWideText() {
    let lines = render("services | search \"日本語 👩‍👩‍👧 e\u{301}\" | need fod", at: "fod")
    #expect(lines[1] == "  ┌─ weekly.aig:1:36")
    #expect(
      lines[3] == "  │ " + String(repeating: " ", count: 39)
        + "^^^ not a category in this directory")
    let wide = render("services | need 日本語", at: "日本語")
    #expect(wide[3] == "  │                 ^^^^^^ not a category in this directory")
  }

  @Test func controlCharactersAndTabsAreShown() {
    let lines = render("\tneed \u{1b}[2J fod", at: "fod")
    #expect(lines[2] == "1 │     need ␛[2J fod")
    #expect(lines[3] == "  │               ^^^ not a category in this directory")
  }

  @Test func secondaryLabelsOnTheSameAndOnOtherLines() {
    let same = render("services | need fod", at: "fod", secondary: "services")
    #expect(
      same[2...4] == [
        "1 │ services | need fod", "  │                 ^^^ not a category in this directory",
        "  │ -------- because of this",
      ])
    let text = (1...12).map { "line\($0)x" }.joined(separator: "\n")
    let apart = render(text, at: "line11x", .unclosedBracket, secondary: "line2x")
    #expect(
      apart[1...6] == [
        "   ┌─ weekly.aig:11:1", " 2 │ line2x", "   │ ------ because of this", "   ⋮",
        "11 │ line11x", "   │ ^^^^^^^ opened here",
      ])
  }

  @Test func spansOverSeveralLines() {
    let lines = render("services | need (a,\r\n b,\r\n  c) | take 5", at: "(a,\r\n b,\r\n  c)")
    #expect(
      lines[2...6] == [
        "1 │ services | need (a,", "  │                 ^^^", "  ⋮", "3 │   c) | take 5",
        "  │ ^^^^ not a category in this directory",
      ])
  }

  @Test func longLinesAreCutAroundThePlace() {
    let long = String(repeating: "ab ", count: 100_000)
    let lines = render(long + "fod" + long, at: "fod")
    #expect(lines[2].hasPrefix("1 │ …") && lines[2].hasSuffix("…"))
    #expect(CellWidth.of(String(lines[2])) <= 106)
    let caret = lines[3].prefix { $0 != "^" }.count
    #expect(lines[2].dropFirst(caret).hasPrefix("fod"))
    #expect(lines[3].contains("^^^ "))
    let wide = render(String(repeating: "語", count: 5000) + "fod", at: "fod")
    #expect(wide[2].hasSuffix("語fod"))
    #expect(CellWidth.of(String(wide[2])) <= 106)
  }

  @Test(arguments: [
    Span(8, 8), Span(99, 120), Span(-5, -1), Span(7, 2), Span(8, 9), Span(0, 99),
    Span(Int.min, Int.max),
  ])
  func oddSpansStillShowACaret(span: Span) {
    let source = SourceText(name: "-c", text: "services\n")
    let text = DiagnosticRenderer.render(
      Diagnostic(.expected, at: span, ["a stage", "the end"]), in: source, language: .english)
    #expect(text.hasPrefix("error[S101]: expected a stage, found the end\n  ┌─ -c:"))
    #expect(text.contains("^"))
    let empty = DiagnosticRenderer.render(
      Diagnostic(.emptySearch, at: span), in: SourceText(name: "-c", text: ""), language: .french)
    #expect(empty.contains("^"))
  }

  @Test func editsShowTheMendedLine() {
    let source = SourceText(name: "-c", text: "services | where free == yes")
    let place = span("==", in: source)
    let diagnostic = Diagnostic(
      .foreignOperator, at: place, ["==", "="], edits: [.init(place, "=")])
    let lines = DiagnosticRenderer.render(diagnostic, in: source, language: .english)
      .split(separator: "\n")
    #expect(lines.last == "  = mended: `services | where free = yes`")
  }

  @Test func severalAreCapped() {
    let (diagnostic, source) = misspelled
    let seven = Array(repeating: diagnostic, count: 7)
    let text = DiagnosticRenderer.renderAll(seven, in: source, language: .english)
    #expect(text.split(separator: "error[B203]").count == 5)
    #expect(text.hasSuffix("\n\n… and 2 more"))
    let french = DiagnosticRenderer.renderAll(seven, in: source, language: .french, limit: 1)
    #expect(french.hasSuffix("\n\n… et 6 de plus"))
    #expect(DiagnosticRenderer.renderAll([], in: source, language: .english) == "")
  }

  @Test func coloursChangeNoWord() {
    let (diagnostic, source) = misspelled
    let plain = DiagnosticRenderer.render(diagnostic, in: source, language: .english)
    var color = DiagnosticRenderer.render(
      diagnostic, in: source, language: .english, style: .color)
    #expect(color.contains("\u{1b}[1;4;33merror[B203]\u{1b}[0m"))
    color.replace(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(color == plain)
  }
}
