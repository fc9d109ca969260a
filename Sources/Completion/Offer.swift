import Language

/// One thing that can be typed at the caret.
package struct Offer: Hashable, Sendable {
  /// What is inserted, quoted where it has to be.
  package var text: String
  /// What a list shows for it.
  package var label: String
  /// A count, a type, a sentence; empty for none.
  package var note: String
  /// What it is where it is a word of the language that help knows.
  package var keyword: OfferedKeyword?

  package init(text: String, label: String? = nil, note: String = "", keyword: OfferedKeyword? = nil) {
    self.text = text
    self.keyword = keyword
    self.label = label ?? text
    self.note = note
  }
}

/// A keyword in the class that it is offered from.
package struct OfferedKeyword: Hashable, Sendable {
  package let keyword: Keyword
  package let wordClass: KeywordClass
}

/// All that can be typed there.
package struct Offers: Hashable, Sendable {
  /// What a chosen one replaces: what was begun, up to the caret.
  package var replaced: Span
  /// Best first.
  package var items: [Offer]
  /// How many more there are.
  package var omitted: Int
  /// True where something may be meant that nothing was begun of and that is not offered, as a number: no offer is certain.
  package var isOpen: Bool

  package init(replaced: Span, items: [Offer] = [], omitted: Int = 0, isOpen: Bool = false) {
    self.replaced = replaced
    self.items = items
    self.omitted = omitted
    self.isOpen = isOpen
  }
}
