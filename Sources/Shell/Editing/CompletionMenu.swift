import Language

/// What Tab does: inserts what is certain, shows the rest, then goes through it key by key.
struct CompletionMenu {
  private var completions: Completions?
  /// The text as it was before the first item was chosen.
  private var typed: EditableText?
  private var chosen: Int?
  /// The text as the menu left it: after any other key it begins anew.
  private var left: EditableText?

  enum Step: Hashable {
    case nothing
    /// `listed` is shown where the person has to choose, with the item that was chosen.
    case changes(EditableText, listed: Completions?, chosen: Int?)
  }

  /// Whether the next Tab goes on with the items shown.
  func goesOn(with text: EditableText) -> Bool { left == text && completions != nil }

  /// The first Tab.
  mutating func begin(_ text: EditableText, _ found: Completions) -> Step {
    completions = nil
    guard let first = found.items.first else { return .nothing }
    // Of what was not fetched nobody knows how it begins.
    let isCertain = found.omitted == 0 && !found.isOpen
    if found.items.count == 1, isCertain {
      return .changes(CompletionMenu.inserting(first, found, into: text), listed: nil, chosen: nil)
    }
    var text = text
    let word = CompletionMenu.word(found.replaced, of: text)
    if isCertain, let common = CompletionMenu.commonBeginning(of: found.items.map(\.text), after: word) {
      text.replace(bytes: found.replaced, with: common)
    }
    var shown = found
    shown.replaced = found.replaced.lowerBound..<max(found.replaced.lowerBound, text.caretOffset)
    completions = shown
    typed = text
    chosen = nil
    left = text
    return .changes(text, listed: shown, chosen: nil)
  }

  /// The text as it was before an item was chosen; nil where none is shown.
  mutating func giveUp(_ text: EditableText) -> EditableText? {
    guard goesOn(with: text) else { return nil }
    completions = nil
    return typed
  }

  /// Each further Tab: the next item, or the one before.
  mutating func next(forward: Bool) -> Step {
    guard let completions, let typed, !completions.items.isEmpty else { return .nothing }
    let count = completions.items.count
    let index = chosen.map { ($0 + (forward ? 1 : count - 1)) % count } ?? (forward ? 0 : count - 1)
    chosen = index
    let text = CompletionMenu.inserting(completions.items[index], completions, into: typed)
    left = text
    return .changes(text, listed: completions, chosen: index)
  }

  private static func inserting(
    _ item: CompletionItem, _ completions: Completions, into text: EditableText
  ) -> EditableText {
    var text = text
    text.replace(bytes: completions.replaced, with: item.text)
    let isOpen = item.text.last.map { "(/.".contains($0) } ?? true
    if !isOpen, text.caret == text.scalars.count { text.insert(" ") }
    return text
  }

  private static func word(_ range: Range<Int>, of text: EditableText) -> String {
    let bytes = Array(text.text.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return "" }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The longest beginning that all items share, where it goes on from the word; nil where it adds nothing.
  private static func commonBeginning(of texts: [String], after word: String) -> String? {
    guard var common = texts.first else { return nil }
    for text in texts.dropFirst() {
      while !Folding.fold(text).hasPrefix(Folding.fold(common)) {
        guard !common.isEmpty else { return nil }
        common.removeLast()
      }
    }
    let isLonger = common.count > word.count && Folding.fold(common).hasPrefix(Folding.fold(word))
    return isLonger ? common : nil
  }
}
