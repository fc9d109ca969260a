/// Cuts a source into tokens, trivia included, in time linear in its length.
///
/// A mistake is one diagnostic and still one token, so that nothing is lost and the parser can go on. The rules for each
/// kind of token are in the extensions beside this file.
struct Lexer {
  /// The longest text that is read, in bytes; a longer one is one unknown token and L008.
  static let maximumLength = 16 * 1_048_576

  let source: SourceText
  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  var diagnostics = DiagnosticBag()

  private init(_ source: SourceText) {
    self.source = source
    bytes = source.utf8
  }

  static func tokenize(_ source: SourceText) -> (tokens: TokenList, diagnostics: DiagnosticBag) {
    var lexer = Lexer(source)
    let length = source.utf8.count
    if length > maximumLength {
      lexer.tokens = [Token(.unknown, at: 0)]
      let arguments = [length, maximumLength].map { LocalizedText(verbatim: String($0)) }
      lexer.diagnostics.append(Diagnostic(.textTooLong, at: Span(0, 0), arguments))
    } else {
      lexer.tokens.reserveCapacity(length / 4 + 1)
      while lexer.position < length { lexer.scanToken() }
    }
    lexer.tokens.append(Token(.end, at: length))
    return (TokenList(tokens: lexer.tokens), lexer.diagnostics)
  }

  private mutating func scanToken() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\n"): emit(.newline, to: position + 1)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): scanWhitespace()
    case UInt8(ascii: "#"): emit(.comment, to: lineEnd(from: position))
    case UInt8(ascii: "\""): scanString(closing: "\"", opening: "\"", kind: .string)
    case UInt8(ascii: "'"): scanString(closing: "'", opening: "'", kind: .foreignString)
    case UInt8(ascii: "$"): scanParameter()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      scanWord()
    case 0x80...: scanBeyondASCII()
    default: scanSymbol()
    }
  }

  private mutating func scanBeyondASCII() {
    let scalar = scalar(at: position).value
    switch scalar {
    case "«": scanString(closing: "»", opening: "«", kind: .string)
    case "“": scanString(closing: "”", opening: "“", kind: .foreignString)
    case "‘": scanString(closing: "’", opening: "‘", kind: .foreignString)
    default:
      if Self.isLetter(scalar) {
        scanWord()
      } else if Self.isBlank(scalar) {
        scanWhitespace()
      } else {
        scanSymbol()
      }
    }
  }

  private mutating func scanWhitespace() {
    var end = position
    while end < bytes.count {
      let (scalar, length) = scalar(at: end)
      guard Self.isBlank(scalar) else { break }
      end += length
    }
    emit(.whitespace, to: end)
  }

  private mutating func scanParameter() {
    let start = position + 1
    guard start < bytes.count, Self.startsWord(scalar(at: start).value) else { return scanSymbol() }
    emit(.parameter, to: wordEnd(from: start))
  }

  /// Appends the token from `position` to `end`, and moves there.
  mutating func emit(_ kind: TokenKind, to end: Int) {
    tokens.append(Token(kind, at: position))
    position = end
  }

  mutating func report(_ code: DiagnosticCode, _ span: Span, _ argument: String) {
    diagnostics.append(Diagnostic(code, at: span, [LocalizedText(verbatim: argument)]))
  }

  /// The offset of the line break, or of the end of the text; a carriage return before it is left out.
  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end < bytes.count, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  /// The byte at an offset; 0 beyond the end.
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// The character at an offset and how many bytes it takes; the source is known to be valid UTF-8.
  func scalar(at offset: Int) -> (value: Unicode.Scalar, length: Int) {
    let lead = byte(offset)
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for following in 1..<length { value = value << 6 | UInt32(byte(offset + following) & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
