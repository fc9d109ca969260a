import Domain

/// Reads the dates that deliveries hold beside ISO ones: `1/24/2014`, `12/24/15`, `January 01,
/// 0001`.
///
/// Month comes before day, as in the United States where these files come from; where the first
/// number cannot be a month the day comes first only if the second can be one. Two-digit years from
/// 70 are of the last century (POSIX `strptime`, %y).
package enum DeliveredDate {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Nil where the text is no date, or a day that does not exist.
  package static func read(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(iso: text) { return date }
    let words = text.split { $0 == " " || $0 == "," || $0 == "\t" }
    if words.count >= 3, let month = month(words[0]), let day = Int(words[1]),
      let year = Int(words[2])
    {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let head = words.first else { return nil }
    let parts = head.split(
      separator: head.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]),
      let third = Int(parts[2])
    else { return nil }
    if parts[0].count == 4 { return CalendarDate(year: first, month: second, day: third) }
    let year = parts[2].count <= 2 ? fullYear(third) : third
    return CalendarDate(year: year, month: first, day: second)
      ?? CalendarDate(year: year, month: second, day: first)
  }

  private static func month(_ word: Substring) -> Int? {
    let lower = word.lowercased()
    guard lower.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(lower) }.map { $0 + 1 }
  }

  private static func fullYear(_ short: Int) -> Int { short >= 70 ? 1900 + short : 2000 + short }
}
