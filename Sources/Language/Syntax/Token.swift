/// One token: its kind and where it begins; it ends where the next one begins.
///
/// Eight bytes, because ten megabytes of brackets are ten million tokens.
package struct Token: Hashable, Sendable {
  package let kind: TokenKind
  package let start: UInt32

  init(_ kind: TokenKind, at start: Int) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
  }
}

/// The tokens of a source in order, without gaps: their texts put together are the source.
package struct TokenList: Sendable {
  /// The last one is of kind `end` and empty.
  let tokens: [Token]

  /// How many tokens there are, without the end.
  package var count: Int { tokens.count - 1 }

  package func kind(_ index: Int) -> TokenKind {
    index < tokens.count ? tokens[index].kind : .end
  }

  /// The offsets of a token; beyond the last, the empty span at the end of the text.
  package func span(_ index: Int) -> Span {
    let last = tokens.count - 1
    let start = Int(tokens[min(index, last)].start)
    return Span(start, index < last ? Int(tokens[index + 1].start) : start)
  }
}
