import Domain
import Language

/// Windows, durations and the clock.
extension QueryGenerator {
  /// A condition on a date by a window, by arithmetic of the calendar, or by the clock.
  mutating func timeCondition(_ text: String) -> String {
    let order = random.choose("<", "<=", ">", ">=", "=", "!=")
    switch random.pick(0...4) {
    case 0: return "\(text) \(word(.opIn, .infix)) \(window())"
    case 1:
      return "\(text) \(word(.since, .window)) \(random.choose("2024", "2025-Q2", "2025-03", "2025-03-13"))"
    case 2: return "\(text) \(order) \(word(.today, .moment)) \(random.choose("+", "-")) \(calendarSpan())"
    case 3: return "\(text) \(random.choose("+", "-")) \(calendarSpan()) \(order) 2025-06-30"
    default: return "\(word(.today, .moment)) - \(text) \(order) \(random.pick(-400...900))"
    }
  }

  /// A window of whole days, or of hours, of what the stage `during` takes.
  mutating func during() -> GeneratedStage {
    let periods = ["2024", "2025", "2025-Q1", "2025-03", "2025-12-31", "2026-10", "2024-11..2025-03"]
    let hours = "\(word(.last, .window)) \(random.pick(1...900)) \(word(.unitHour, .unit))"
    let since = "\(word(.since, .window)) \(random.choose("2025", "2025-Q4", "2025-06-30"))"
    let window = random.choose(random.element(periods) ?? "2025", window(), hours, since)
    hasWindow = true
    return GeneratedStage(word(.during, .stageHead) + " " + window)
  }

  mutating func compare() -> GeneratedStage {
    hasWindow = false
    let period = word(random.choose(.toPreviousPeriod, .toPreviousYear), .compareClause)
    return GeneratedStage(word(.compare, .stageHead) + " " + period)
  }

  /// A condition on the moment of a contact.
  mutating func instantCondition(_ text: String) -> String {
    let order = random.choose("<", "<=", ">", ">=", "=", "!=")
    let literal = random.choose(
      "2025-03-09T02:00", "2025-12-31T23:59", "2025", "2025-06", "2025-11-02", word(.now, .moment))
    return random.choose(
      "\(text) \(order) \(literal)", "\(text) \(word(.opIn, .infix)) \(window())",
      "\(word(.functionHour, .function))(\(text)) \(order) \(random.pick(0...23))",
      "\(word(.functionDay, .function))(\(text)) \(order) \(random.choose("2025", "2025-12-31", "2025-03"))",
      "\(word(.now, .moment)) - \(text) > \(random.pick(1...9000)) \(word(.unitHour, .unit))")
  }

  /// A condition of the clock alone.
  mutating func clockCondition() -> String {
    let now = word(.now, .moment)
    let duration = random.choose("90 ", "1 ") + word(random.choose(.unitMinute, .unitHour), .unit)
    return random.choose(
      "\(now) - \(duration) < \(now)", "\(word(.functionHour, .function))(\(now)) >= 12",
      "\(now) \(word(.opIn, .infix)) \(window())", "\(now) - (\(now) - \(duration)) = \(duration)",
      "\(word(.functionDay, .function))(\(now)) = \(word(.today, .moment))")
  }

  mutating func calendarSpan() -> String {
    "\(random.pick(1...40)) "
      + word(random.choose(.unitDay, .unitWeek, .unitMonth, .unitQuarter, .unitYear), .unit)
  }

  /// Number, `full` and unit in the order of either language.
  mutating func window() -> String {
    let unit = word(random.choose(.unitDay, .unitWeek, .unitMonth, .unitQuarter, .unitYear), .unit)
    let last = word(.last, .window)
    let count = String(random.pick(1...30))
    switch random.pick(0...7) {
    case 0: return word(random.choose(.yesterday, .today), .window)
    case 1: return word(.this, .window) + " " + unit
    case 2: return last + " " + unit
    case 3: return unit + " " + last
    case 4: return "\(count) \(last) \(unit)"
    case 5: return "\(last) \(count) \(word(.full, .window)) \(unit)"
    case 6: return "\(count) \(last) \(unit) \(word(.full, .window))"
    default: return "\(last) \(count) \(unit)"
    }
  }
}
