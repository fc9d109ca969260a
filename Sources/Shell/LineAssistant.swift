import Language

/// What a line editor asks of the language while a person types; every offset counts bytes of UTF-8.
package protocol LineAssistant: AnyObject {
  /// What can stand at the caret.
  func completions(of text: String, at caret: Int) -> Completions
  /// The values that can be answered to the question for a parameter, without quotation marks.
  func completions(ofAnswer text: String, at caret: Int, to wanted: WantedAnswer) -> Completions
  /// One line on what is expected at the caret; empty where there is nothing to say.
  func hint(of text: String, at caret: Int) -> String
  /// How the text looks while it is typed.
  func looks(of text: String) -> [LookedPart]
  /// False where Enter adds a line, because the text wants more.
  func isComplete(_ text: String) -> Bool
}

/// What Tab offers at one place.
package struct Completions: Hashable, Sendable {
  /// The bytes that a chosen item replaces: the word that was begun, up to the caret.
  package var replaced: Range<Int>
  /// Best first.
  package var items: [CompletionItem]
  /// How many more there are than `items` holds.
  package var omitted: Int
  /// True where something may be meant that is not offered, as a number: nothing is inserted before it is chosen.
  package var isOpen: Bool

  package init(
    replaced: Range<Int>, items: [CompletionItem], omitted: Int = 0, isOpen: Bool = false
  ) {
    self.replaced = replaced
    self.items = items
    self.omitted = omitted
    self.isOpen = isOpen
  }
}

/// One thing that can be typed.
package struct CompletionItem: Hashable, Sendable {
  /// What is inserted, quoted where it has to be.
  package var text: String
  /// What the list shows for it.
  package var label: String
  /// The second column of the list: a count, a type, a sentence; empty for none.
  package var note: String

  package init(text: String, label: String? = nil, note: String = "") {
    self.text = text
    self.label = label ?? text
    self.note = note
  }
}
