extension Lexer {
  /// An operator or a mark; the longest that fits.
  mutating func scanSymbol() {
    let next = byte(position + 1)
    switch byte(position) {
    case UInt8(ascii: "|"):
      if next == UInt8(ascii: ">") {
        emit(.foreignPipe, to: position + 2)
      } else if next == UInt8(ascii: "|") {
        emit(.foreignOr, to: position + 2)
      } else {
        emit(.pipe, to: position + 1)
      }
    case UInt8(ascii: ","): emit(.comma, to: position + 1)
    case UInt8(ascii: ";"): emit(.semicolon, to: position + 1)
    case UInt8(ascii: "("): emit(.leftBracket, to: position + 1)
    case UInt8(ascii: ")"): emit(.rightBracket, to: position + 1)
    case UInt8(ascii: ":"): emit(.colon, to: position + 1)
    case UInt8(ascii: "?"): emit(.question, to: position + 1)
    case UInt8(ascii: "+"): emit(.plus, to: position + 1)
    case UInt8(ascii: "-"): emit(.minus, to: position + 1)
    case UInt8(ascii: "*"): emit(.star, to: position + 1)
    case UInt8(ascii: "/"): emit(.slash, to: position + 1)
    case UInt8(ascii: "%"): emit(.percent, to: position + 1)
    case UInt8(ascii: "."): emitPair(".", .range, else: .dot)
    case UInt8(ascii: "="): emitPair("=", .foreignEqual, else: .equal)
    case UInt8(ascii: "!"): emitPair("=", .notEqual, else: .foreignNot)
    case UInt8(ascii: ">"): emitPair("=", .greaterOrEqual, else: .greater)
    case UInt8(ascii: "&"): emitPair("&", .foreignAnd, else: .foreignAnd)
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: ">") {
        emit(.foreignNotEqual, to: position + 2)
      } else {
        emitPair("=", .lessOrEqual, else: .less)
      }
    default: scanTypographicSymbol()
    }
  }

  /// One token of two bytes where the second is as given, else one of a single byte.
  private mutating func emitPair(_ second: Unicode.Scalar, _ pair: TokenKind, else one: TokenKind) {
    let isPair = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: second)
    emit(isPair ? pair : one, to: position + (isPair ? 2 : 1))
  }

  private mutating func scanTypographicSymbol() {
    let (scalar, length) = scalar(at: position)
    switch scalar {
    case "≠": emit(.foreignNotEqual, to: position + length)
    case "≤": emit(.foreignLessOrEqual, to: position + length)
    case "≥": emit(.foreignGreaterOrEqual, to: position + length)
    case "−": emit(.foreignMinus, to: position + length)
    default: scanUnknown(length)
    }
  }

  /// A run of the same character is one mistake.
  private mutating func scanUnknown(_ length: Int) {
    let first = bytes[position..<min(bytes.count, position + length)]
    var end = position + length
    while end + length <= bytes.count, bytes[end..<(end + length)] == first { end += length }
    report(.unknownCharacter, Span(position, end), Self.shown(scalar(at: position).value))
    emit(.unknown, to: end)
  }

  /// A character as it can be printed: itself, or its number where it has no shape of its own.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default: return String(scalar)
    }
  }
}
