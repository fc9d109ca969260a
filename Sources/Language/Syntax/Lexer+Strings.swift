extension Lexer {
  /// A quoted text; it ends on its line, so that one forgotten mark spoils one line and is shown where it is.
  mutating func scanString(closing: String, opening: String, kind: TokenKind) {
    let close = Array(closing.utf8)
    let body = position + opening.utf8.count
    var end = body
    var escapes = false
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      if bytes[end] == UInt8(ascii: "\\"), kind == .string {
        escapes = true
        end += byte(end + 1) == UInt8(ascii: "\n") || end + 1 == bytes.count ? 1 : 2
      } else if bytes[end] == close[0], matches(close, at: end) {
        if escapes { reportEscapes(in: Span(body, end)) }
        return emit(kind, to: end + close.count)
      } else {
        end += 1
      }
    }
    reportUnclosed(opening: opening, closing: closing)
  }

  private func matches(_ mark: [UInt8], at offset: Int) -> Bool {
    for (index, expected) in mark.enumerated() where byte(offset + index) != expected {
      return false
    }
    return true
  }

  private mutating func reportUnclosed(opening: String, closing: String) {
    let end = lineEnd(from: position)
    let label = Diagnostic.Label(
      Span(end, end),
      LocalizedText("`\(closing)` is expected before here", "`\(closing)` est attendu avant ici"))
    diagnostics.append(
      Diagnostic(
        .unclosedString, at: Span(position, end), [LocalizedText(verbatim: opening)],
        secondary: [label]))
    emit(.unclosedString, to: end)
  }

  private mutating func reportEscapes(in span: Span) {
    for escape in QuotedText.decode(source.text(span)).unknownEscapes {
      let place = Span(span.start + escape.start, span.start + escape.end)
      report(.unknownEscape, place, source.text(place))
    }
  }
}
