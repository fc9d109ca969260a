extension Lexer {
  /// A number, a date or a time; each that looks like one is one, and a wrong one is an error, never arithmetic.
  mutating func scanNumber() {
    var digits = position
    while isDigit(digits) { digits += 1 }
    let count = digits - position
    if let end = slashedDateEnd(digits) {
      scanForeignDate(to: end)
    } else if let end = spacedTimeEnd(digits) ?? hourEnd(digits) {
      emit(.time, to: end)
    } else if let end = foreignTimeEnd(digits) {
      scanForeignTime(to: end)
    } else if count == 4, byte(digits) == UInt8(ascii: "-"), startsDatePart(digits + 1) {
      scanDate()
    } else if count <= 2, byte(digits) == UInt8(ascii: ":"), isDigit(digits + 1) {
      scanTime(digits + 1)
    } else {
      scanPlainNumber()
    }
  }

  private func startsDatePart(_ offset: Int) -> Bool {
    isDigit(offset) || (byte(offset) | 0x20 == UInt8(ascii: "q") && isDigit(offset + 1))
  }

  private mutating func scanDate() {
    var end = position + 4
    while isDigit(end) || isASCIILetter(end)
      || ((byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: ":"))
        && (isDigit(end + 1) || isASCIILetter(end + 1)))
    {
      end += 1
    }
    let span = Span(position, end)
    let text = source.text(span)
    if DateLiteral(parsing: text) == nil { report(.invalidDate, span, text) }
    emit(.date, to: end)
  }

  private mutating func scanTime(_ minutes: Int) {
    var end = minutes
    while isDigit(end) || (byte(end) == UInt8(ascii: ":") && isDigit(end + 1)) { end += 1 }
    let span = Span(position, end)
    let text = source.text(span)
    if !DateLiteral.isTime(text) { report(.invalidTime, span, text) }
    emit(.time, to: end)
  }

  /// Where `9 h` or `9 h 30` ends, with the blanks of a text or of print; nil where there is none.
  private func spacedTimeEnd(_ digits: Int) -> Int? {
    guard digits - position <= 2, let mark = afterBlank(digits), byte(mark) | 0x20 == UInt8(ascii: "h"),
      wordEnd(from: mark) == mark + 1
    else { return nil }
    var ends = [mark + 1]
    if let minutes = afterBlank(mark + 1), isDigit(minutes), isDigit(minutes + 1), !isDigit(minutes + 2),
      minutes + 2 >= bytes.count || !Self.startsWord(scalar(at: minutes + 2).value)
    {
      ends.insert(minutes + 2, at: 0)
    }
    return ends.first { DateLiteral.isTime(source.text(Span(position, $0))) }
  }

  /// Where `9h` or `9h30` ends; nil where there is none.
  private func hourEnd(_ digits: Int) -> Int? {
    guard digits - position <= 2, byte(digits) | 0x20 == UInt8(ascii: "h") else { return nil }
    let end = wordEnd(from: digits)
    return DateLiteral.isTime(source.text(Span(position, end))) ? end : nil
  }

  /// Where something stands behind one blank, a no-break blank included.
  private func afterBlank(_ offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    let (scalar, length) = scalar(at: offset)
    guard [" ", "\u{A0}", "\u{202F}"].contains(scalar) else { return nil }
    let next = offset + length
    return next < bytes.count ? next : nil
  }

  private mutating func scanPlainNumber() {
    var end = position
    while isDigit(end) || byte(end) == UInt8(ascii: "_")
      || (byte(end) == UInt8(ascii: ".") && isDigit(end + 1))
    {
      end += 1
    }
    // A unit may stand against its number, `15km`; other letters there are a mistake, `1e5`, `9h30`.
    if end < bytes.count, Self.startsWord(scalar(at: end).value) {
      let wordEnd = wordEnd(from: end)
      if Lexicon.keyword(for: source.text(Span(end, wordEnd)), in: .unit) == nil { end = wordEnd }
    }
    let span = Span(position, end)
    let text = source.text(span)
    if NumberLiteral(parsing: text) == nil { report(.invalidNumber, span, text) }
    emit(.number, to: end)
  }
}
