import Domain
import Execution
import Language
import Testing

@testable import Presentation

/// Columns of sentences, which a table writes under their row.
@Suite struct WrappedSentencesTests {
  private static let columns = [
    ResultColumn(name: "stage", label: LocalizedText("Stage", "Étape"), type: .text, cardinality: .one),
    ResultColumn(
      name: "nearest", label: LocalizedText("Nearest", "Proches"), type: .text, cardinality: .many,
      isBelow: true),
  ]
  private static let rows: [[Value]] = [
    [.text("open"), .set([.text("Le Ressac – closed on Saturdays"), .text("L'Abri – by appointment")])],
    [.text("take 5"), .missing],
  ]

  @Test func aTableWrapsThemToTheTerminalInFull() throws {
    let text = try ResultFixture.write(
      .table, columns: Self.columns, rows: Self.rows,
      terminal: TerminalShape(width: 20, height: 10, isNumbered: false))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Stage")
    #expect(lines.allSatisfy { CellWidth.of($0) <= 20 })
    #expect(
      Array(lines[2...7]) == [
        "open", "  Le Ressac – closed", "    on Saturdays", "  L'Abri – by", "    appointment", "take 5",
      ])
  }

  @Test func dataKeepThemAsASet() throws {
    let text = try ResultFixture.write(.jsonl, columns: Self.columns, rows: Self.rows)
    #expect(text.contains(#""nearest":["Le Ressac – closed on Saturdays","L'Abri – by appointment"]"#))
    #expect(text.contains(#""stage":"take 5","nearest":null"#))
  }
}
