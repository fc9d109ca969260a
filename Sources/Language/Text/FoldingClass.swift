/// What folding does with a scalar beyond ASCII.
enum FoldingClass {
  case apostrophe, separator, dropped
  /// Looked up in `FoldedScalars`; kept as it is where the table has nothing.
  case tabled

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x2BC, 0x2018, 0x2019, 0x201B, 0xFF07: self = .apostrophe
    // Blanks: next line, no-break, ogham, en quad … hair, line and paragraph separator, narrow, mathematical, ideographic.
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      self = .separator
    // Hyphens and dashes, minus, small and wide forms.
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: self = .separator
    // Soft hyphen, joiners and zero width blanks, variation selectors: not to be seen.
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: self = .dropped
    // Combining diacritical marks. Those of other scripts are part of the spelling and stay.
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      self = .dropped
    default: self = .tabled
    }
  }
}
