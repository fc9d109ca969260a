/// What a quoted text says, and how a text is quoted.
package enum QuotedText {
  /// The text between the marks with its escapes resolved: `\"`, `\\`, `\n`, `\u{…}`.
  ///
  /// An unknown escape stands for itself; its place, as offsets in the body, is in `unknownEscapes`.
  static func decode(_ body: String) -> (text: String, unknownEscapes: [Span]) {
    guard body.utf8.contains(UInt8(ascii: "\\")) else { return (body, []) }
    var text = String.UnicodeScalarView()
    var unknown: [Span] = []
    let scalars = body.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let start = index
      let scalar = scalars[index]
      index = scalars.index(after: index)
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      if let value = escape(scalars, &index) {
        text.append(value)
      } else {
        text.append(contentsOf: scalars[start..<index])
        unknown.append(
          Span(
            body.utf8.distance(from: body.startIndex, to: start),
            body.utf8.distance(from: body.startIndex, to: index)))
      }
    }
    return (String(text), unknown)
  }

  /// Reads what follows a backslash and moves past it; nil where that is no escape.
  private static func escape(
    _ scalars: String.UnicodeScalarView, _ index: inout String.Index
  ) -> Unicode.Scalar? {
    guard index < scalars.endIndex else { return nil }
    let mark = scalars[index]
    index = scalars.index(after: index)
    switch mark {
    case "\"", "\\": return mark
    case "n": return "\n"
    case "u": return codePoint(scalars, &index)
    default: return nil
    }
  }

  private static func codePoint(
    _ scalars: String.UnicodeScalarView, _ index: inout String.Index
  ) -> Unicode.Scalar? {
    guard index < scalars.endIndex, scalars[index] == "{" else { return nil }
    var digits = ""
    var end = scalars.index(after: index)
    while end < scalars.endIndex, digits.count < 8, scalars[end].properties.isASCIIHexDigit {
      digits.unicodeScalars.append(scalars[end])
      end = scalars.index(after: end)
    }
    guard end < scalars.endIndex, scalars[end] == "}" else { return nil }
    index = scalars.index(after: end)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// The text that a whole token says, marks included; blanks just inside « … » belong to the marks.
  static func value(of token: String) -> String {
    let body = token.unicodeScalars.dropFirst().dropLast()
    switch token.unicodeScalars.first {
    case "«":
      let trimmed = body.drop(while: Lexer.isBlank)
      let end = trimmed.reversed().drop(while: Lexer.isBlank).reversed()
      return decode(String(String.UnicodeScalarView(end))).text
    case "\"": return decode(String(body)).text
    default: return String(body)
    }
  }

  /// A name as one would write it where a bare word is read as one: quoted only where it is no single word.
  package static func spelled(_ name: String) -> String {
    let (tokens, _) = Lexer.tokenize(SourceText(name: "", text: name))
    guard tokens.count == 1, tokens.kind(0) == .word, Folding.fold(name) != "null" else { return quote(name) }
    return name
  }

  /// A text as one would write it: in straight marks, with escapes.
  package static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
