import Domain
import Language

/// What may be kept in history: nothing that was typed after a blank, and nothing that may tell who a person is.
///
/// People type what a caller says into any prompt, and the history file outlives the call. In doubt an entry is left out: one with a
/// telephone number, and one with a text that holds an e-mail or street address, a number of insurance, or what looks like the name
/// of a person and names nothing in the directory.
enum HistoryFilter {
  /// `isKnown` tells whether a text names a service, an organization, a place or a category of the directory.
  static func keeps(_ entry: String, isKnown: (String) -> Bool) -> Bool {
    guard let first = entry.first, !first.isWhitespace else { return false }
    return !mayHoldPhoneNumber(entry) && !mayHoldIdentifier(entry, isKnown)
  }

  /// Seven or more digits with nothing but blanks, points, hyphens and brackets among them; ISO dates and degrees of latitude and
  /// longitude, which queries are made of, are not counted.
  static func mayHoldPhoneNumber(_ text: String) -> Bool {
    let dates = /\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\b/
    let degrees = /\b[0-9]{1,2}\.[0-9]+/
    let rest = text.replacing(dates, with: "date").replacing(degrees, with: "degrees")
    return rest.contains(/(?:[0-9][\-. ()]{0,3}){6,}[0-9]/)
  }

  private static let identifiers: Set<IdentifierKind> = [
    .email, .streetAddress, .socialInsurance, .healthInsurance,
  ]

  private static func mayHoldIdentifier(_ entry: String, _ isKnown: (String) -> Bool) -> Bool {
    let quoted = entry.matches(of: /["'“«]([^"'”»\n]*)/).map { String($0.1) }
    func isName(_ text: String) -> Bool { mayBeName(text) && !isKnown(text) }
    if searched(entry).contains(where: isName) { return true }
    if quoted.contains(where: {
      !IdentifierDetector.kinds(in: $0).isDisjoint(with: identifiers) || isName($0)
    }) {
      return true
    }
    // Without marks a text is a mistake, which is kept like any line.
    let bare = entry.replacing(/"[^"\n]*"?/, with: ",")
    return bare.matches(of: /\p{Lu}[\p{L}\-'’]+(?: +\p{Lu}[\p{L}\-'’]+)+/).contains { isName(String($0.0)) }
  }

  /// What is searched for without marks, up to the next stage.
  private static func searched(_ entry: String) -> [String] {
    entry.matches(of: /(?i)\b(?:search|chercher|contains|contient)\s+([^|"'“«\n]+)/).map {
      String($0.1).trimmed
    }
  }

  /// Two words in capitals, a title or a common given name beside another word, or a common family name, in capitals or not.
  private static func mayBeName(_ text: String) -> Bool {
    if IdentifierDetector.mayNamePerson(text) { return true }
    if text.contains(/\b\p{Lu}[\p{L}\-'’]*\.? +\p{Lu}\p{L}/) { return true }
    let capitals = text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return IdentifierDetector.kinds(in: capitals.joined(separator: " ")).contains(.name)
  }
}
