extension Lexer {
  /// A word, or a postal code, which is tried first.
  mutating func scanWord() {
    if let end = postalCodeEnd() {
      emit(.postalCode, to: end)
    } else {
      emit(.word, to: wordEnd(from: position))
    }
  }

  /// Where the word that begins at an offset ends: `Saint-Jean`, `Val-d'Or` and `aujourd’hui` are one word.
  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (scalar, length) = scalar(at: end)
      if Self.continuesWord(scalar) {
        end += length
      } else if Self.joins(scalar), end + length < bytes.count,
        Self.isLetter(self.scalar(at: end + length).value)
      {
        end += length
      } else {
        break
      }
    }
    return end
  }

  /// The end of a postal code at `position`: `H2X 1Y4`, `h2x1y4`.
  private func postalCodeEnd() -> Int? {
    guard isASCIILetter(position), isDigit(position + 1), isASCIILetter(position + 2) else {
      return nil
    }
    var second = position + 3
    if byte(second) == UInt8(ascii: " ") {
      second += 1
    } else if byte(second) == 0xC2, byte(second + 1) == 0xA0 {
      second += 2
    }
    guard isDigit(second), isASCIILetter(second + 1), isDigit(second + 2) else { return nil }
    let end = second + 3
    return wordEnd(from: end) == end ? end : nil
  }

  func isDigit(_ offset: Int) -> Bool { byte(offset) &- UInt8(ascii: "0") < 10 }

  func isASCIILetter(_ offset: Int) -> Bool { (byte(offset) | 0x20) &- UInt8(ascii: "a") < 26 }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (UInt8(ascii: scalar) | 0x20) &- UInt8(ascii: "a") < 26 }
    return scalar.properties.isAlphabetic
  }

  static func startsWord(_ scalar: Unicode.Scalar) -> Bool { scalar == "_" || isLetter(scalar) }

  /// Combining marks continue a word, so that a text in decomposed form reads the same.
  private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return startsWord(scalar) || UInt8(ascii: scalar) &- UInt8(ascii: "0") < 10
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return scalar.properties.isAlphabetic
    }
  }

  static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "'", "\u{2010}", "\u{2011}", "–", "—", "’": true
    default: false
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\u{FEFF}": true
    default: !scalar.isASCII && scalar.properties.isWhitespace
    }
  }
}
