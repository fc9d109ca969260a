import Language

/// The opening hours of one place: every rule of its record, what it says of holidays, and its zone.
///
/// On a day, exceptions come first: one with times takes the place of the regular hours, else one that closes the day does.
/// Then a public holiday, by what the record says; where it says nothing, regular hours are unknown that day. Then the
/// regular rules together. Hours that begin on one day may end on the next, by the rules of the day on which they begin.
package struct OpeningHours: Hashable, Sendable {
  package var zone: QuebecTimeZone
  package var holidays: HolidayPolicy
  package var rules: [OpeningRule]

  package init(
    zone: QuebecTimeZone = .eastern, holidays: HolidayPolicy = HolidayPolicy(), rules: [OpeningRule]
  ) {
    self.zone = zone
    self.holidays = holidays
    self.rules = rules
  }

  /// A stretch of time that is open, or of which nobody knows; minutes from a day's midnight.
  private struct Stretch {
    var minutes: Range<Int>
    var isOpen: Bool
    var reason: OpeningAnswer.Reason
  }

  /// Whether it is open at every minute asked about, or at some minute of a day.
  package func answer(_ moment: OpeningMoment) -> OpeningAnswer {
    switch moment {
    case .instant(let instant):
      guard let time = zone.localTime(at: instant) else {
        return OpeningAnswer(state: .unknown, reason: .notStated)
      }
      return answer(.point(time))
    case .range(let date, let minutes): return answer(on: date, minutes)
    case .sometime(let date): return answer(sometimeOn: date)
    }
  }

  /// The minutes of a day, from its midnight, at which it is open or nobody can say: `answer` gives closed at every other.
  package func minutesNotClosed(on date: CalendarDate) -> [Range<Int>] {
    stretches(around: date, through: 0).map(\.minutes).filter { $0.overlaps(0..<1440) }
  }

  private func answer(on date: CalendarDate, _ minutes: Range<Int>) -> OpeningAnswer {
    let stretches = stretches(around: date, through: (minutes.upperBound - 1) / 1440)
    let known = Self.gap(in: minutes, stretches.filter(\.isOpen))
    if known.gap == nil, let reason = known.first { return OpeningAnswer(state: .open, reason: reason) }
    if let gap = Self.gap(in: minutes, stretches).gap {
      let day = date.adding(days: gap / 1440) ?? date
      return OpeningAnswer(state: .closed, reason: whyClosed(on: day))
    }
    // The unknown stretch that stands where the open ones leave off.
    let gap = known.gap ?? minutes.lowerBound
    let reason = stretches.first { !$0.isOpen && $0.minutes.contains(gap) }?.reason
    return OpeningAnswer(state: .unknown, reason: reason ?? .notStated)
  }

  private func answer(sometimeOn date: CalendarDate) -> OpeningAnswer {
    let ofDay = stretches(around: date, through: 0).filter { $0.minutes.overlaps(0..<1440) }
    let best = ofDay.first(where: \.isOpen) ?? ofDay.first
    guard let best else { return OpeningAnswer(state: .closed, reason: whyClosed(on: date)) }
    return OpeningAnswer(state: best.isOpen ? .open : .unknown, reason: best.reason)
  }

  /// When it is open on a day, in minutes from its midnight; `isKnown` is false where the record leaves some of the day open.
  package func openings(on date: CalendarDate) -> (minutes: [Range<Int>], isKnown: Bool) {
    let ofDay = stretches(beginningOn: date)
    let open = ofDay.filter(\.isOpen).map(\.minutes).sorted { $0.lowerBound < $1.lowerBound }
    return (open, ofDay.allSatisfy(\.isOpen))
  }

  /// The first minute that no stretch covers, and the reason of the stretch that covers the first minute.
  private static func gap(
    in minutes: Range<Int>, _ stretches: [Stretch]
  ) -> (gap: Int?, first: OpeningAnswer.Reason?) {
    var reached = minutes.lowerBound
    var first: OpeningAnswer.Reason?
    while reached < minutes.upperBound {
      guard
        let next = stretches.filter({ $0.minutes.contains(reached) })
          .max(by: { $0.minutes.upperBound < $1.minutes.upperBound })
      else { return (reached, first) }
      if first == nil { first = next.reason }
      reached = next.minutes.upperBound
    }
    return (nil, first)
  }

  /// From the evening before a day to so many days after it.
  private func stretches(around date: CalendarDate, through lastDay: Int) -> [Stretch] {
    (-1...max(0, lastDay)).flatMap { offset -> [Stretch] in
      guard let day = date.adding(days: offset) else { return [] }
      return stretches(beginningOn: day).map { stretch in
        var stretch = stretch
        let shift = offset * 1440
        stretch.minutes = (stretch.minutes.lowerBound + shift)..<(stretch.minutes.upperBound + shift)
        return stretch
      }
    }
  }

  private func stretches(beginningOn date: CalendarDate) -> [Stretch] {
    let wholeDay = 0..<1440
    let exceptions = rules.filter { $0.kind == .exception && $0.applies(on: date) }
    if !exceptions.isEmpty {
      return exceptions.compactMap { Self.stretch($0) }
    }
    guard statesHours else {
      return [Stretch(minutes: wholeDay, isOpen: false, reason: .notStated)]
    }
    let regular = rules.filter { $0.kind == .regular && $0.applies(on: date) }
    guard let holiday = QuebecHoliday.on(date) else { return regular.compactMap { Self.stretch($0) } }
    switch holidays.effect(of: holiday, worksSundays: worksSundays) {
    case .regular: return regular.compactMap { Self.stretch($0) }
    case .closed: return []
    case .unknown:
      return regular.compactMap { rule in
        guard var stretch = Self.stretch(rule) else { return nil }
        guard !rule.isAlwaysOpen else { return stretch }
        stretch.isOpen = false
        stretch.reason = .holiday(holiday)
        return stretch
      }
    }
  }

  private static func stretch(_ rule: OpeningRule) -> Stretch? {
    switch rule.times {
    case .open(let start, let end):
      start < end ? Stretch(minutes: start..<end, isOpen: true, reason: .rule(rule)) : nil
    case .closed: nil
    case .byAppointment, .unknown: Stretch(minutes: 0..<1440, isOpen: false, reason: .rule(rule))
    }
  }

  /// False where all that is known is when it is closed: the other days are then unknown.
  private var statesHours: Bool {
    rules.contains { $0.kind == .regular || $0.times != .closed }
  }

  private var worksSundays: Bool {
    rules.contains { rule in
      guard rule.kind == .regular, case .open = rule.times else { return false }
      guard let recurrence = rule.recurrence else { return true }
      if recurrence.days.contains(where: { $0.weekday == .sunday }) { return true }
      guard recurrence.days.isEmpty else { return false }
      return recurrence.frequency != .weekly || recurrence.start?.weekday == .sunday
    }
  }

  private func whyClosed(on date: CalendarDate) -> OpeningAnswer.Reason {
    let exceptions = rules.filter { $0.kind == .exception && $0.applies(on: date) }
    if let closing = exceptions.first(where: { $0.times == .closed }) ?? exceptions.first {
      return .rule(closing)
    }
    if let holiday = QuebecHoliday.on(date),
      holidays.effect(of: holiday, worksSundays: worksSundays) == .closed
    {
      return .holiday(holiday)
    }
    return .outsideHours
  }
}
