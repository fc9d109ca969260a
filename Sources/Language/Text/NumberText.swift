/// Numbers as text: plain for programs, grouped for people.
///
/// Written by hand: Foundation's formatters follow ICU data of the machine and cost 4 ms of start-up, and the bytes must be
/// the same everywhere.
package enum NumberText {
  /// Digits, point and sign only, a zero without one; nil for what is no number (infinite, not a number).
  package static func plain(_ number: Double) -> String? {
    guard number.isFinite else { return nil }
    return number == 0 ? "0.0" : number.description
  }

  /// `1,234.5` in English, `1 234,5` with no-break blanks in French; at most six decimals.
  package static func grouped(_ number: Double, _ language: LanguageCode, decimals: Int = 6)
    -> String
  {
    guard number.isFinite else { return "" }
    let limit = min(max(decimals, 0), 6)
    let scale = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000][limit]
    let scaled = (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    // Beyond 2^53 a Double has no decimals left to round; the plain form is exact.
    guard scaled < 9_007_199_254_740_992 else { return number.description }
    let units = Int64(scaled)
    let (whole, part) = units.quotientAndRemainder(dividingBy: Int64(scale))
    let sign = number < 0 && units > 0 ? "-" : ""
    guard part > 0 else { return sign + grouped(whole, language) }
    var digits = String(part)
    digits = String(repeating: "0", count: limit - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return sign + grouped(whole, language) + (language == .french ? "," : ".") + digits
  }

  package static func grouped(_ number: Int64, _ language: LanguageCode) -> String {
    let separator: Character = language == .french ? "\u{A0}" : ","
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(separator) }
      text.append(digit)
    }
    return text
  }

  /// `1 row`, `1,234 rows`, `1 234 lignes`; French takes the singular for zero.
  package static func rows(_ count: Int64) -> LocalizedText {
    LocalizedText(
      grouped(count, .english) + (count == 1 ? " row" : " rows"),
      grouped(count, .french) + (count < 2 ? " ligne" : " lignes"))
  }

  /// `850 m`, `3.2 km`, `3,2 km`: metres below a kilometre, then tenths of a kilometre.
  package static func distance(_ metres: Double, _ language: LanguageCode) -> String {
    guard metres.isFinite else { return "" }
    let rounded = metres.rounded()
    if rounded < 1_000 { return grouped(rounded, language, decimals: 0) + "\u{A0}m" }
    return grouped(metres / 1_000, language, decimals: 1) + "\u{A0}km"
  }
}
