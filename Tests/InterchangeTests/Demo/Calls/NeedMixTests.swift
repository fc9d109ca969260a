import Storage
import Testing

@testable import Interchange

@Suite struct NeedMixTests {
  @Test func everyCategoryThatIsNamedIsKnown() throws {
    let entries = try CategorySet.entries()
    let known = Set(entries.map(\.code))
    #expect(Set(NeedWeights.tops.keys) == Set(entries.filter { $0.parent == nil }.map(\.code)))
    #expect(Set(NeedWeights.shares.keys).subtracting(known) == [])
    #expect(Set(NeedWeights.crisis.map(\.1)).subtracting(known) == [])
    #expect(Set(CallEvent.all.flatMap(\.needs.values)).subtracting(known) == [])
    #expect(
      Set(CallerGroup.allCases.flatMap { NeedWeights.groups[$0].map { Array($0.keys) } ?? [] }).subtracting(
        known) == [])
  }

  @Test func everyLanguageOfTheDirectoryIsSpokenBySomebody() throws {
    let codes = try LanguageSet.entries().map(\.code)
    for region in try GazetteerRecords().regions {
      let spoken = RegionCallers.languages(of: region.code, all: codes)
      #expect(spoken.count == codes.count - 2)
      #expect(spoken.allSatisfy { $0.weight > 0 })
    }
  }

  @Test func seasonsHaveTheirPlaces() {
    #expect(NeedSeason.all.enumerated().allSatisfy { $0 == $1.number })
  }
}
