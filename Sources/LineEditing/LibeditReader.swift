import CLineEditing
import Language
import Shell

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// libedit on standard input and output, both of which must be a terminal; at most one at a time.
package final class LibeditReader: LineReader {
  /// What keys do.
  package let editor: LineEditor
  private let prompts: PromptStyle

  /// Nil where libedit cannot start.
  ///
  /// `program` is the name that lines of `~/.editrc` can be meant for.
  package init?(program: String, editor: LineEditor, prompts: PromptStyle) {
    self.editor = editor
    self.prompts = prompts
    editor.hasLooks = prompts == .bold
    // The editor outlives libedit's use of it: it is released in `deinit`, after `ce_stop`.
    context = Unmanaged.passRetained(editor)
    var callbacks = ce_callbacks(
      context: context.toOpaque(), command: runCommand, idle: hint, style: style, compose: compose)
    guard ce_start(program, &callbacks, editor.hasLines ? 0 : 1) == 0 else {
      context.release()
      return nil
    }
  }

  private let context: Unmanaged<LineEditor>

  /// The interface version that the library was built with.
  package static var libraryVersion: String { String(cString: ce_library_version()) }

  deinit {
    ce_stop()
    context.release()
  }

  package func readLine(prompt: String) -> LineEvent {
    defer { editor.offered = nil }
    return read(prompt, .statement)
  }

  package func readContinuation(prompt: String) -> LineEvent {
    read(prompt, .statement, continuing: true)
  }

  package func offer(_ text: String) { editor.offered = text }

  package func readAnswer(prompt: String, to wanted: WantedAnswer) -> LineEvent {
    read(prompt, .answer(wanted))
  }

  /// Whatever ran since the last line took a Ctrl-C with it; between two lines of a statement nothing ran.
  private func read(
    _ prompt: String, _ purpose: LineEditor.Purpose, continuing: Bool = false
  ) -> LineEvent {
    if !continuing { _ = ce_take_interrupt() }
    editor.purpose = purpose
    editor.begin()
    var text: UnsafeMutablePointer<CChar>?
    switch ce_read_line(prompts.styled(prompt), &text) {
    case CE_LINE:
      guard let text else { return .endOfInput }
      defer { free(text) }
      return .line(String(cString: text))
    case CE_INTERRUPTED: return .interrupted
    default: return .endOfInput
    }
  }

  /// Ends the program where a signal ended the reading; to be called when everything is put away.
  package func endBySignal() { ce_end_by_signal() }

  package func addHistory(_ entry: String) { editor.addHistory(entry) }
}

/// How a prompt looks.
package enum PromptStyle: Hashable, Sendable {
  case plain, bold

  fileprivate func styled(_ prompt: String) -> String {
    self == .bold ? "\u{1B}[1m" + prompt + "\u{1B}[0m" : prompt
  }
}

private func editor(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
  context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
}

private func runCommand(
  _ context: UnsafeMutableRawPointer?, _ command: ce_command, _ text: UnsafePointer<CChar>?, _ caret: Int,
  _ typed: UnsafePointer<CChar>?, _ edit: UnsafeMutablePointer<ce_edit>?
) {
  guard let editor = editor(context), let text, let edit, let command = EditCommand(command) else { return }
  let outcome = editor.run(
    command, EditableText(String(cString: text), caret: caret), typed: typed.map { String(cString: $0) } ?? ""
  )
  edit.pointee.action = outcome.action.inC
  if let text = outcome.text {
    edit.pointee.text = strdup(text.text)
    edit.pointee.caret = text.caret
  }
  edit.pointee.printed = outcome.printed.flatMap { strdup($0) }
  edit.pointee.below = styled(outcome.below, in: editor).flatMap { strdup($0) }
}

private func hint(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?, _ caret: Int, _ columns: Int32
) -> UnsafeMutablePointer<CChar>? {
  guard let editor = editor(context), let text else { return nil }
  return editor.idle(EditableText(String(cString: text), caret: caret), columns: Int(columns))
    .flatMap { styled([$0], in: editor) }.flatMap { strdup($0) }
}

private func style(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
  guard let editor = editor(context), let text else { return nil }
  let plain = String(cString: text)
  let parts = editor.looks(of: plain)
  return parts.isEmpty ? nil : strdup(TextStyle.styled(plain, parts))
}

/// Where the text is one row, lines below it are plain.
private func styled(_ lines: [LineBelow], in editor: LineEditor) -> String? {
  guard !lines.isEmpty else { return nil }
  return lines.map { editor.hasLines ? TextStyle.styled($0) : $0.text }.joined(separator: "\n")
}

private func compose(_ context: UnsafeMutableRawPointer?, _ letter: UInt32, _ mark: UInt32) -> UInt32 {
  guard let letter = Unicode.Scalar(letter), let mark = Unicode.Scalar(mark) else { return 0 }
  return PastedText.composed(letter, mark)?.value ?? 0
}

extension EditCommand {
  fileprivate init?(_ command: ce_command) {
    switch command {
    case CE_ENTER: self = .enter
    case CE_NEW_LINE: self = .newLine
    case CE_COMPLETE: self = .complete
    case CE_COMPLETE_BACK: self = .completeBack
    case CE_UP: self = .up
    case CE_DOWN: self = .down
    case CE_SEARCH_PREFIX_UP: self = .prefixUp
    case CE_SEARCH_PREFIX_DOWN: self = .prefixDown
    case CE_HOME: self = .home
    case CE_END_OF_LINE: self = .end
    case CE_KILL_TO_END: self = .killToEnd
    case CE_KILL_TO_START: self = .killToStart
    case CE_KILL_WORD_BACK: self = .killWordBack
    case CE_KILL_WORD: self = .killWord
    case CE_YANK: self = .yank
    case CE_UNDO: self = .undo
    case CE_SEARCH: self = .search
    case CE_CANCEL: self = .cancel
    case CE_EXPLAIN: self = .explain
    case CE_EDITOR: self = .openEditor
    case CE_PASTE: self = .paste
    case CE_KEY: self = .key
    default: return nil
    }
  }
}

extension EditOutcome.Action {
  fileprivate var inC: ce_action {
    switch self {
    case .refresh: CE_REFRESH
    case .submit: CE_SUBMIT
    case .beep: CE_BEEP
    case .capture: CE_CAPTURE
    case .replay: CE_REPLAY
    }
  }
}
