import Domain
import Execution
import Language
import Testing

@testable import Presentation

@Suite struct DelimitedSinkTests {
  @Test func csvQuotesWhatNeedsItAndDisarmsFormulas() throws {
    let text = try ResultFixture.write(.csv)
    #expect(
      text == """
        name,population,free,distance,languages
        "Comptoir ""Été"", rue A",12345,yes,3250.0,Spanish; Arabic
        "'=HYPERLINK(""x"")\u{1B}[31m
        中",,,,""

        """)
  }

  @Test func csvTellsEmptyFromMissing() throws {
    let text = try ResultFixture.write(
      .csv, columns: Array(ResultFixture.columns.prefix(2)),
      rows: [[.text(""), .integer(-5)], [.missing, .missing]])
    #expect(text == "name,population\n\"\",-5\n,\n")
  }

  @Test(arguments: ["=1", "+A1", "-A1", "-1+cmd|x", "+", "@x", "\tx", "\rx"])
  func csvDisarmsEveryFormulaHead(head: String) {
    #expect(DelimitedSink.csvField(head, isText: true).hasPrefix("\"'"))
  }

  /// A spreadsheet may add such a text up, but it can do nothing else with it: the directory's data stay themselves.
  @Test(arguments: ["+1 418 555-0100", "+14185550100", "-5", "-12.5", "+1 (418) 555-0100"])
  func csvLeavesPhonesAndNumbersAlone(text: String) {
    #expect(DelimitedSink.csvField(text, isText: true) == text)
  }

  @Test func tsvEscapesAndStaysOneLineARow() throws {
    let text = try ResultFixture.write(.tsv, .french)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[1] == "Comptoir \"Été\", rue A\t12345\toui\t3250.0\tespagnol; arabe")
    #expect(lines[2] == "=HYPERLINK(\"x\")\u{1B}[31m\\n中\t\t\t\t")
    #expect(DelimitedSink.tsvField("a\tb\\c\r") == "a\\tb\\\\c\\r")
  }

  @Test(arguments: [OutputFormat.csv, .tsv, .json])
  func aTerminalNeverGetsAControlCharacter(format: OutputFormat) throws {
    let text = try ResultFixture.write(
      format, terminal: .init(width: 80, height: 24, isNumbered: false))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.value >= 0x20 })
  }
}
