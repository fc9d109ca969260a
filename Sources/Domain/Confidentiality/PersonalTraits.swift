/// Tells texts that may lead to a person, by their shape alone: what a recording statement refuses and never repeats.
package enum PersonalTraits {
  /// True of a telephone or social insurance number, an e-mail address and a street address.
  package static func isNumberOrAddress(_ text: String) -> Bool {
    text.contains("@") || hasLongNumber(text) || isStreetAddress(text)
  }

  /// True of two or more words that begin with a capital, as a person's name does; the name of a place may look the same.
  package static func mayBeName(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "," }
    return words.count >= 2 && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(isNamePart) }
  }

  /// Seven or more digits with nothing but marks and blanks among them.
  private static func hasLongNumber(_ text: String) -> Bool {
    var digits = 0
    for character in text {
      if character.isASCII, character.isNumber {
        digits += 1
        if digits >= 7 { return true }
      } else if !" -.()/+\u{A0}".contains(character) {
        digits = 0
      }
    }
    return false
  }

  /// `123 rue Principale`, `45-B, Main`: a number, then a word.
  private static func isStreetAddress(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == "\u{A0}" }
    guard let first = words.first, words.count >= 2, first.first?.isNumber == true else { return false }
    return words.dropFirst().contains { $0.count > 1 && $0.allSatisfy { $0.isLetter || $0 == "-" } }
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character.isLetter || character == "-" || character == "'" || character == "’" || character == "."
  }
}
