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
      .table, terminal: TerminalShape(width: 30, height: 10, isNumbered: true))
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
      terminal: TerminalShape(width: 80, height: 15, isNumbered: false))
    #expect(text.split(separator: "\n").count == 15)
    #expect(text.hasSuffix("(100 lignes, 12 affichées)\n"))
  }

  private static func service(_ phones: [String]) -> [Value] {
    [
      .text("Banque alimentaire du Comptoir"), .text("Comptoir de la Montagne"), .text("Sainte-Anne"),
      .set(phones.map { .text($0) }), .distance(12_345),
    ]
  }

  private static func column(
    _ label: String, _ type: ValueType = .text, _ cardinality: Cardinality = .one,
    form: ValueForm = .ordinary,
    isAsked: Bool = false
  ) -> ResultColumn {
    ResultColumn(
      name: label.lowercased(), label: LocalizedText(verbatim: label), type: type, cardinality: cardinality,
      form: form, isAsked: isAsked)
  }

  private static let services = [
    column("Name"), column("Organization"), column("Municipality"),
    column("Phone", .text, .many, form: .telephone), column("Distance", .distance, .maybe, isAsked: true),
  ]

  /// Whatever the window, what a stage asked for is there, no number to call is cut, and the answer is no higher than it.
  @Test(arguments: [80, 60, 40, 20], [22, 16, 4])
  func aTableShowsWhatWasAskedForAndNumbersInFull(_ width: Int, _ height: Int) throws {
    let phones = ["418-555-0199 x322", "581-555-0130", "581-555-0141"]
    let rows = (0..<40).map { Self.service($0 == 0 ? phones : ["418-555-0115"]) }
    let text = try ResultFixture.write(
      .table, columns: Self.services, rows: rows,
      terminal: TerminalShape(width: width, height: height, isNumbered: true))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count <= height && lines.filter { $0.contains("12.3") }.count >= 1, "\(text)")
    #expect(lines[0].contains("Distance"), "\(text)")
    #expect(lines.allSatisfy { CellWidth.of($0) <= width }, "\(text)")
    if lines[0].contains("Phone") { #expect(text.contains("418-555-0199 x322 +2"), "\(text)") }
    #expect(lines[0].contains("Phone") == (width >= 60))
    #expect(text.contains(".last"))
  }

  @Test func aSetThatDoesNotFitSaysHowManyMore() throws {
    let columns = [Self.column("Languages", .text, .many)]
    let rows: [[Value]] = [[.set(["Spanish", "Arabic", "Vietnamese"].map { .text($0) })]]
    func shown(_ width: Int) throws -> String {
      let text = try ResultFixture.write(
        .table, columns: columns, rows: rows,
        terminal: TerminalShape(width: width, height: 20, isNumbered: false))
      return text.split(separator: "\n").map(String.init)[2]
    }
    #expect(try shown(40) == "Spanish; Arabic; Vietnamese")
    #expect(try shown(24) == "Spanish; Arabic +1")
    #expect(try shown(12) == "Spanish +2")
    #expect(
      try ResultFixture.write(.csv, columns: columns, rows: rows).contains("Spanish; Arabic; Vietnamese"))
  }

  @Test func aNumberToCallIsNeverCut() throws {
    let columns = [Self.column("Phone", .text, .maybe, form: .telephone)]
    let text = try ResultFixture.write(
      .table, columns: columns, rows: [[.text("418-555-0199 x322")]],
      terminal: TerminalShape(width: 10, height: 20, isNumbered: true))
    #expect(text.contains("418-555-0199 x322"))
  }

  @Test func notesAndTotalsTakeLinesOfTheWindow() throws {
    let memory = MemorySink()
    let output = TextOutput(memory)
    let sink = Presenter(
      format: .table, language: .english, vocabularies: ResultFixture.TwoLanguages(),
      terminal: TerminalShape(width: 40, height: 12, isNumbered: true)
    ).sink(output, elapsed: nil)
    try sink.begin([Self.column("n", .integer)])
    for number in 1...50 { try sink.row([.integer(Int64(number))], key: nil) }
    try sink.total([.integer(1_275)])
    let note = Diagnostic(.noteMomentUsed, ["`open now`", "2026-11-26 at 12:00"])
    try sink.end([note])
    try output.flush()
    let notes = MessageLines.of([note], .english, width: 40)
    #expect(notes.count > 1)
    let lines = memory.text.split(separator: "\n").count
    #expect(lines + notes.count == 12, "\(memory.text)")
  }

  @Test func numbersAreAlignedToTheRight() throws {
    let columns = Array(ResultFixture.columns[1...1])
    let text = try ResultFixture.write(
      .table, columns: columns, rows: [[.integer(5)], [.integer(1_000_000)]])
    #expect(text.split(separator: "\n").dropFirst(2) == ["         5", " 1,000,000"])
  }

  @Test func emptyResultShowsTheHeads() throws {
    let text = try ResultFixture.write(
      .table, rows: [], terminal: TerminalShape(width: 80, height: 10, isNumbered: true))
    #expect(text.contains("Name"))
    #expect(text.hasSuffix("(0 rows)\n"))
  }
}
