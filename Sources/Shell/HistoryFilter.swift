/// What may be kept in history: nothing that was typed after a blank, and nothing that may be a phone number.
///
/// People type what a caller says into any prompt, and the history file outlives the call. In doubt an entry is left out.
enum HistoryFilter {
  static func keeps(_ entry: String) -> Bool {
    guard let first = entry.first, !first.isWhitespace else { return false }
    return !mayHoldPhoneNumber(entry)
  }

  /// Seven or more digits with nothing but blanks, points, hyphens and brackets among them; ISO dates and degrees of latitude and
  /// longitude, which queries are made of, are not counted.
  static func mayHoldPhoneNumber(_ text: String) -> Bool {
    let dates = /\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\b/
    let degrees = /\b[0-9]{1,2}\.[0-9]+/
    let rest = text.replacing(dates, with: "date").replacing(degrees, with: "degrees")
    return rest.contains(/(?:[0-9][\-. ()]{0,3}){6,}[0-9]/)
  }
}
