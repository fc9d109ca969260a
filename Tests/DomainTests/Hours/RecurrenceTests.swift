import Domain
import Language
import TestSupport
import Testing

@Suite struct RecurrenceTests {
  /// The days of a year that a rule holds, as a number in base 16 whose lowest bit is 1 January.
  private func days(_ rule: Recurrence, _ year: Int) -> String {
    var digits: [Character] = []
    var digit = 0
    var bit = 0
    var day = CalendarDate(year: year, month: 1, day: 1)
    while let date = day, date.year == year {
      if rule.contains(date) { digit |= 1 << bit }
      bit += 1
      if bit == 4 {
        digits.append(contentsOf: String(digit, radix: 16))
        (digit, bit) = (0, 0)
      }
      day = date.adding(days: 1)
    }
    digits.append(contentsOf: String(digit, radix: 16))
    let text = String(digits.reversed().drop { $0 == "0" })
    return text.isEmpty ? "0" : text
  }

  private func check(_ lines: [String], _ origin: String = "recurrences.txt") throws {
    for line in lines {
      let parts = line.split(separator: " ")
      try #require(parts.count == 3)
      let rule = try #require(Recurrence(stored: parts[0]), "\(line)")
      let year = try #require(Int(parts[1]))
      #expect(days(rule, year) == String(parts[2]), "\(parts[0]) in \(year), \(origin)")
    }
  }

  @Test func theDaysAreThoseThatPythonDateutilGave() throws {
    let lines = try DataFile.lines("recurrences.txt")
    #expect(lines.count == 120)
    try check(lines)
  }

  @Test func theDaysAreThoseThatPythonDateutilGives() throws {
    let seed = String(Int.random(in: 1...1_000_000))
    guard let lines = try DataFile.lines(ofOracle: "recurrences.py", module: "dateutil", [seed, "500"])
    else { return }
    #expect(lines.count == 500)
    try check(lines, "recurrences.py \(seed) 500")
  }

  @Test func readsWhatItWrites() throws {
    for line in try DataFile.lines("recurrences.txt") {
      let rule = try #require(Recurrence(stored: line.prefix { $0 != " " }))
      #expect(Recurrence(stored: rule.stored[...]) == rule)
    }
  }

  @Test func withoutItsStartAnIntervalTellsNoDay() {
    var rule = Recurrence(.weekly)
    rule.days = [Recurrence.Day(nil, .monday)]
    #expect(!rule.needsStart)
    rule.interval = 2
    #expect(rule.needsStart)
    rule.start = CalendarDate(year: 2026, month: 1, day: 5)
    #expect(!rule.needsStart)
  }

  @Test func anOccurrenceIsCountedFromTheStart() throws {
    var rule = Recurrence(.monthly)
    rule.days = [Recurrence.Day(2, .tuesday)]
    rule.start = CalendarDate(year: 2026, month: 1, day: 20)
    #expect(rule.day(ofOccurrence: 1)?.iso == "2026-02-10")
    #expect(rule.day(ofOccurrence: 3)?.iso == "2026-04-14")
    #expect(rule.day(ofOccurrence: 0) == nil)
    #expect(rule.day(ofOccurrence: .max) == nil)
  }
}
