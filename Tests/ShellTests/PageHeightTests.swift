import Testing

@testable import Shell

@Suite struct PageHeightTests {
  @Test(arguments: [
    ("", 0), ("one\n", 1), ("one\ntwo", 2), ("one\n\ntwo\n", 3), ("0123456789\n", 1), ("0123456789a\n", 2),
    ("né中👍x12345\n", 2), ("ééééé\n", 1),
  ])
  func longLinesCountAsOftenAsTheyAreBroken(text: String, height: Int) {
    #expect(PageHeight.of(Array(text.utf8), columns: 10) == height)
  }
}
