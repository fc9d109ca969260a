/// Cuts a text into numbered parts that each fit one message of a telephone: `1/3 …`.
///
/// A part holds 160 characters of the GSM alphabet (3GPP TS 23.038), where a few count twice, or 70 UTF-16 units of any other. Marks
/// of print and letters that the alphabet lacks are written by the nearest that it has, as gateways do, so that French keeps to 160.
enum TextMessages {
  static func parts(of text: String) -> [String] {
    let plain = String(text.flatMap { replacements[$0].map(Array.init) ?? [$0] })
    let limit = plain.allSatisfy { cost($0) != nil } ? 160 : 70
    let words = plain.split(whereSeparator: \.isWhitespace).map(String.init)
    guard length(words.joined(separator: " "), limit) > limit else { return [words.joined(separator: " ")] }
    // The numbers take room, and the more of them the more parts.
    for digits in 1...6 {
      let parts = filled(words, limit - 2 * digits - 2, limit)
      if String(parts.count).count <= digits {
        return parts.enumerated().map { "\($0 + 1)/\(parts.count) \($1)" }
      }
    }
    return []
  }

  /// Words in parts of so many characters; a longer word is cut.
  private static func filled(_ words: [String], _ room: Int, _ limit: Int) -> [String] {
    var parts: [String] = []
    var part = ""
    func add(_ word: String) {
      let longer = part.isEmpty ? word : part + " " + word
      if length(longer, limit) <= room {
        part = longer
        return
      }
      if !part.isEmpty { parts.append(part) }
      part = ""
      for character in word {
        if length(part + String(character), limit) > room {
          parts.append(part)
          part = ""
        }
        part.append(character)
      }
    }
    words.forEach(add)
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  static func length(_ text: String, _ limit: Int) -> Int {
    limit == 70 ? text.utf16.count : text.reduce(0) { $0 + (cost($1) ?? 2) }
  }

  /// What a character takes of a message; nil where the alphabet lacks it.
  private static func cost(_ character: Character) -> Int? {
    if extended.contains(character) { return 2 }
    if basic.contains(character) { return 1 }
    let isPlain = character.isASCII && (character.isLetter || character.isNumber)
    return isPlain ? 1 : nil
  }

  private static let basic = Set("@£$¥èéùìòÇØøÅåÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà_\n")
  private static let extended = Set("^{}\\[~]|€")

  private static let replacements: [Character: String] = [
    "–": "-", "—": "-", "‑": "-", "’": "'", "‘": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "…": "...",
    "\u{A0}": " ", "\u{202F}": " ", "•": "-", "â": "a", "ê": "e", "î": "i", "ô": "o", "û": "u", "ë": "e",
    "ï": "i",
    "ÿ": "y", "ç": "c", "á": "a", "í": "i", "ó": "o", "ú": "u", "œ": "oe", "À": "A", "Â": "A", "È": "E",
    "Ê": "E",
    "Ë": "E", "Î": "I", "Ï": "I", "Ô": "O", "Ù": "U", "Û": "U", "Œ": "OE",
  ]
}
