import Language
import Testing

@testable import Shell

/// What keys make of a text, without a terminal.
struct LineEditorTests {
  private final class Assistant: LineAssistant {
    var items: [CompletionItem] = []
    var replaced: Range<Int>?
    var omitted = 0
    var isOpen = false

    func completions(of text: String, at caret: Int) -> Completions {
      let word = text.utf8.prefix(caret).reversed().prefix { $0 > 32 }.count
      return Completions(
        replaced: replaced ?? (caret - word)..<caret, items: items, omitted: omitted, isOpen: isOpen)
    }

    func completions(ofAnswer text: String, at caret: Int, to wanted: WantedAnswer) -> Completions {
      Completions(replaced: 0..<caret, items: [CompletionItem(text: "a value of \(wanted.type)")])
    }

    func hint(of text: String, at caret: Int) -> String { "hint for \(text) at \(caret)" }

    func looks(of text: String) -> [LookedPart] { [] }

    func isComplete(_ text: String) -> Bool { !text.hasSuffix("|") }
  }

  private let assistant = Assistant()
  private let editor = LineEditor { (24, 40) }

  init() {
    editor.assistant = assistant
    editor.begin()
  }

  private func press(_ command: EditCommand, _ before: String, typed: String = "") -> (EditOutcome, String?) {
    let outcome = editor.run(command, EditableTextTests.text(before), typed: typed)
    return (outcome, outcome.text.map(EditableTextTests.marked))
  }

  private func offer(_ texts: String...) { assistant.items = texts.map { CompletionItem(text: $0) } }

  // MARK: Enter

  @Test func enterRunsWhatIsWhole() {
    #expect(press(.enter, "regi▮ons").0.action == .submit)
  }

  @Test func enterGoesOnWhereTheTextWantsMore() {
    let (outcome, text) = press(.enter, "regions |▮")
    #expect(outcome.action == .refresh)
    #expect(text == "regions |\n▮")
  }

  @Test func anEmptyLineAtTheEndRunsAsItIs() {
    #expect(press(.enter, "regions |\n▮").0.action == .submit)
  }

  @Test func onADumbTerminalAndInAnAnswerEachLineIsOne() {
    editor.hasLines = false
    #expect(press(.enter, "regions |▮").0.action == .submit)
    editor.hasLines = true
    editor.purpose = .answer(WantedAnswer(.text))
    #expect(press(.enter, "regions |▮").0.action == .submit)
  }

  // MARK: Tab where not everything is known

  @Test func aBeginningIsInsertedOnlyWhereAllItemsShareIt() {
    offer("\"Association A", "\"Association B")
    #expect(press(.complete, "why ▮").1 == "why \"Association ▮")
    assistant.omitted = 9_103
    #expect(press(.complete, "why ▮").1 == "why ▮")
  }

  @Test func whereANumberIsWantedNoFieldIsInsertedByItself() {
    assistant.isOpen = true
    offer("minimum_age", "maximum_age")
    #expect(press(.complete, "where age < ▮").1 == "where age < ▮")
    offer("minimum_age")
    #expect(press(.complete, "where size < ▮").1 == "where size < ▮")
    #expect(press(.complete, "where size < ▮").1 == "where size < minimum_age ▮")
  }

  // MARK: Lines and cuts

  @Test(arguments: [
    (EditCommand.home, "ab\ncd▮e", "ab\n▮cde"), (.end, "a▮b\ncde", "ab▮\ncde"),
    (.killToEnd, "ab\nc▮de", "ab\nc▮"), (.killToEnd, "ab▮\ncde", "ab▮cde"),
    (.killToStart, "ab\nc▮de", "ab\n▮de"), (.killToStart, "ab\n▮cde", "ab▮cde"),
    (.killWordBack, "need food▮", "need ▮"), (.killWord, "need▮ food now", "need▮ now"),
    (.newLine, "a▮b", "a\n▮b"), (.up, "ab\ncd▮", "ab▮\ncd"), (.down, "▮ab\ncd", "ab\n▮cd"),
  ]) func keysChangeTheText(command: EditCommand, before: String, after: String) {
    #expect(press(command, before).1 == after)
  }

  @Test func whatWasCutLastIsInserted() {
    _ = press(.killWordBack, "need food▮")
    #expect(press(.yank, "in ▮Estrie").1 == "in food▮Estrie")
  }

  @Test func nothingCutYetBeeps() {
    #expect(press(.yank, "a▮").0.action == .beep)
  }

