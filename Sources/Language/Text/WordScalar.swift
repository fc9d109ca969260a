/// What a scalar is to the index.
enum WordScalar {
  /// A letter or a digit, as the tokenizer `unicode61` of FTS5 sees it.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Letters since Unicode 8, marks for the tokenizer, which knows Unicode 6.1.
    case 0x19B0...0x19C0, 0x19C8...0x19C9, 0x1CF2...0x1CF3: return false
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        return true
      default: return false
      }
    }
  }

  /// A mark on a letter, which neither is a letter nor parts words.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// A mark whose place among other marks Unicode fixes.
  static func isOrderedMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && combiningClass(scalar) != 0
  }

  static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }
}
