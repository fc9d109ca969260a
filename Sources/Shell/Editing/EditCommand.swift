/// What a key asks of the text, beside what libedit does by itself.
package enum EditCommand: CaseIterable, Hashable, Sendable {
  case enter, newLine
  case complete, completeBack
  case up, down, prefixUp, prefixDown
  case home, end
  case killToEnd, killToStart, killWordBack, killWord, yank
  case undo
  case search
  /// Esc while something stands below the text.
  case cancel
  /// Says what is expected at the caret.
  case explain
  case openEditor
  /// The pasted text comes as what was typed.
  case paste
  /// While keys are captured: the character comes as what was typed.
  case key
}

/// What a command makes of the text.
package struct EditOutcome: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case refresh
    /// The text is what was asked for.
    case submit
    case beep
    /// Every further key comes as `.key`.
    case capture
    /// Keys are captured no more, and the last one means what it usually does.
    case replay
  }

  package var action: Action
  /// Nil where the text stays as it is.
  package var text: EditableText?
  /// Shown above the prompt for good: lines, each with its end.
  package var printed: String?
  /// Shown below the text until the next key.
  package var below: [LineBelow]

  package init(
    _ action: Action, _ text: EditableText? = nil, printed: String? = nil, below: [LineBelow] = []
  ) {
    self.action = action
    self.text = text
    self.printed = printed
    self.below = below
  }
}
