import Domain
import Testing

/// Every age is in one band, and no band tells an age.
struct AgeBandTests {
  @Test func everyAgeIsInTheBandThatHoldsIt() throws {
    for age in 0...130 {
      let band = try #require(AgeBand(age: age))
      #expect(band.youngest <= age)
      #expect(band.oldest.map { age <= $0 } ?? true)
    }
    #expect(AgeBand(age: -1) == nil)
    #expect(AgeBand(age: 131) == nil)
  }

  @Test(arguments: [
    (0, "0-12"), (12, "0-12"), (13, "13-17"), (17, "13-17"), (18, "18-24"), (64, "55-64"), (65, "65-74"),
    (85, "85+"),
  ])
  func aBandIsWrittenByItsEnds(age: Int, code: String) {
    #expect(AgeBand(age: age)?.code == code)
  }
}
