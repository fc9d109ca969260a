/// Shapes of letters and digits: full postal codes, numbers of the Québec health insurance card.
enum PostalShapes {
  /// `H2X 1Y4` with a blank, a dash, a point or nothing in the middle; letters that Canada Post does not use are no code.
  static func holdsPostalCode(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 6 else { return false }
    for start in 0...(bytes.count - 6) {
      guard isBoundary(bytes, before: start), isForward(bytes, start) else { continue }
      var middle = start + 3
      while middle < bytes.count, middle < start + 6, [0x20, 0x2D, 0x2E].contains(bytes[middle]) {
        middle += 1
      }
      guard middle + 3 <= bytes.count, PlainBytes.isDigit(bytes[middle]), isCodeLetter(bytes[middle + 1]),
        PlainBytes.isDigit(bytes[middle + 2])
      else { continue }
      if middle + 3 == bytes.count || !isWord(bytes[middle + 3]) { return true }
    }
    return false
  }

  /// Four letters, then eight digits in one or two groups.
  static func holdsHealthNumber(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 12 else { return false }
    for start in 0...(bytes.count - 12) {
      guard isBoundary(bytes, before: start), bytes[start..<(start + 4)].allSatisfy(isASCIILetter) else {
        continue
      }
      let rest = bytes[(start + 4)...].prefix(12).prefix {
        PlainBytes.isDigit($0) || $0 == 0x20 || $0 == 0x2D
      }
      let groups = rest.split { $0 == 0x20 || $0 == 0x2D }.map(\.count)
      if groups.first == 8 || groups.starts(with: [4, 4]) { return true }
    }
    return false
  }

  private static func isForward(_ bytes: [UInt8], _ start: Int) -> Bool {
    isCodeLetter(bytes[start]) && PlainBytes.isDigit(bytes[start + 1]) && isCodeLetter(bytes[start + 2])
  }

  private static func isCodeLetter(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) && !"dfioqu".utf8.contains(byte)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isBoundary(_ bytes: [UInt8], before start: Int) -> Bool {
    start == 0 || !isWord(bytes[start - 1])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    PlainBytes.isDigit(byte) || PlainBytes.isLetter(byte)
  }
}
