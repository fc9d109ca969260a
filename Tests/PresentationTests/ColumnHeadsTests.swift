import Domain
import Execution
import Language
import Testing

@testable import Presentation

/// Heads of the columns that a pivot makes, and the row of totals in each format.
@Suite struct ColumnHeadsTests {
  private static let columns = [
    ResultColumn(name: "region", label: LocalizedText("Region", "Région"), type: .text, cardinality: .maybe),
    head(.text("region")), head(.text("A")), head(.text("A")), head(.missing),
  ]
  private static func head(_ value: Value) -> ResultColumn {
    ResultColumn(name: "", label: "", type: .integer, cardinality: .maybe, pivotValue: value)
  }
  private static let row: [Value] = [.text("Estrie"), .integer(1), .integer(2), .integer(3), .integer(4)]
  private static let total: [Value] = [.missing, .integer(10), .integer(20), .integer(30), .integer(40)]

  private func written(_ format: OutputFormat, _ language: LanguageCode) throws -> String {
    let bytes = MemorySink()
    let output = TextOutput(bytes)
    let sink = Presenter(
      format: format, language: language, vocabularies: ResultFixture.TwoLanguages(), terminal: nil
    ).sink(output, elapsed: nil)
    try sink.begin(Self.columns)
    try sink.row(Self.row, key: nil)
    try sink.total(Self.total)
    try sink.end([])
    try output.flush()
    return bytes.text
  }

  @Test func everyHeadIsOneColumn() throws {
    #expect(
      try written(.csv, .english) == """
        region,region (2),A,A (2),missing
        Estrie,1,2,3,4
        ,10,20,30,40

        """)
    #expect(
      try written(.jsonl, .french) == """
        {"region":"Estrie","region (2)":1,"A":2,"A (2)":3,"manquant":4}
        {"region":null,"region (2)":10,"A":20,"A (2)":30,"manquant":40}

        """)
  }

  @Test func peopleSeeWhichRowIsTheTotal() throws {
    #expect(
      try written(.table, .french) == """
        Région  region   A  A (2)  manquant
        ──────  ──────  ──  ─────  ────────
        Estrie       1   2      3         4
        ──────  ──────  ──  ─────  ────────
        Total       10  20     30        40

        """)
    #expect(try written(.card, .english).contains("\n\nTotal\nregion:"))
  }
}
