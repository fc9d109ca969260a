/// The word that was begun at the caret.
package struct CaretWord: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case bare
    /// Behind an opening quotation mark; `isClosed` where its closing mark already stands right behind the caret.
    case quoted(isClosed: Bool)
    /// Behind `$`.
    case parameter
  }
  package let form: Form
  /// The bytes from its beginning, mark included, to the caret.
  package let span: Span
  /// What was typed of it, without a mark.
  package let text: String
  /// True where it stands right behind something that it would run into.
  package let needsBlank: Bool
}

extension CaretWord {
  /// The word up to an offset; nil inside a comment.
  init?(in source: SourceText, at caret: Int) {
    if let span = Self.joined(in: source, at: caret) {
      self.init(form: .bare, span: span, text: source.text(span), needsBlank: false)
      return
    }
    let (tokens, _) = Lexer.tokenize(SourceText(name: source.name, text: source.text(Span(0, caret))))
    let last = tokens.count - 1
    let kind = last >= 0 ? tokens.kind(last) : .newline
    let span = last >= 0 ? tokens.span(last) : Span(0, 0)
    let text = source.text(span)
    switch kind {
    case .comment: return nil
    case .word, .postalCode:
      self.init(form: .bare, span: span, text: text, needsBlank: false)
    case .parameter:
      self.init(form: .parameter, span: span, text: String(text.dropFirst()), needsBlank: false)
    case .unclosedString:
      let body = String(text.dropFirst())
      let closing = Self.closing(of: text)
      self.init(
        form: .quoted(isClosed: source.text(Span(caret, caret + closing.utf8.count)) == closing), span: span,
        text: QuotedText.decode(body).text, needsBlank: false)
    case .unknown where text == "$":
      self.init(form: .parameter, span: span, text: "", needsBlank: false)
    case .string, .foreignString, .number, .date, .time, .rightBracket:
      self.init(form: .bare, span: Span(caret, caret), text: "", needsBlank: true)
    default:
      self.init(form: .bare, span: Span(caret, caret), text: "", needsBlank: false)
    }
  }

  /// The word that a hyphen or an apostrophe right before an offset goes on with, as `Saint-` before its `Jean`; nil where none does.
  private static func joined(in source: SourceText, at caret: Int) -> Span? {
    let before = source.text(Span(0, caret))
    guard let joiner = before.unicodeScalars.last, Lexer.joins(joiner) else { return nil }
    // With one more letter it is seen what it belongs to.
    let (tokens, _) = Lexer.tokenize(SourceText(name: source.name, text: before + "x"))
    guard let last = (0..<tokens.count).last, tokens.kind(last) == .word else { return nil }
    let start = tokens.span(last).start
    return start < caret - String(joiner).utf8.count ? Span(start, caret) : nil
  }

  private static func closing(of text: String) -> String {
    switch text.first {
    case "«": "»"
    case "“": "”"
    case "‘": "’"
    case "'": "'"
    default: "\""
    }
  }
}
