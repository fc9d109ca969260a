import Language

/// From the schedule rows of a record to opening hours.
///
/// The closest rows with regular hours count; exceptions count from everywhere, as a closed building closes the service
/// in it. Rows of one record are taken together, as HSDS has it. Rows without `freq` that name days of the calendar are
/// exceptions on those days. What cannot be read makes its days unknown, never closed.
package enum ScheduleCompiler {
  /// Nil where no row says anything of hours.
  package static func hours(
    _ rows: [(schedule: Schedule, closeness: Schedule.Closeness)], zone: QuebecTimeZone
  ) -> OpeningHours? {
    var regular: [Schedule.Closeness: [OpeningRule]] = [:]
    var exceptions: [OpeningRule] = []
    for closeness in Schedule.Closeness.allCases {
      let own = rows.filter { $0.closeness == closeness }.map(\.schedule)
      let hasTimes = own.contains { $0.opensAt != nil && $0.closesAt != nil }
      for schedule in own {
        // Of a week given day by day, a day without times is one without hours.
        if hasTimes, schedule.isBlankDay { continue }
        guard let rule = rule(schedule) else { continue }
        switch rule.kind {
        case .regular: regular[closeness, default: []].append(rule)
        case .exception: if !exceptions.contains(rule) { exceptions.append(rule) }
        }
      }
    }
    let closest = Schedule.Closeness.allCases.lazy.compactMap { regular[$0] }.first ?? []
    var rules: [OpeningRule] = []
    for rule in closest where !rules.contains(rule) { rules.append(rule) }
    let policy = HolidayPolicy.read(
      rows.flatMap { [$0.schedule.description, $0.schedule.notes] }.compactMap { $0 })
    guard !rules.isEmpty || !exceptions.isEmpty else { return nil }
    return OpeningHours(zone: zone, holidays: policy, rules: rules + exceptions)
  }

  /// The rule of one row; nil where it says nothing of its own.
  static func rule(_ schedule: Schedule) -> OpeningRule? {
    if schedule.saysOnlyHolidays { return nil }
    var schedule = schedule
    if schedule.saysClosed { schedule.isClosed = true }
    let times = times(schedule)
    guard let recurrence = recurrence(schedule), var season = season(schedule, recurrence.rule) else {
      // Days that cannot be read may be any days.
      return OpeningRule(.regular, times: times == .byAppointment ? times : .unknown)
    }
    if recurrence.isUnknown {
      return OpeningRule(.regular, season: season, times: times == .byAppointment ? times : .unknown)
    }
    guard schedule.frequency == nil, recurrence.rule == nil else {
      return OpeningRule(
        schedule.isClosed ? .exception : .regular, season: season, recurrence: recurrence.rule,
        times: times)
    }
    if case .dates(nil, nil) = season, let day = schedule.start.flatMap(CalendarDate.init(iso:)) {
      season = .dates(day, day)
    }
    switch season {
    case .dates(.some, .some), .everyYear: return OpeningRule(.exception, season: season, times: times)
    case .dates:
      if schedule.isClosed { return OpeningRule(.exception, season: season, times: .closed) }
      // Times on days that nobody named.
      if case .open = times { return OpeningRule(.regular, season: season, times: .unknown) }
      return OpeningRule(.regular, season: season, times: times)
    }
  }

  // MARK: Times

  private static let appointmentWords = ["rendez vous", "appointment", "rdv"]

  private static func times(_ schedule: Schedule) -> OpeningRule.Times {
    if schedule.isClosed { return .closed }
    guard schedule.opensAt != nil || schedule.closesAt != nil else {
      let words = Folding.fold(
        [schedule.description, schedule.notes].compactMap { $0 }.joined(separator: " "))
      return appointmentWords.contains { " \(words) ".contains(" \($0) ") } ? .byAppointment : .unknown
    }
    guard let opens = schedule.opensAt.flatMap(minute), var closes = schedule.closesAt.flatMap(minute),
      opens < 1440, opens != closes
    else { return .unknown }
    // Until the last minute is until midnight: HSDS writes 24 hours as 00:00 to 23:59.
    if closes == 1439 { closes = 1440 }
    return .open(opens, closes < opens ? closes + 1440 : closes)
  }

  /// `9:30`, `09:30:00`, `09:30-05:00`; nil for a time in UTC, which follows no clock on a wall.
  private static func minute(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    let zone = bytes.firstIndex { !"0123456789:".utf8.contains($0) } ?? bytes.endIndex
    if zone < bytes.endIndex {
      let suffix = String(decoding: bytes[zone...], as: UTF8.self)
      // Every offset of Québec; the time beside it is what a clock shows there.
      guard ["-03:00", "-04:00", "-05:00", "-0300", "-0400", "-0500", "-03", "-04", "-05"].contains(suffix)
      else { return nil }
    }
    let parts = String(decoding: bytes[..<zone], as: UTF8.self).split(separator: ":").map { Int($0) }
    guard parts.count == 2 || parts.count == 3, let hour = parts[0], let minute = parts[1],
      (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }

  // MARK: Days

  /// The days of a row; nil where they cannot be read, `isUnknown` where they hang on a start that is not given.
  private static func recurrence(_ schedule: Schedule) -> (rule: Recurrence?, isUnknown: Bool)? {
    guard schedule.frequency != nil || schedule.days != nil else { return (nil, false) }
    guard let frequency = Recurrence.Frequency(rawValue: (schedule.frequency ?? "WEEKLY").uppercased()),
      let days = list(schedule.days, { Recurrence.Day(text: $0) }),
      let monthDays = list(schedule.monthDays, { number($0, 31) }),
      let yearDays = list(schedule.yearDays, { number($0, 366) }),
      let weekNumbers = list(schedule.weekNumbers, { number($0, 53) }),
      (schedule.interval ?? 1) >= 1, (schedule.interval ?? 1) <= 10_000
    else { return nil }
    var rule = Recurrence(frequency)
    rule.interval = Int(schedule.interval ?? 1)
    rule.weekStart = schedule.weekStart.flatMap { Weekday(code: $0) } ?? .monday
    rule.days = days
    rule.monthDays = monthDays
    // RFC 5545 gives these no meaning but with years (and days of the year with days).
    rule.yearDays = frequency == .weekly || frequency == .monthly ? [] : yearDays
    rule.weekNumbers = frequency == .yearly ? weekNumbers : []
    rule.start = (schedule.start ?? (rule.needsStart ? schedule.validFrom : nil)).flatMap(
      CalendarDate.init(iso:))
    return (rule, rule.needsStart)
  }

  private static func number(_ text: Substring, _ most: Int) -> Int? {
    guard let number = Int(text), number != 0, abs(number) <= most else { return nil }
    return number
  }

  /// The members of a list of cells; nil where one cannot be read.
  private static func list<Member>(_ text: String?, _ read: (Substring) -> Member?) -> [Member]? {
    guard let text else { return [] }
    var members: [Member] = []
    for word in text.split(whereSeparator: { ",; ".contains($0) }) {
      guard let member = read(word) else { return nil }
      members.append(member)
    }
    return members
  }

  /// From when to when the row holds; nil where a date cannot be read.
  private static func season(_ schedule: Schedule, _ recurrence: Recurrence?) -> OpeningRule.Season? {
    let texts = [schedule.validFrom, schedule.validTo, schedule.until]
    let dates = texts.map { $0.flatMap(CalendarDate.init(iso:)) }
    for (text, date) in zip(texts, dates) where text != nil && date == nil { return nil }
    // Ohana writes a day of every year as a day of the year 1.
    if let first = dates[0], first.year == 1 {
      return .everyYear(OpeningRule.MonthDay(first), OpeningRule.MonthDay(dates[1] ?? first))
    }
    var last = [dates[1], dates[2]].compactMap { $0 }.min()
    if let count = schedule.count, let recurrence {
      var counted = recurrence
      counted.start = recurrence.start ?? dates[0]
      let end = counted.day(ofOccurrence: Int(clamping: count))
      last = [last, end].compactMap { $0 }.min()
    }
    return .dates(dates[0], last)
  }
}

extension Schedule {
  /// A day of the week with nothing else said of it.
  fileprivate var isBlankDay: Bool {
    days != nil && opensAt == nil && closesAt == nil && description == nil && notes == nil && !isClosed
  }

  private static let closedWords: Set<String> = [
    "closed", "closed all day", "ferme", "fermee", "ferme toute la journee",
  ]

  /// No times, and nothing but a word for closed: HSDS has had no column for it since 2.0.
  fileprivate var saysClosed: Bool {
    let texts = [description, notes].compactMap { $0 }
    return opensAt == nil && closesAt == nil && !texts.isEmpty
      && texts.allSatisfy { Self.closedWords.contains(Folding.fold($0)) }
  }

  /// Only words, and only of holidays.
  fileprivate var saysOnlyHolidays: Bool {
    guard opensAt == nil, closesAt == nil, days == nil, frequency == nil, validFrom == nil, start == nil,
      !isClosed
    else { return false }
    return HolidayPolicy.read([description, notes].compactMap { $0 }) != HolidayPolicy()
  }
}
