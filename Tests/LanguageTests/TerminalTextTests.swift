import Testing

@testable import Language

struct TerminalTextTests {
  @Test(arguments: [
    ("Aînés — 日本 👩‍👩‍👧", "Aînés — 日本 👩‍👩‍👧"), ("\u{1b}[2J", "␛[2J"), ("\u{0}\u{7f}", "␀␡"),
    ("\u{9b}31m", "\\u{9b}31m"), ("a\u{202E}b\u{2066}c\u{200F}", "a\\u{202e}b\\u{2066}c\\u{200f}"),
    ("a\r\nb\tc", "a␍␊b␉c"), ("\u{2028}", "\\u{2028}"), ("", ""),
  ])
  func showsControls(text: String, shown: String) {
    #expect(TerminalText.visible(text) == shown)
  }

  @Test func keepsLinesAndTabsWhereAsked() {
    #expect(TerminalText.visible("a\r\n\tb\u{7}", singleLine: false) == "a␍\n\tb␇")
  }

  @Test func nothingIsLeftToDriveATerminal() {
    let all = (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init).map(String.init).joined()
    for scalar in TerminalText.visible(all).unicodeScalars {
      #expect(scalar.properties.generalCategory != .control)
      #expect(!scalar.properties.isBidiControl)
    }
  }
}
