import Language
import Testing

/// A text with definitions that were written elsewhere before it.
@Suite struct SourcePartTests {
  private let source = SourceText(
    definitions: [("let few", "let few = services\n| need fod"), ("save old", "save old = few")],
    before: SourceText(name: "<shell>", text: "\nold | take 5"))

  private func offset(of word: String) -> Int {
    let text = source.text(Span(0, source.utf8.count))
    return text.utf8.distance(
      from: text.startIndex, to: text.firstRange(of: word)?.lowerBound ?? text.endIndex)
  }

  @Test func placesAreCountedInTheirOwnText() {
    let category = offset(of: "fod")
    #expect(source.name(at: category) == "let few")
    #expect(source.position(at: category) == (2, 8))
    let use = offset(of: "old |")
    #expect(use > source.mainStart)
    #expect(source.name(at: use) == "<shell>")
    #expect(source.position(at: use) == (2, 1))
  }

  @Test func aMessageShowsTheMistakeAndWhereItIsUsed() {
    let category = offset(of: "fod")
    let use = offset(of: "old |")
    let diagnostic = Diagnostic(
      .unknownCategory, at: Span(category, category + 3), ["fod"],
      secondary: [.init(Span(use, use + 3), "used here")])
    #expect(
      DiagnosticRenderer.render(diagnostic, in: source, language: .english).hasPrefix(
        """
        error[B203]: no category is called `fod`
          ┌─ let few:2:8
        2 │ | need fod
          │        ^^^ not a category in this directory
          ├─ <shell>:2:1
        2 │ old | take 5
          │ --- used here
        """))
  }

  @Test func eachDefinitionIsAStatement() {
    #expect(
      ScriptDump.dump(Parser.parse(source).script)
        == "let few = services | need fod\nsave old = few\nold | take 5")
    let open = SourceText(
      definitions: [("a", "let a = sites # ")], before: SourceText(name: "b", text: "| take 1"))
    #expect(Parser.parse(open).diagnostics.map(\.code) == [.expected])
  }
}
