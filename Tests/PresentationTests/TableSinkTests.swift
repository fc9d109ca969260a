import Domain
import Execution
import Language
import Testing

@testable import Presentation

@Suite struct TableSinkTests {
  @Test func pipedTableIsCompleteAlignedAndHarmless() throws {
    let text = try ResultFixture.write(.table, .french)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("Nom"))
    #expect(lines[2].contains("12\u{A0}345  oui        3,2\u{A0}km  espagnol; arabe"))
    #expect(lines[3].contains("中"))
  }

  @Test func pipedTableNeverCutsALateWideCell() throws {
    let wide = String(repeating: "x", count: 300)
    var rows = [[Value]](repeating: [.text("a")], count: TableSink.sampleSize)
    rows.append([.text(wide)])
    let text = try ResultFixture.write(
      .table, columns: Array(ResultFixture.columns.prefix(1)), rows: rows)
    #expect(text.split(separator: "\n").count == TableSink.sampleSize + 3)
    #expect(text.contains(wide))
  }

  @Test func terminalTableFitsAndSaysWhatItHid() throws {
    let text = try ResultFixture.write(
      .table, terminal: TerminalShape(width: 30, rows: 10, isNumbered: true))
    for line in text.split(separator: "\n") {
      #expect(CellWidth.of(String(line)) <= 30, "\(line)")
    }
    let start = try #require(text.firstRange(of: "(2 rows"))
    let footer = text[start.lowerBound...].replacing("\n ", with: " ")
    #expect(footer.hasPrefix("(2 rows · hidden columns: "))
    #expect(footer.contains("Languages"))
    #expect(footer.contains("shortened"))
  }

  @Test func terminalTableShowsTheFirstRowsAndCountsAll() throws {
    let rows = (1...100).map { [Value.integer(Int64($0))] }
    let column = ResultColumn(
      name: "n", label: LocalizedText(verbatim: "n"), type: .integer, cardinality: .one)
    let text = try ResultFixture.write(
      .table, .french, columns: [column], rows: rows,
      terminal: TerminalShape(width: 80, rows: 12, isNumbered: false))
    #expect(text.split(separator: "\n").count == 15)
    #expect(text.hasSuffix("(100 lignes, 12 affichées)\n"))
  }

  @Test func numbersAreAlignedToTheRight() throws {
    let columns = Array(ResultFixture.columns[1...1])
    let text = try ResultFixture.write(
      .table, columns: columns, rows: [[.integer(5)], [.integer(1_000_000)]])
    #expect(text.split(separator: "\n").dropFirst(2) == ["         5", " 1,000,000"])
  }

  @Test func emptyResultShowsTheHeads() throws {
    let text = try ResultFixture.write(
      .table, rows: [], terminal: TerminalShape(width: 80, rows: 10, isNumbered: true))
    #expect(text.contains("Name"))
    #expect(text.hasSuffix("(0 rows)\n"))
  }
}
