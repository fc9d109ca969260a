import TestSupport
import Testing

/// The terminal that the other tests look at, against what terminals are known to do.
@Suite struct TerminalModelTests {
  private func shown(_ bytes: String, rows: Int = 4, columns: Int = 10) -> TerminalModel {
    var model = TerminalModel(rows: rows, columns: columns)
    _ = model.feed(bytes.utf8)
    return model
  }

  @Test func aFullRowWaitsBeforeItWraps() {
    let full = shown("0123456789")
    #expect(full.cursor == (0, 9))
    #expect(full.isWaitingToWrap)
    let wrapped = shown("0123456789a")
    #expect(wrapped.lines == ["0123456789", "a", "", ""])
    #expect(shown("0123456789\r\nb").lines == ["0123456789", "b", "", ""])
  }

  @Test func wideCharactersTakeTwoCellsAndMarksNone() {
    #expect(shown("中e\u{301}x").cursor == (0, 4))
    #expect(shown("中e\u{301}x").lines[0] == "中éx")
    // A wide character has no room in the last column.
    #expect(shown("012345678中").lines == ["012345678", "中", "", ""])
    // Half of it overwritten, the other half goes.
    #expect(shown("中\r\u{1B}[Cx").lines[0] == " x")
  }

  @Test func erasingInsertingAndDeletingMoveTheRest() {
    #expect(shown("abcdef\r\u{1B}[2@").lines[0] == "  abcdef")
    #expect(shown("abcdef\r\u{1B}[2P").lines[0] == "cdef")
    #expect(shown("abcdef\u{1B}[3D\u{1B}[K").lines[0] == "abc")
    #expect(shown("a\r\nb\r\nc\u{1B}[H\u{1B}[J").text == "")
    #expect(shown("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[L").lines == ["a", "", "b", "c"])
    #expect(shown("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[M").lines == ["a", "c", "", ""])
  }

  @Test func theScreenScrollsAtItsEnd() {
    let model = shown("1\r\n2\r\n3\r\n4\r\n5")
    #expect(model.lines == ["2", "3", "4", "5"])
    #expect(model.allText == "1\n2\n3\n4\n5\n")
    #expect(shown("1\r\n2\u{1B}[H\u{1B}M").lines == ["", "1", "2", ""])
  }

  @Test func questionsAreAnsweredAndCommandsRecorded() {
    var model = TerminalModel(rows: 4, columns: 10)
    #expect(String(decoding: model.feed("ab\u{1B}[6n".utf8), as: UTF8.self) == "\u{1B}[1;3R")
    _ = model.feed("\u{1B}]0;title\u{7}\u{7}".utf8)
    #expect(model.systemCommands == ["title"].map { "0;" + $0 })
    #expect(model.bells == 1)
    #expect(model.text == "ab")
  }

  @Test func bytesThatAreNoTextShowAsReplacements() {
    var model = TerminalModel(rows: 1, columns: 10)
    _ = model.feed([0x61, 0xC3, 0x62, 0xFF, 0xE2, 0x82] + Array("\u{1B}[1mx".utf8))
    #expect(model.lines == ["a\u{FFFD}b\u{FFFD}\u{FFFD}x"])
    #expect(model.rendition(of: "x")?.isBold == true)
  }

  /// What a Ctrl-C cut in the middle does not swallow what follows.
  @Test func halfASequenceEndsAtCANAndAtEscape() {
    var model = TerminalModel(rows: 2, columns: 20)
    _ = model.feed("a\u{1B}[1\u{18}b\u{1B}^lost\u{1B}[1mc\u{1B}\u{18}^C".utf8)
    #expect(model.lines[0] == "abc^C")
  }

  @Test func aReflowBreaksLinesAnewAndKeepsTheCursor() {
    var model = shown("top\r\nabcdefghijkl")
    model.resize(rows: 4, columns: 5, reflowing: true)
    #expect(model.lines == ["abcde", "fghij", "kl", ""])
    #expect(model.cursor == (2, 2))
    model.resize(rows: 4, columns: 20, reflowing: true)
    #expect(model.allText.hasPrefix("top\nabcdefghijkl\n"))
    #expect(model.cursor.column == 12)
  }

  @Test func withoutAReflowRowsAreCut() {
    var model = shown("abcdefghijkl")
    model.resize(rows: 2, columns: 5, reflowing: false)
    #expect(model.lines == ["abcde", "kl"])
  }
}
