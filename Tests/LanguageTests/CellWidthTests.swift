import Testing

@testable import Language

struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("日本", 4), ("ｱ", 1), ("Ａ", 2),
    ("각", 2),
    ("\u{1100}\u{1161}\u{11A8}", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("🇨🇦", 2), ("👍🏽", 2), ("❤", 1), ("❤️", 2),
    ("1️⃣", 2), ("مَرحبا", 5), ("\u{1b}[31m", 5), ("\t", 1), ("\r\n", 2), ("a\u{9b}b", 8),
    ("\u{202E}", 8), ("…—’", 3), ("\u{AD}", 1),
  ])
  func width(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
    #expect(CellWidth.of(TerminalText.visible(text)) == cells)
  }

  @Test(arguments: [
    ("Rimouski", 8, "Rimouski"), ("Rimouski", 7, "Rimous…"), ("Rimouski", 1, "…"),
    ("Rimouski", 0, ""),
    ("Rimouski", -3, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("e\u{301}te\u{301}s", 3, "e\u{301}t…"), ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"), ("", 0, ""),
  ])
  func truncates(text: String, width: Int, expected: String) {
    #expect(CellWidth.truncated(text, to: width) == expected)
  }

  @Test func pads() {
    #expect(CellWidth.padded("日本", to: 6) + "|" == "日本  |")
    #expect(CellWidth.padded("12", to: 4, .right) == "  12")
    #expect(CellWidth.padded("abc", to: 2) == "abc")
    #expect(CellWidth.padded("abc", to: -1) == "abc")
  }
}
