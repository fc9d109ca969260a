extension NumberLiteral {
  /// Reads `12`, `2.5`, `1_000`; nil where the text is no number or does not fit: no exponent, never locale dependent.
  package init?(parsing text: some StringProtocol) {
    var digits = ""
    var previousIsDigit = false
    var points = 0
    for character in text.utf8 {
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.unicodeScalars.append(Unicode.Scalar(character))
        previousIsDigit = true
        continue
      case UInt8(ascii: "_"): guard previousIsDigit else { return nil }
      case UInt8(ascii: "."):
        guard previousIsDigit else { return nil }
        points += 1
        digits.append(".")
      default: return nil
      }
      previousIsDigit = false
    }
    guard previousIsDigit, points <= 1 else { return nil }
    if points == 0 {
      guard let value = Int64(digits) else { return nil }
      self = .integer(value)
    } else {
      guard let value = Double(digits), value.isFinite else { return nil }
      self = .decimal(value)
    }
  }

  /// The value as a binary fraction, for distances and degrees.
  package var double: Double {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value): value
    }
  }
}
