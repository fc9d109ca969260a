import Domain
import Testing

@Suite struct RandomRoundingTests {
  /// The reference vectors of SipHash-2-4 (Aumasson and Bernstein, `vectors.h`): key 00 … 0f, message 00 … 07.
  @Test func theHashIsSipHash() {
    let salt = ContactSalt(0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908)
    #expect(salt.hash(0x0706_0504_0302_0100) == 0x93f5_f579_9a93_2462)
  }

  @Test func multiplesStayAndOthersGoToANeighbour() {
    let salt = ContactSalt(1, 2)
    for value in Int64(0)...60 {
      for contact in Int64(1)...40 {
        let mark = ContactMark(packed: ContactMark.packed(of: [contact, 1000 + value], salt: salt))
        let rounded = RandomRounding.round(value, draw: mark.draw)
        #expect(rounded % 5 == 0 && abs(rounded - value) < 5)
        if value % 5 == 0 { #expect(rounded == value) }
      }
    }
  }

  /// Right on average: 20,000 sets of contacts, the mean within four standard errors.
  @Test(arguments: Int64(11)...14) func roundingHasNoBias(value: Int64) {
    let salt = ContactSalt(3, 4)
    let count = 20_000
    let sum = (0..<count).reduce(Int64(0)) { sum, set in
      let mark = ContactMark(packed: ContactMark.packed(of: [Int64(set), -7], salt: salt))
      return sum + RandomRounding.round(value, draw: mark.draw)
    }
    let mean = Double(sum) / Double(count)
    #expect(abs(mean - Double(value)) < 4 * 2.5 / 141.4)
  }

  @Test func theSameContactsGiveTheSameNumberInAnyOrder() {
    let salt = ContactSalt(5, 6)
    #expect(ContactMark.packed(of: [1, 2, 3], salt: salt) == ContactMark.packed(of: [3, 1, 2], salt: salt))
    #expect(ContactMark(packed: ContactMark.packed(of: [1, 2, 3], salt: salt)).contacts == 3)
    #expect(ContactMark.packed(of: [1, 2, 3], salt: salt) != ContactMark.packed(of: [1, 2, 4], salt: salt))
    #expect(
      ContactMark.packed(of: [1, 2], salt: salt) != ContactMark.packed(of: [1, 2], salt: ContactSalt(5, 7)))
  }

  @Test(arguments: [(12.0, 50.0), (1, 5), (9.99, 5), (0, 5), (0.3, 0.5), (0.04, 0.05), (123_456, 500_000)])
  func aBaseIsFiveTimesThePowerOfTen(magnitude: Double, size: Double) {
    #expect(RandomRounding.DecimalBase(magnitude: magnitude).size == size)
  }

  @Test func decimalsComeOutAsTheyAreWritten() {
    let base = RandomRounding.DecimalBase(magnitude: 0.04)
    #expect(RandomRounding.round(0.34, base: base, draw: 0) == 0.35)
    #expect(RandomRounding.round(0.34, base: base, draw: 1 << 40 - 1) == 0.3)
    #expect(RandomRounding.round(-12, draw: 0) == -10)
    #expect(RandomRounding.round(Int64.max, draw: 0) == Int64.max - 2)
  }
}
