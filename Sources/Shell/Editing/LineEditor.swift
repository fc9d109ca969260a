import Language

/// What keys do to the text that is being typed; libedit reads the keys and draws the text.
package final class LineEditor {
  /// What is read.
  package enum Purpose: Hashable, Sendable {
    case statement
    /// One line, completed with what can be answered.
    case answer(WantedAnswer)
  }

  package var purpose = Purpose.statement
  /// Nil for a text without completion and hints.
  package var assistant: (any LineAssistant)?
  /// A text that Tab inserts into an empty line: the last statement, mended.
  package var offered: String?
  /// Opens a text in the person's editor; nil where there is none or it failed.
  package var openEditor: ((String) -> String?)?
  /// False where a text has one line: on a terminal that cannot move up.
  package var hasLines = true
  /// False where no hint is shown before it is asked for.
  package var hasHints = true
  /// Whether parts of the text look different.
  package var hasLooks = false
  package var language: () -> LanguageCode = { .english }
  private let window: () -> (rows: Int, columns: Int)

  private var history = HistoryCursor()
  private var search: HistorySearch?
  private var menu = CompletionMenu()
  private var undone = UndoStack()
  private var killed = ""

  /// `window` gives the size of the terminal in cells.
  package init(window: @escaping () -> (rows: Int, columns: Int)) {
    self.window = window
  }

  package func addHistory(_ entry: String) { history.add(entry) }

  /// Begins a new text.
  package func begin() {
    history.rest()
    search = nil
    menu = CompletionMenu()
    undone.clear()
  }

  /// The line to show below the text while nothing is typed.
  package func idle(_ text: EditableText, columns: Int) -> LineBelow? {
    undone.note(text)
    guard hasHints, purpose == .statement else { return nil }
    let hint = hint(for: text)
    return hint.isEmpty ? nil : LineBelow(CellWidth.truncated(hint, to: columns), .hint)
  }

  private func hint(for text: EditableText) -> String {
    if let offered, text.scalars.isEmpty { return TerminalText.visible("Tab: " + offered) }
    return TerminalText.visible(assistant?.hint(of: text.text, at: text.caretOffset) ?? "")
  }

  /// How the text looks, in order of its parts.
  package func looks(of text: String) -> [LookedPart] {
    guard hasLooks, purpose == .statement else { return [] }
    return assistant?.looks(of: text) ?? []
  }

  /// `typed` is the text of a paste, or the key of a search.
  package func run(_ command: EditCommand, _ text: EditableText, typed: String = "") -> EditOutcome {
    undone.note(text)
    var text = text
    switch command {
    case .enter: return enter(text)
    case .newLine: return insert(hasLines && purpose == .statement ? "\n" : " ", into: text)
    case .complete: return complete(text, forward: true)
    case .completeBack: return complete(text, forward: false)
    case .up:
      if menu.goesOn(with: text), hasLines { return complete(text, forward: false) }
      if text.moveUp() { return EditOutcome(.refresh, text) }
      return show(history.older(than: text.text))
    case .down:
      if menu.goesOn(with: text), hasLines { return complete(text, forward: true) }
      if text.moveDown() { return EditOutcome(.refresh, text) }
      return show(history.newer(than: text.text))
    case .prefixUp:
      return show(history.older(than: text.text, beginningLike: text.string(0..<text.caret)), text)
    case .prefixDown:
      return show(history.newer(than: text.text, beginningLike: text.string(0..<text.caret)), text)
    case .home: text.moveToLineStart()
    case .end: text.moveToLineEnd()
    case .killToEnd: kill(&text, to: text.caret == text.lineEnd ? text.caret + 1 : text.lineEnd)
    case .killToStart: kill(&text, to: text.caret == text.lineStart ? text.caret - 1 : text.lineStart)
    case .killWordBack: kill(&text, to: text.previousWordStart)
    case .killWord: kill(&text, to: text.nextWordEnd)
    case .yank: return killed.isEmpty ? EditOutcome(.beep) : insert(killed, into: text)
    case .undo: return undone.undo(text).map { EditOutcome(.refresh, $0) } ?? EditOutcome(.beep)
    case .cancel: return menu.giveUp(text).map { EditOutcome(.refresh, $0) } ?? EditOutcome(.refresh)
    case .explain:
      let hint = purpose == .statement ? hint(for: text) : ""
      return hint.isEmpty ? EditOutcome(.beep) : EditOutcome(.refresh, printed: hint + "\n")
    case .search: return beginSearch(text)
    case .key: return goOnSearching(typed)
    case .paste:
      return insert(PastedText.clean(typed, keepingLines: hasLines && purpose == .statement), into: text)
    case .openEditor:
      guard purpose == .statement, let openEditor, let edited = openEditor(text.text) else {
        return EditOutcome(.beep)
      }
      return EditOutcome(.refresh, EditableText(edited))
    }
    return EditOutcome(.refresh, text)
  }

  private func insert(_ added: String, into text: EditableText) -> EditOutcome {
    var text = text
    text.insert(added)
    return EditOutcome(.refresh, text)
  }

  private func kill(_ text: inout EditableText, to place: Int) {
    let cut = text.cut(to: max(0, min(place, text.scalars.count)))
    if !cut.isEmpty { killed = cut }
  }

  /// `keeping` is the text whose caret stays where it was.
  private func show(_ entry: String?, _ keeping: EditableText? = nil) -> EditOutcome {
    guard let entry else { return EditOutcome(.beep) }
    return EditOutcome(.refresh, EditableText(entry, caret: keeping?.caret))
  }

  /// Runs the text, or adds a line where it wants more; an empty line at its end runs it as it is.
  private func enter(_ text: EditableText) -> EditOutcome {
    let whole = text.text
    let lastLine = whole.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let isGivenUp = whole.contains("\n") && lastLine.allSatisfy(\.isWhitespace)
    guard purpose == .statement, hasLines, !isGivenUp, !(assistant?.isComplete(whole) ?? true) else {
      return EditOutcome(.submit, text)
    }
    return insert("\n", into: text)
  }

  // MARK: Completion

  private func complete(_ text: EditableText, forward: Bool) -> EditOutcome {
    if purpose == .statement, text.scalars.isEmpty, let offered {
      return EditOutcome(.refresh, EditableText(offered))
    }
    let step: CompletionMenu.Step
    if menu.goesOn(with: text) {
      step = menu.next(forward: forward)
    } else {
      step = menu.begin(text, completions(of: text))
    }
    guard case .changes(let changed, let listed, let chosen) = step else { return EditOutcome(.beep) }
    guard let listed else { return EditOutcome(.refresh, changed) }
    return show(listed, chosen, changed)
  }

  /// Below the text, where the list moves on with the choice; above it for good where nothing can stand below.
  private func show(_ listed: Completions, _ chosen: Int?, _ text: EditableText) -> EditOutcome {
    let (rows, columns) = window()
    guard hasLines else {
      guard chosen == nil else { return EditOutcome(.refresh, text) }
      let list = CompletionList(listed, rows: min(20, rows - 3), columns: columns)
      return EditOutcome(.refresh, text, printed: list.lines(language()).map { $0.text + "\n" }.joined())
    }
    let taken = text.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + 1 + (CellWidth.of(String($1)) + LineEditor.promptColumns) / max(1, columns)
    }
    let list = CompletionList(listed, chosen: chosen, rows: min(10, rows - taken), columns: columns)
    return EditOutcome(.refresh, text, below: list.lines(language()))
  }

  /// Cells of the widest prompt, for counting rows.
  private static let promptColumns = 12

  private func completions(of text: EditableText) -> Completions {
    let none = Completions(replaced: 0..<0, items: [])
    switch purpose {
    case .statement:
      return assistant?.completions(of: text.text, at: text.caretOffset) ?? none
    case .answer(let wanted):
      return assistant?.completions(ofAnswer: text.text, at: text.caretOffset, to: wanted) ?? none
    }
  }

  // MARK: Search

  private func beginSearch(_ text: EditableText) -> EditOutcome {
    guard purpose == .statement else { return EditOutcome(.beep) }
    let search = HistorySearch(from: text)
    self.search = search
    return EditOutcome(.capture, text, below: [status(of: search)])
  }

  private func goOnSearching(_ key: String) -> EditOutcome {
    guard var search else { return EditOutcome(.replay) }
    let step = search.take(key, in: history)
    self.search = search
    switch step {
    case .shows(let text): return EditOutcome(.capture, text, below: [status(of: search)])
    case .givesUp: return EditOutcome(.refresh, search.original)
    case .leaves: return EditOutcome(.replay)
    }
  }

  /// A line below the text; where there is none it stands before the text, in place of the prompt.
  private func status(of search: HistorySearch) -> LineBelow {
    let (wanted, hasFailed) = search.status
    let shown = TerminalText.visible(wanted)
    guard hasLines else {
      let mark = hasFailed ? "?" : ""
      return LineBelow(
        LocalizedText("search (\(shown)\(mark)): ", "chercher (\(shown)\(mark)) : ")[language()], .plain)
    }
    let text =
      hasFailed
      ? LocalizedText("not in the history: \(shown)", "pas dans l'historique : \(shown)")
      : LocalizedText(
        "search the history: \(shown)   (Ctrl-R: older, Ctrl-G: give up)",
        "chercher dans l'historique : \(shown)   (Ctrl-R : plus ancien, Ctrl-G : abandonner)")
    return LineBelow(CellWidth.truncated(text[language()], to: max(1, window().columns - 1)), .hint)
  }
}