  @Test func undoGoesBackKeyByKey() {
    _ = editor.idle(EditableTextTests.text("a▮"), columns: 40)
    _ = editor.idle(EditableTextTests.text("ab▮"), columns: 40)
    _ = press(.killToStart, "abc▮")
    #expect(press(.undo, "▮").1 == "abc▮")
    #expect(press(.undo, "abc▮").1 == "ab▮")
    #expect(press(.undo, "ab▮").1 == "a▮")
    #expect(press(.undo, "a▮").0.action == .beep)
  }

  // MARK: History

  @Test func upAndDownGoThroughHistoryAndKeepWhatWasTyped() {
    editor.addHistory("first")
    editor.addHistory("second\nline")
    editor.begin()
    #expect(press(.up, "mine▮").1 == "second\nline▮")
    #expect(press(.up, "se▮cond\nline").1 == "first▮")
    #expect(press(.up, "first▮").0.action == .beep)
    #expect(press(.down, "first, changed▮").1 == "second\nline▮")
    #expect(press(.down, "second\nline▮").1 == "mine▮")
    #expect(press(.down, "mine▮").0.action == .beep)
  }

  @Test func aChangedEntryIsAsItWasLeft() {
    editor.addHistory("first")
    editor.addHistory("second")
    editor.begin()
    _ = press(.up, "▮")
    _ = press(.up, "second, changed▮")
    #expect(press(.down, "first▮").1 == "second, changed▮")
  }

  @Test func theBeginningChoosesTheEntry() {
    for entry in ["regions | count", "services | take 1", "Régions | take 2"] { editor.addHistory(entry) }
    editor.begin()
    #expect(press(.prefixUp, "reg▮").1 == "Rég▮ions | take 2")
    #expect(press(.prefixUp, "Rég▮ions | take 2").1 == "reg▮ions | count")
    #expect(press(.prefixUp, "reg▮ions | count").0.action == .beep)
  }

  @Test func controlRSearchesOnWithEveryKey() {
    for entry in ["services | need food", "all", "services | need housing"] { editor.addHistory(entry) }
    editor.begin()
    #expect(press(.search, "mine▮").0.action == .capture)
    #expect(press(.key, "mine▮", typed: "n").1 == "services | need housing▮")
    #expect(press(.key, "services | need housing▮", typed: "\u{12}").1 == "services | need food▮")
    let failed = press(.key, "services | need food▮", typed: "z")
    #expect(failed.0.below.first?.text.contains("not in the history: nz") == true)
    #expect(press(.key, "services | need food▮", typed: "\u{7F}").1 == "services | need housing▮")
    #expect(press(.key, "x▮", typed: "\r").0.action == .replay)
  }

  @Test func controlGGivesTheSearchUp() {
    editor.addHistory("regions")
    editor.begin()
    _ = press(.search, "mi▮ne")
    _ = press(.key, "mi▮ne", typed: "r")
    #expect(press(.key, "regions▮", typed: "\u{7}").1 == "mi▮ne")
  }

  // MARK: Completion

  @Test func theOnlyItemIsInserted() {
    offer("food")
    let (outcome, text) = press(.complete, "need fo▮")
    #expect(text == "need food ▮")
    #expect(outcome.printed == nil)
  }

  @Test func noBlankBehindAnOpenBracketOrBeforeText() {
    offer("count(")
    #expect(press(.complete, "derive n = co▮").1 == "derive n = count(▮")
    offer("food")
    #expect(press(.complete, "need fo▮ | take 2").1 == "need food▮ | take 2")
  }

  @Test func severalItemsAreListedAndThenGoneThrough() {
    offer("select", "serving")
    let (outcome, text) = press(.complete, "services | s▮")
    #expect(text == "services | se▮")
    #expect(outcome.below.map(\.text) == ["  select", "  serving"])
    #expect(press(.complete, "services | se▮").1 == "services | select ▮")
    #expect(press(.complete, "services | select ▮").1 == "services | serving ▮")
    #expect(press(.complete, "services | serving ▮").1 == "services | select ▮")
    #expect(press(.completeBack, "services | select ▮").1 == "services | serving ▮")
    #expect(press(.down, "services | serving ▮").1 == "services | select ▮")
    #expect(press(.up, "services | select ▮").1 == "services | serving ▮")
  }

  @Test func theListShowsWhatIsChosen() {
    offer("select", "serving")
    _ = press(.complete, "services | s▮")
    let below = press(.complete, "services | se▮").0.below
    #expect(below == [LineBelow("  select", .chosen), LineBelow("  serving", .plain)])
  }

