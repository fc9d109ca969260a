/// What a full-text search asks for: words and phrases that must be there, and others that must not.
///
/// Words are folded and stemmed as those of the index are, so that text of the user never reaches FTS5 as syntax.
package struct TextPattern: Hashable, Sendable {
  /// Each a phrase of one word or more; all of them must be there.
  package let required: [[String]]
  /// Each a phrase of one word or more; none of them may be there.
  package let excluded: [[String]]

  /// Reads a search text: all words, `"phrases"` in inner quotes, `-word` and `-"phrase"` excluded.
  ///
  /// A word that falls into several (`Saint-Jean`) is a phrase. A quote that is not closed ends with the text.
  package init(search: String) {
    var required: [[String]] = []
    var excluded: [[String]] = []
    for part in SearchPart.split(search) {
      let words = Folding.indexWords(part.text)
      guard !words.isEmpty else { continue }
      if part.isExcluded {
        if !excluded.contains(words) { excluded.append(words) }
      } else if !required.contains(words) {
        required.append(words)
      }
    }
    self.required = required
    self.excluded = excluded
  }

  /// True where nothing is left to look for; such a pattern matches nothing, whatever it excludes.
  package var isEmpty: Bool { required.isEmpty }

  // MARK: - For FTS5

  /// The expression of an FTS5 `MATCH` over all columns; empty where the pattern is, which FTS5 would refuse.
  ///
  /// Made of our own tokens only: quoted words of letters and digits, AND, NOT and brackets.
  package var matchExpression: String {
    guard !isEmpty else { return "" }
    let wanted = required.map(Self.quoted).joined(separator: " AND ")
    return "(" + wanted + ")" + excluded.map { " NOT " + Self.quoted($0) }.joined()
  }

  private static func quoted(_ phrase: [String]) -> String {
    "\"" + phrase.joined(separator: " ") + "\""
  }

  // MARK: - Without an index

  /// Whether the words of one text (`Folding.indexWords`) match.
  package func matches(words: [String]) -> Bool {
    matches(columns: [words])
  }

  /// Whether a row of several texts matches as FTS5 has it: each phrase within one text, not all in the same.
  package func matches(columns: [[String]]) -> Bool {
    func isThere(_ phrase: [String]) -> Bool {
      columns.contains { Self.contains($0, phrase) }
    }
    return !isEmpty && required.allSatisfy(isThere) && !excluded.contains(where: isThere)
  }

  private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
    guard phrase.count <= words.count else { return false }
    return (0...words.count - phrase.count).contains { start in
      words[start...].starts(with: phrase)
    }
  }

  // MARK: - As one text

  /// The pattern as a parameter of SQL: phrases separated by `;`, an excluded one begins with `-`.
  package var serialized: String {
    let wanted = required.map { $0.joined(separator: " ") }
    let unwanted = excluded.map { "-" + $0.joined(separator: " ") }
    return (wanted + unwanted).joined(separator: ";")
  }

  /// The pattern of which `text` is the serialized form.
  package init(serialized text: String) {
    let phrases = text.split(separator: ";")
    required = phrases.filter { !$0.hasPrefix("-") }.map {
      $0.split(separator: " ").map(String.init)
    }
    excluded = phrases.filter { $0.hasPrefix("-") }
      .map { $0.dropFirst().split(separator: " ").map(String.init) }
  }
}

/// A part of a search text as written: what stands between blanks or between quotes.
private struct SearchPart {
  var text: String
  var isExcluded: Bool

  static func split(_ search: String) -> [SearchPart] {
    var parts: [SearchPart] = []
    var rest = search[...]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard let first = rest.first else { return parts }
      let isExcluded = first == "-"
      if isExcluded { rest = rest.dropFirst() }
      if let opening = rest.first, let closing = quotes[opening] {
        let phrase = rest.dropFirst().prefix { $0 != closing }
        parts.append(SearchPart(text: String(phrase), isExcluded: isExcluded))
        rest = rest[phrase.endIndex...].dropFirst()
      } else {
        let word = rest.prefix { !$0.isWhitespace && quotes[$0] == nil }
        parts.append(SearchPart(text: String(word), isExcluded: isExcluded))
        rest = rest[word.endIndex...]
      }
    }
  }

  /// Closing quote by opening quote; inside a string of the language only the last three need no backslash.
  private static let quotes: [Character: Character] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»",
  ]
}

extension TextPattern {
  /// The words of a text as one phrase, quotes and signs without meaning: what `has "…"` looks for.
  package init(phrase text: String) {
    let words = Folding.indexWords(text)
    required = words.isEmpty ? [] : [words]
    excluded = []
  }
}
