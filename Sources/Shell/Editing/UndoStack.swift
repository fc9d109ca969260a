/// The texts that were there, each once it had been looked at.
struct UndoStack {
  private var texts: [EditableText] = []
  private static let limit = 1_000

  mutating func clear() { texts = [] }

  mutating func note(_ text: EditableText) {
    guard texts.last?.text != text.text else { return }
    texts.append(text)
    if texts.count > UndoStack.limit { texts.removeFirst() }
  }

  /// The last text that was another one.
  mutating func undo(_ text: EditableText) -> EditableText? {
    while let last = texts.popLast() {
      if last.text != text.text { return last }
    }
    return nil
  }
}
