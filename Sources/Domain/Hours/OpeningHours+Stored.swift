import Language

/// Opening hours as the derived table keeps them: a line for the place, then a line for each rule.
///
///     America/Toronto holidays=closed easter=friday
///     regular 2026-06-24..2026-09-01 FREQ=WEEKLY;BYDAY=MO,TU 09:00-12:00
///     exception *-12-24..*-01-02 * closed
///
/// Days are written as iCalendar writes them (RFC 5545), so that any reader of the file understands them.
extension OpeningHours {
  package var stored: String {
    let head = "\(zone.rawValue) holidays=\(holidays.holidays.rawValue) easter=\(holidays.easter.rawValue)"
    return ([head] + rules.map(\.stored)).joined(separator: "\n")
  }

  /// Nil for a text that `stored` did not make.
  package init?(stored text: String) {
    let lines = text.split(separator: "\n")
    guard let head = lines.first?.split(separator: " "), head.count == 3,
      let zone = QuebecTimeZone(rawValue: String(head[0])),
      let holidays = Self.value(head[1], of: "holidays").flatMap(HolidayPolicy.Statement.init),
      let easter = Self.value(head[2], of: "easter").flatMap(HolidayPolicy.Easter.init)
    else { return nil }
    var rules: [OpeningRule] = []
    for line in lines.dropFirst() {
      guard let rule = OpeningRule(stored: line) else { return nil }
      rules.append(rule)
    }
    self.init(zone: zone, holidays: HolidayPolicy(holidays: holidays, easter: easter), rules: rules)
  }

  private static func value(_ word: Substring, of key: String) -> String? {
    word.hasPrefix(key + "=") ? String(word.dropFirst(key.utf8.count + 1)) : nil
  }
}

extension OpeningRule {
  fileprivate var stored: String {
    let days = recurrence?.stored ?? "*"
    return "\(kind.rawValue) \(season.stored) \(days) \(times.stored)"
  }

  fileprivate init?(stored line: Substring) {
    let words = line.split(separator: " ")
    guard words.count == 4, let kind = Kind(rawValue: String(words[0])),
      let season = Season(stored: words[1]), let times = Times(stored: words[3])
    else { return nil }
    var recurrence: Recurrence?
    if words[2] != "*" {
      guard let read = Recurrence(stored: words[2]) else { return nil }
      recurrence = read
    }
    self.init(kind, season: season, recurrence: recurrence, times: times)
  }
}

extension OpeningRule.Season {
  fileprivate var stored: String {
    switch self {
    case .dates(let first, let last): "\(first?.iso ?? "")..\(last?.iso ?? "")"
    case .everyYear(let first, let last): "\(Self.text(first))..\(Self.text(last))"
    }
  }

  private static func text(_ day: OpeningRule.MonthDay) -> String {
    // A leap year, so that the 29th of February has its date.
    "*" + (CalendarDate(year: 2000, month: day.month, day: day.day)?.iso.dropFirst(4) ?? "")
  }

  fileprivate init?(stored text: Substring) {
    // Two points stand between the dates, either of which may be absent.
    guard let middle = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let first = text[..<middle]
    let last = text[middle...].dropFirst(2)
    if first.first == "*" {
      guard let from = CalendarDate(iso: "2000" + first.dropFirst()),
        let to = CalendarDate(iso: "2000" + last.dropFirst())
      else { return nil }
      self = .everyYear(OpeningRule.MonthDay(from), OpeningRule.MonthDay(to))
      return
    }
    let from = CalendarDate(iso: String(first))
    let to = CalendarDate(iso: String(last))
    guard first.isEmpty == (from == nil), last.isEmpty == (to == nil) else { return nil }
    self = .dates(from, to)
  }
}

extension OpeningRule.Times {
  fileprivate var stored: String {
    switch self {
    case .open(let start, let end): ClockTime.text(start) + "-" + ClockTime.text(end)
    case .closed: "closed"
    case .byAppointment: "appointment"
    case .unknown: "unknown"
    }
  }

  fileprivate init?(stored text: Substring) {
    switch text {
    case "closed": self = .closed
    case "appointment": self = .byAppointment
    case "unknown": self = .unknown
    default:
      let parts = text.split(separator: "-").map(Self.minute)
      guard parts.count == 2, let start = parts[0], let end = parts[1] else { return nil }
      self = .open(start, end)
    }
  }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...48).contains(hour), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
