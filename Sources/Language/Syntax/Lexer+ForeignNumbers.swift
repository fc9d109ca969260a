/// Dates and times as they are written elsewhere: `12/05/2026`, `9h30`, `9 am` without its blank.
///
/// Each is one token of the kind that was meant, and one message with the right spelling.
extension Lexer {
  /// Where `12/05/2026` or `2026/05/12` ends; nil where there is none.
  func slashedDateEnd(_ digits: Int) -> Int? {
    let lengths = [
      digits - position, digitCount(digits + 1), digitCount(digits + digitCount(digits + 1) + 2),
    ]
    let second = digits + 1 + lengths[1]
    guard byte(digits) == UInt8(ascii: "/"), byte(second) == UInt8(ascii: "/"),
      lengths[1] == 1 || lengths[1] == 2,
      (lengths[0] <= 2 && lengths[2] == 4) || (lengths[0] == 4 && (lengths[2] == 1 || lengths[2] == 2))
    else { return nil }
    return second + 1 + lengths[2]
  }

  private func digitCount(_ start: Int) -> Int {
    var end = start
    while byte(end) &- UInt8(ascii: "0") < 10 { end += 1 }
    return end - start
  }

  /// Offers every date of the calendar that the digits can be: day and month may stand in either order.
  mutating func scanForeignDate(to end: Int) {
    let span = Span(position, end)
    let text = source.text(span)
    let parts = text.split(separator: "/").map { $0.count == 1 ? "0" + $0 : String($0) }
    let orders = parts[0].count == 4 ? [[0, 1, 2]] : [[2, 1, 0], [2, 0, 1]]
    var dates: [String] = []
    for order in orders {
      let date = order.map { parts[$0] }.joined(separator: "-")
      if DateLiteral(parsing: date) != nil, !dates.contains(date) { dates.append(date) }
    }
    diagnostics.append(
      Diagnostic(
        .invalidDate, at: span, [LocalizedText(verbatim: text)],
        suggestions: dates.map { .init(LocalizedText(verbatim: $0)) },
        edits: dates.count == 1 ? [.init(span, dates[0])] : []))
    emit(.date, to: end)
  }

  /// Where `9h`, `9h30`, `9am` or `9pm` ends; nil where there is none.
  func foreignTimeEnd(_ digits: Int) -> Int? {
    guard digits - position <= 2, Self.startsWord(scalar(at: digits).value) else { return nil }
    let end = wordEnd(from: digits)
    return Self.time(source.text(Span(position, digits)), source.text(Span(digits, end))) == nil ? nil : end
  }

  mutating func scanForeignTime(to end: Int) {
    let span = Span(position, end)
    let text = source.text(span)
    let hour = text.prefix { $0.isNumber }
    let right = Self.time(String(hour), String(text.dropFirst(hour.count))) ?? text
    diagnostics.append(
      Diagnostic(
        .invalidTime, at: span, [LocalizedText(verbatim: text)],
        suggestions: [.init(LocalizedText(verbatim: right))], edits: [.init(span, right)]))
    emit(.time, to: end)
  }

  /// `9` and `h30` as `9:30`; nil where they are no time.
  private static func time(_ hour: String, _ mark: String) -> String? {
    guard let number = Int(hour) else { return nil }
    let right: String
    switch mark.lowercased() {
    case "am" where (1...12).contains(number): right = "\(number % 12):00"
    case "pm" where (1...12).contains(number): right = "\(number % 12 + 12):00"
    case let mark where mark.hasPrefix("h") && (mark.count == 1 || mark.count == 3):
      right = "\(number):" + (mark.count == 1 ? "00" : mark.dropFirst())
    default: return nil
    }
    return DateLiteral.isTime(right) ? right : nil
  }
}
