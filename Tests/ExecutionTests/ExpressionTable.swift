import Domain
import TestSupport
import Testing

/// The lines of `Tests/Data/expressions.txt`.
///
/// `== as of 2026-03-31: services | select v = {}` says what the lines below it are put into, at which day or minute; a line is
/// an expression in English, the same in French, and its value. Without `as of` it is noon of 2026-03-31.
enum ExpressionTable {
  struct Line: CustomTestStringConvertible, Sendable {
    let number: Int
    let template: String
    let today: CalendarDate
    let now: Instant
    let english: String
    let french: String
    /// `none` is no row, `missing` a row without a value, `blank` an empty text, `error` comes before codes.
    let expected: String

    var testDescription: String { "line \(number): \(english)" }

    func query(_ expression: String) -> String {
      let parts = template.split(separator: "{}", omittingEmptySubsequences: false)
      return parts.joined(separator: expression)
    }
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private static let mark = "as of "

  static func lines() throws -> [Line] {
    var lines: [Line] = []
    var template = ""
    var clock = try moment("2026-03-31")
    for (index, text) in try DataFile.lines("expressions.txt").enumerated() where !text.hasPrefix("#") {
      if text.hasPrefix("== ") {
        template = String(text.dropFirst(3))
        clock = try moment("2026-03-31")
        if template.hasPrefix(mark), let colon = template.firstRange(of: ": ") {
          clock = try moment(String(template[..<colon.lowerBound].dropFirst(mark.count)))
          template = String(template[colon.upperBound...])
        }
        continue
      }
      let cells = text.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard cells.count == 3, !template.isEmpty else {
        throw Malformed(description: "expressions.txt, `\(text)`: English, French and a value are wanted")
      }
      lines.append(
        Line(
          number: index + 1, template: template, today: clock.today, now: clock.now, english: cells[0],
          french: cells[1], expected: cells[2]))
    }
    return lines
  }

  /// A day, which is its noon, or a minute of the clocks of America/Toronto.
  private static func moment(_ text: String) throws -> (today: CalendarDate, now: Instant) {
    let halves = text.split(separator: "T")
    guard let day = CalendarDate(iso: text) else { throw Malformed(description: "no day: \(text)") }
    guard halves.count == 2 else { return (day, Instant(noonOf: day)) }
    let parts = halves[1].split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { throw Malformed(description: "no time: \(text)") }
    return (day, QuebecTimeZone.eastern.instant(date: day, minute: parts[0] * 60 + parts[1]))
  }
}
