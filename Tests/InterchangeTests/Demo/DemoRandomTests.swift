import Testing

@testable import Interchange

@Suite struct DemoRandomTests {
  /// The first numbers of SplitMix64 from seed 1234567, as its reference implementation gives them (Vigna, splitmix64.c).
  @Test func numbersAreThoseOfTheReference() {
    var random = DemoRandom(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func boundsAreKept() {
    var random = DemoRandom(seed: 1)
    #expect(random.below(0) == 0 && random.below(-3) == 0)
    let drawn = (0..<10_000).map { _ in random.between(3, 7) }
    #expect(Set(drawn) == [3, 4, 5, 6, 7])
    let spread = (0..<10_000).map { _ in random.spread() }
    #expect(spread.allSatisfy { (-1..<1).contains($0) })
  }

  @Test func weightsGiveShares() {
    var random = DemoRandom(seed: 5)
    let weighted = Weighted([(1, "a"), (0, "never"), (3, "b")])
    var counts: [String: Int] = [:]
    for _ in 0..<10_000 { counts[weighted.pick(&random), default: 0] += 1 }
    #expect(counts["never"] == nil)
    #expect((2_300...2_700).contains(counts["a", default: 0]))
  }
}