  /// Below the text there is room for three lines.
  @Test func theListMovesOnWithTheChoice() {
    let editor = LineEditor { (4, 40) }
    editor.assistant = assistant
    editor.begin()
    offer("a1", "a2", "a3", "a4", "a5")
    var text = EditableTextTests.text("a▮")
    for shown in [
      ["  a1", "  a2", "  … and 3 more"], ["  a1", "  a2", "  1 of 5"], ["  a1", "  a2", "  2 of 5"],
      ["  a2", "  a3", "  3 of 5"],
    ] {
      let outcome = editor.run(.complete, text)
      #expect(outcome.below.map(\.text) == shown)
      text = outcome.text ?? text
    }
  }

  @Test func escapeGivesBackWhatWasTyped() {
    offer("select", "serving")
    _ = press(.complete, "services | s▮")
    _ = press(.complete, "services | se▮")
    #expect(press(.cancel, "services | select ▮").1 == "services | se▮")
    #expect(press(.cancel, "services | se▮").1 == nil)
  }

  @Test func inOneRowTheListIsPrintedAboveTheTextOnce() {
    editor.hasLines = false
    offer("select", "serving")
    #expect(press(.complete, "services | s▮").0.printed == "  select\n  serving\n")
    let next = press(.complete, "services | se▮")
    #expect(next.0.printed == nil)
    #expect(next.0.below == [])
    #expect(next.1 == "services | select ▮")
  }

  @Test func whatIsExpectedIsToldOnceMoreWhenAsked() {
    editor.hasHints = false
    #expect(press(.explain, "é▮").0.printed == "hint for é at 2\n")
  }

  @Test func aFuzzyMatchIsNeverInsertedInPart() {
    offer("Saint-Fabien", "Saint-Fidèle")
    #expect(press(.complete, "in sf▮").1 == "in sf▮")
  }

  @Test func nothingToOfferBeeps() {
    #expect(press(.complete, "need zz▮").0.action == .beep)
  }

  @Test func theListFitsTheWindowAndSaysWhatItLeavesOut() {
    assistant.items = (1...60).map {
      CompletionItem(text: "item\($0)", note: String(repeating: "wide ", count: 20))
    }
    let lines = press(.complete, "x i▮").0.below.map(\.text)
    #expect(lines.count == 10)
    #expect(lines.allSatisfy { $0.count < 40 })
    #expect(lines.last == "  … and 51 more")
  }

  @Test func controlCharactersOfALabelAreShown() {
    assistant.items = [
      CompletionItem(text: "a"), CompletionItem(text: "b", label: "b\u{1B}[2J", note: "n\u{7}"),
    ]
    let printed = press(.complete, "▮").0.below.map(\.text).joined()
    #expect(printed.contains("n"))
    #expect(!printed.contains("\u{1B}"))
    #expect(!printed.contains("\u{7}"))
  }

  @Test func anEmptyLineTakesWhatWasOffered() {
    editor.offered = "services | need food"
    #expect(editor.idle(EditableTextTests.text("▮"), columns: 40)?.text == "Tab: services | need food")
    #expect(press(.complete, "▮").1 == "services | need food▮")
  }

  @Test func anAnswerIsCompletedAsAValueOfItsType() {
    editor.purpose = .answer(WantedAnswer(.area))
    #expect(press(.complete, "act▮").1 == "a value of area ▮")
  }

  // MARK: Hints and pastes

  @Test func theHintFitsTheWindow() {
    #expect(editor.idle(EditableTextTests.text("é▮"), columns: 40)?.text == "hint for é at 2")
    #expect(editor.idle(EditableTextTests.text("é▮"), columns: 6)?.text == "hint …")
    editor.hasHints = false
    #expect(editor.idle(EditableTextTests.text("é▮"), columns: 40) == nil)
  }

  @Test(arguments: [
    ("a\r\nb\n", "a\nb"), ("a\rb", "a\nb"), ("e\u{301}\u{1B}[31m", "é[31m"), ("a\tb", "a b"), ("\n\n", ""),
  ]) func aPasteIsText(pasted: String, expected: String) {
    #expect(press(.paste, "▮", typed: pasted).1 == expected + "▮")
  }

  @Test func aPasteIntoAnAnswerIsOneLine() {
    editor.purpose = .answer(WantedAnswer(.text))
    #expect(press(.paste, "▮", typed: "a\nb\n").1 == "a b▮")
  }
}
