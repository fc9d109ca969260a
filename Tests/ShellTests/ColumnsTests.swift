import Language
import Testing

@testable import Shell

@Suite struct ColumnsTests {
  private let lines = [
    (head: "name", help: "The name of the service, as the record has it."), (head: "né中", help: "Other."),
  ]

  @Test func theSecondColumnStaysAColumn() {
    #expect(
      Columns.aligned(lines, width: 34) == [
        "  name  The name of the service,", "        as the record has it.", "  né中  Other.",
      ])
  }

  @Test func inANarrowWindowItGoesUnderTheFirst() {
    let narrow = Columns.aligned(lines, width: 20)
    #expect(narrow.prefix(2) == ["  name", "    The name of the"])
    #expect(narrow.allSatisfy { CellWidth.of($0) <= 20 }, "\(narrow)")
  }
}
