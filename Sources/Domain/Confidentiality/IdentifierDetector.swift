import Language

/// Finds what looks like a direct identifier in a text: rather one too many than one too few.
///
/// Digits of any script, dashes and blanks of print count as the plain ones; characters that are not to be seen do not separate.
/// Bare words are no names: a name is found by a title or a common given name before a word in capitals.
package enum IdentifierDetector {
  /// The kinds that a text holds; empty where it holds none.
  package static func kinds(in text: String) -> Set<IdentifierKind> {
    let plain = PlainBytes.of(text)
    var found: Set<IdentifierKind> = []
    if plain.hasAt, holdsEmail(plain.bytes) { found.insert(.email) }
    if plain.hasDigit {
      found.formUnion(NumberShapes.kinds(in: plain.bytes))
      if PostalShapes.holdsPostalCode(plain.bytes) { found.insert(.postalCode) }
      if PostalShapes.holdsHealthNumber(plain.bytes) { found.insert(.healthInsurance) }
      if StreetAddress.isIn(plain.bytes) { found.insert(.streetAddress) }
    }
    if PersonName.isIn(text) { found.insert(.name) }
    return found
  }

  /// The first kind that a text holds, in the order of `IdentifierKind`; nil where it holds none.
  package static func kind(in text: String) -> IdentifierKind? {
    let found = kinds(in: text)
    return found.isEmpty ? nil : IdentifierKind.allCases.first(where: found.contains)
  }

  /// True of a text that may name a person, in capitals or not, in whatever order.
  ///
  /// A common family name is enough, or a common given name beside another word. For what is left out at no cost; of names of
  /// services it takes too many.
  package static func mayNamePerson(_ text: String) -> Bool { PersonName.mayBe(text) }

  /// An `@` before a word with a letter; `5@7` is an hour to meet.
  private static func holdsEmail(_ bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
      let domain = bytes[(index + 1)...].prefix {
        PlainBytes.isLetter($0) || PlainBytes.isDigit($0) || [0x2D, 0x2E, 0x5F].contains($0)
      }
      if domain.contains(where: PlainBytes.isLetter) { return true }
    }
    return false
  }
}

/// A text as the shapes of identifiers are looked for in it: small ASCII letters without accents, one kind of digit, dash and blank.
struct PlainBytes {
  var bytes: [UInt8] = []
  var hasDigit = false
  var hasAt = false

  static func of(_ text: String) -> PlainBytes {
    var plain = PlainBytes()
    plain.bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        plain.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        plain.append(beyondASCII: scalar)
      }
    }
    return plain
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case 0x41...0x5A: bytes.append(byte | 0x20)
    case 0x30...0x39:
      hasDigit = true
      bytes.append(byte)
    case 0x00...0x20: bytes.append(0x20)
    case UInt8(ascii: "@"):
      hasAt = true
      bytes.append(byte)
    default: bytes.append(byte)
    }
  }

  private mutating func append(beyondASCII scalar: Unicode.Scalar) {
    if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
      return append(UInt8(ascii: "0") + UInt8(value))
    }
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: bytes.append(UInt8(ascii: "-"))
    case 0xFF20, 0xFE6B: append(UInt8(ascii: "@"))
    case 0xFF08: append(UInt8(ascii: "("))
    case 0xFF09: append(UInt8(ascii: ")"))
    case 0xFF0E: append(UInt8(ascii: "."))
    // Letters of full width.
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: append(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
    default:
      if scalar.properties.isWhitespace { return bytes.append(0x20) }
      for byte in Folding.fold(String(scalar)).utf8 { append(byte) }
    }
  }
}
