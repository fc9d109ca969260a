extension DateLiteral {
  /// Reads `2026-Q4`, `2026-11`, `2026-11-23`, `2026-11-23T18:00` and `…T18:00:30`; nil where there is no such date.
  ///
  /// Seconds are read and not kept: nothing in the directory is that fine.
  package init?(parsing text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    let parts = (halves.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.count <= 3, let year = Self.digits(parts[0], 4), year > 0 else {
      return nil
    }
    if parts.count == 2, parts[1].count == 2, let mark = parts[1].first, "Qq".contains(mark) {
      guard let quarter = Self.digits(parts[1].dropFirst(), 1), (1...4).contains(quarter),
        halves.count == 1
      else { return nil }
      self.init(year: year, month: quarter * 3 - 2, day: 1, precision: .quarter)
      return
    }
    guard let month = Self.digits(parts[1], 2), (1...12).contains(month) else { return nil }
    guard parts.count == 3 else {
      guard halves.count == 1 else { return nil }
      self.init(year: year, month: month, day: 1, precision: .month)
      return
    }
    guard let day = Self.digits(parts[2], 2), day >= 1,
      day <= Self.daysInMonth(month, year: year), halves.count <= 2
    else { return nil }
    if halves.count == 2 {
      guard let minute = Self.minuteOfDay(halves[1]), halves[1].utf8.dropFirst(2).first == UInt8(ascii: ":")
      else { return nil }
      self.init(year: year, month: month, day: day, minute: minute, precision: .instant)
    } else {
      self.init(year: year, month: month, day: day, precision: .day)
    }
  }

  /// As it is typed.
  package var written: String {
    let year = Self.padded(year, 4)
    let day = "\(year)-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    return switch precision {
    case .year: year
    case .quarter: "\(year)-Q\((month + 2) / 3)"
    case .month: String(day.dropLast(3))
    case .day: day
    case .instant: day + "T\(Self.padded(minute / 60, 2)):\(Self.padded(minute % 60, 2))"
    }
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  /// True of `9:00`, `18:00` and `9 h 30`; false of `24:00`, `9:5`, `9:00:00`.
  static func isTime(_ text: String) -> Bool {
    let text = withColon(text[...])
    return text.filter { $0 == ":" }.count == 1 && minuteOfDay(text) != nil
  }

  /// `9 h` and `9h` as `9:00`, `9 h 30` and `9h30` as `9:30`: the way that French is written, here in hours of opening too.
  private static func withColon(_ text: Substring) -> Substring {
    guard let mark = text.firstIndex(where: { "hH".contains($0) }) else { return text }
    let hour = text[..<mark].filter { !$0.isWhitespace }
    let minutes = text[text.index(after: mark)...].filter { !$0.isWhitespace }
    guard !hour.isEmpty, (hour + minutes).allSatisfy(\.isNumber) else { return text }
    return hour[...] + ":" + (minutes.isEmpty ? "00" : minutes)
  }

  /// Minutes since midnight of `18:00`, `18:00:30`, `18 h` or `18h`.
  static func minuteOfDay(_ text: Substring) -> Int? {
    let parts = withColon(text).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3,
      let hour = digits(parts[0], 2) ?? digits(parts[0], 1), hour < 24,
      let minute = digits(parts[1], 2), minute < 60
    else { return nil }
    if parts.count == 3 {
      guard let second = digits(parts[2], 2), second < 60 else { return nil }
    }
    return hour * 60 + minute
  }

  /// The value of exactly so many ASCII digits.
  private static func digits(_ text: Substring, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else {
      return nil
    }
    return Int(text)
  }

  private static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
