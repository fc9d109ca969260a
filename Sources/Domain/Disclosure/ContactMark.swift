/// The distinct contacts behind a cell: how many they are, and a number at random that depends on which they are.
///
/// The same contacts give the same number, whatever the query, so that asking again teaches nothing; without the salt it cannot
/// be foretold. One whole number in a store's answer: 23 bits of count above 40 of chance.
package struct ContactMark: Hashable, Sendable {
  /// At most `greatestCount`.
  package let contacts: Int
  /// Evenly spread over 0 ..< 2^40.
  package let draw: UInt64

  package static let drawBits: UInt64 = 40
  private static let greatestCount = 1 << 23 - 1

  package init(contacts: Int, draw: UInt64) {
    self.contacts = contacts
    self.draw = draw
  }

  package init(packed: Int64) {
    let bits = UInt64(bitPattern: packed)
    self.init(contacts: Int(bits >> Self.drawBits), draw: bits & (1 << Self.drawBits - 1))
  }

  /// The mark of some contacts by their keys, each once.
  package static func packed(of keys: some Sequence<Int64>, salt: ContactSalt) -> Int64 {
    var count = 0
    var sum: UInt64 = 0
    for key in keys {
      count += 1
      sum &+= salt.hash(UInt64(bitPattern: key))
    }
    // Hashed once more: sums of cells must not be those of their union.
    let draw = salt.hash(sum) & (1 << drawBits - 1)
    return Int64(min(count, greatestCount)) << Int64(drawBits) | Int64(draw)
  }
}
