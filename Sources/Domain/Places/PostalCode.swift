/// Canadian postal codes in the form in which they are shown, `H2X 1Y4`.
package enum PostalCode {
  /// A Canadian code in that form; any other text as it is.
  package static func form(_ text: String) -> String {
    let letters = compact(text)
    guard letters.count == 6, isShape(letters) else { return text }
    return String(decoding: letters.prefix(3) + [0x20] + letters.suffix(3), as: UTF8.self)
  }

  /// The forward sortation area of a Canadian code, or of a text that is only one.
  package static func forwardSortationArea(_ text: String) -> String? {
    let letters = compact(text)
    guard letters.count == 6 || letters.count == 3, isShape(letters) else { return nil }
    return String(decoding: letters.prefix(3), as: UTF8.self)
  }

  /// Letters and digits only, in capitals.
  private static func compact(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 0x61...0x7A: byte - 0x20
      case 0x41...0x5A, 0x30...0x39: byte
      case 0x20, 0x2D: nil
      default: 0
      }
    }
  }

  private static func isShape(_ letters: [UInt8]) -> Bool {
    letters.enumerated().allSatisfy { index, byte in
      index.isMultiple(of: 2) ? (0x41...0x5A).contains(byte) : (0x30...0x39).contains(byte)
    }
  }
}
