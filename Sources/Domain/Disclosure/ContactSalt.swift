import Language

/// The secret of a directory that the random numbers of its contacts are made with: a key of SipHash.
package struct ContactSalt: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64

  package init(_ first: UInt64, _ second: UInt64) {
    self.first = first
    self.second = second
  }

  /// Reads 32 hexadecimal digits; nil for anything else.
  package init?(hex: String) {
    guard hex.utf8.count == 32, let first = UInt64(hex.prefix(16), radix: 16),
      let second = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.init(first, second)
  }

  /// SipHash-2-4 of eight bytes (Aumasson and Bernstein, 2012): who does not know the salt cannot tell it from chance.
  ///
  /// Written by hand: Swift's `Hasher` gives other numbers in each process.
  package func hash(_ message: UInt64) -> UInt64 {
    var state = (
      first ^ 0x736f_6d65_7073_6575, second ^ 0x646f_7261_6e64_6f6d, first ^ 0x6c79_6765_6e65_7261,
      second ^ 0x7465_6462_7974_6573
    )
    func round() {
      state.0 &+= state.1
      state.1 = Self.turned(state.1, 13) ^ state.0
      state.0 = Self.turned(state.0, 32)
      state.2 &+= state.3
      state.3 = Self.turned(state.3, 16) ^ state.2
      state.0 &+= state.3
      state.3 = Self.turned(state.3, 21) ^ state.0
      state.2 &+= state.1
      state.1 = Self.turned(state.1, 17) ^ state.2
      state.2 = Self.turned(state.2, 32)
    }
    // The last block holds the length.
    for block in [message, 8 << 56] {
      state.3 ^= block
      round()
      round()
      state.0 ^= block
    }
    state.2 ^= 0xff
    for _ in 0..<4 { round() }
    return state.0 ^ state.1 ^ state.2 ^ state.3
  }

  private static func turned(_ bits: UInt64, _ places: UInt64) -> UInt64 {
    bits << places | bits >> (64 - places)
  }
}

extension ContactSalt {
  /// Contacts were written without one, by something else than this program.
  package static let isMissing = StoreFailure(
    Diagnostic(
      .databaseFailed,
      [
        LocalizedText(
          "it has contacts, but no secret to round their counts with",
          "il a des contacts, mais pas de secret pour arrondir leurs comptes")
      ]))
}
