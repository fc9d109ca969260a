import Testing

@testable import Shell

struct EditableTextTests {
  /// A text with `▮` where the caret stands.
  static func text(_ marked: String) -> EditableText {
    let scalars = Array(marked.unicodeScalars)
    let caret = scalars.firstIndex(of: "▮") ?? scalars.count
    return EditableText(marked.replacing("▮", with: ""), caret: caret)
  }

  static func marked(_ text: EditableText) -> String {
    text.string(0..<text.caret) + "▮" + text.string(text.caret..<text.scalars.count)
  }

  @Test(arguments: [
    ("abc\nde▮f", "ab▮c\ndef"), ("abcdef\ng▮", "a▮bcdef\ng"), ("a\nbcdef▮", "a▮\nbcdef"),
    ("a\n\nb▮", "a\n▮\nb"),
  ]) func upKeepsTheColumn(before: String, after: String) {
    var text = Self.text(before)
    let hasMoved = text.moveUp()
    #expect(hasMoved)
    #expect(Self.marked(text) == after)
  }

  @Test(arguments: [("ab▮c\nd", "abc\nd▮"), ("é▮中\nxyz", "é中\nx▮yz"), ("▮\n\nb", "\n▮\nb")])
  func downKeepsTheColumn(before: String, after: String) {
    var text = Self.text(before)
    let hasMoved = text.moveDown()
    #expect(hasMoved)
    #expect(Self.marked(text) == after)
  }

  @Test func theFirstAndTheLastLineEndTheWay() {
    var text = Self.text("on▮e")
    let hasMoved = [text.moveUp(), text.moveDown()]
    #expect(hasMoved == [false, false])
    #expect(Self.marked(text) == "on▮e")
  }

  @Test(arguments: [
    ("près ▮Rim", 0..<5, "in ", "in ▮ Rim"), ("中👍x▮", 3..<7, "b", "中b▮x"), ("abc▮", 2..<900, "Z", "abZ▮"),
    ("é▮", -4 ..< -2, "a", "a▮é"),
  ]) func bytesAreReplacedWhole(before: String, range: Range<Int>, added: String, after: String) {
    var text = Self.text(before)
    text.replace(bytes: range, with: added)
    #expect(Self.marked(text) == after)
  }

  @Test(arguments: [
    ("need food▮", 5), ("need food  ▮", 5), ("a-b_c▮", 2), ("▮x", 0), ("l'été▮", 2), ("a | ▮", 0),
  ]) func wordsEndAtSigns(before: String, start: Int) {
    #expect(Self.text(before).previousWordStart == start)
  }

  @Test func aCaretOutsideIsBroughtBack() {
    #expect(EditableText("abc", caret: 9).caret == 3)
    #expect(EditableText("abc", caret: -2).caret == 0)
  }
}
