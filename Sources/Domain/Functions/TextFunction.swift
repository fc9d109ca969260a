/// A function from a text to a text; the store has it under `sqlName`.
package enum TextFunction: String, Hashable, Sendable, CaseIterable {
  case lower, upper, trim

  package var sqlName: String { rawValue + "_text" }

  /// Upper and lower case by Unicode's own rules, of no language; blanks of any kind are trimmed at both ends.
  package func value(of text: String) -> String {
    switch self {
    case .lower: return text.lowercased()
    case .upper: return text.uppercased()
    case .trim:
      var scalars = text.unicodeScalars[...]
      while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
      return String(scalars)
    }
  }
}
