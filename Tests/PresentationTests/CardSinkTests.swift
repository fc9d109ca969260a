import Language
import Testing

@testable import Presentation

@Suite struct CardSinkTests {
  @Test func cardsAlignLabelsAndLeaveMissingOut() throws {
    let text = try ResultFixture.write(.card)
    #expect(
      text == """
        Name:       Comptoir "Été", rue A
        Population: 12,345
        Free:       yes
        Distance:   3.2\u{A0}km
        Languages:  Spanish; Arabic

        Name:       =HYPERLINK("x")␛[31m
                    中

        """)
  }

  /// A person who listens hears how many there are before the first, and what is missing.
  @Test func plainCardsSayTheCountFirstAndWhatIsMissing() throws {
    func terminal(isWhole: Bool) -> TerminalShape {
      TerminalShape(width: 80, height: 6, isNumbered: true, isWhole: isWhole, isPlain: true)
    }
    let rows = Array(repeating: ResultFixture.rows[1], count: 5)
    let text = try ResultFixture.write(.card, .french, rows: rows, terminal: terminal(isWhole: false))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains("3") == true && lines.first?.contains("5 lignes") == true, "\(text)")
    #expect(lines.dropFirst().first == "Ligne 1", "\(text)")
    #expect(lines.filter { $0.hasSuffix("(manquant)") }.count == 3 * 4, "\(text)")
    #expect(lines.last?.hasPrefix("Langues") == true, "\(text)")
    // All rows are not held to be counted.
    let whole = try ResultFixture.write(.card, .french, rows: rows, terminal: terminal(isWhole: true))
    #expect(whole.hasPrefix("Ligne 1\n") && whole.hasSuffix("(5 lignes)\n"), "\(whole)")
  }
}
