import Language

/// How a part of a text looks while it is typed.
package enum TextLook: Hashable, Sendable {
  /// The word that begins a statement or a stage.
  case head
  /// A quoted text.
  case text
  case parameter
  case comment
}

/// A part of a text, in bytes of UTF-8, and how it looks.
package struct LookedPart: Hashable, Sendable {
  package var range: Range<Int>
  package var look: TextLook

  package init(_ range: Range<Int>, _ look: TextLook) {
    self.range = range
    self.look = look
  }
}

extension TextLook {
  /// What the language makes of a text, in order; the rest looks plain.
  ///
  /// Only what is certain while a text is still being written: no mistake is marked before Enter.
  static func parts(of source: SourceText) -> [LookedPart] {
    let tree = Parser.parse(source).tree
    var parts: [LookedPart] = []
    for index in 0..<tree.tokens.count {
      let look: TextLook
      switch tree.tokens.kind(index) {
      case .string, .unclosedString: look = .text
      case .parameter: look = .parameter
      case .comment: look = .comment
      default: continue
      }
      let span = tree.tokens.span(index)
      parts.append(LookedPart(span.start..<span.end, look))
    }
    for use in tree.keywords where use.wordClass == .statementHead || use.wordClass == .stageHead {
      let range = tree.tokens.span(use.firstToken).start..<tree.tokens.span(use.endToken - 1).end
      parts.append(LookedPart(range, .head))
    }
    return parts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
