import Language

/// A word as records write it; the index keeps keys that nobody would type (`LightStemmer`).
package enum WrittenWord {
  /// The first word of a text that the index keeps under this key, in small letters.
  package static func of(key: String, in text: String) -> String? {
    guard let first = key.first else { return nil }
    for part in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      // Only a letter with an accent may begin otherwise than its key.
      guard let letter = part.first, !letter.isASCII || letter.lowercased() == String(first) else { continue }
      if Folding.indexText(String(part)) == key { return part.lowercased() }
    }
    return nil
  }
}
