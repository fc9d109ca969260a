import Language

extension Weekday {
  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// As RFC 5545 writes it: `MO`.
  package var code: String { Self.codes[rawValue - 1] }

  package init?(code: some StringProtocol) {
    let upper = code.uppercased()
    guard let index = Self.codes.firstIndex(of: upper) else { return nil }
    self.init(rawValue: index + 1)
  }
}

extension Recurrence.Day {
  /// `MO`, `2TU`, `-1FR`.
  package var text: String { (ordinal.map(String.init) ?? "") + weekday.code }

  package init?(text: some StringProtocol) {
    guard text.count >= 2, let weekday = Weekday(code: text.suffix(2)) else { return nil }
    let number = text.dropLast(2)
    guard !number.isEmpty else {
      self.init(nil, weekday)
      return
    }
    guard let ordinal = Int(number), ordinal != 0, abs(ordinal) <= 53 else { return nil }
    self.init(ordinal, weekday)
  }
}

extension Recurrence {
  /// As RFC 5545 writes it, with the day of its start: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;DTSTART=2026-01-05`.
  package var stored: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    if weekStart != .monday { parts.append("WKST=\(weekStart.code)") }
    if !days.isEmpty { parts.append("BYDAY=" + days.map(\.text).joined(separator: ",")) }
    for (name, list) in [("BYMONTHDAY", monthDays), ("BYYEARDAY", yearDays), ("BYWEEKNO", weekNumbers)]
    where !list.isEmpty {
      parts.append("\(name)=" + list.map(String.init).joined(separator: ","))
    }
    if let start { parts.append("DTSTART=\(start.iso)") }
    return parts.joined(separator: ";")
  }

  package init?(stored text: Substring) {
    var read = Recurrence(.daily)
    for part in text.split(separator: ";") {
      let sides = part.split(separator: "=")
      guard sides.count == 2 else { return nil }
      let members = sides[1].split(separator: ",")
      let numbers = members.compactMap { Int($0) }
      switch sides[0] {
      case "FREQ":
        guard let frequency = Frequency(rawValue: String(sides[1])) else { return nil }
        read.frequency = frequency
      case "INTERVAL": read.interval = max(1, numbers.first ?? 1)
      case "WKST": read.weekStart = Weekday(code: sides[1]) ?? .monday
      case "BYDAY": read.days = members.compactMap { Day(text: $0) }
      case "BYMONTHDAY": read.monthDays = numbers
      case "BYYEARDAY": read.yearDays = numbers
      case "BYWEEKNO": read.weekNumbers = numbers
      case "DTSTART": read.start = CalendarDate(iso: String(sides[1]))
      default: return nil
      }
    }
    self = read
  }
}
