import Domain
import TestSupport
import Testing

@testable import Planning

/// What is walked follows from the counts.
@Suite struct DriverChoiceTests {
  private struct Counts: Statistics {
    var rows = 10_000
    var need = 10_000
    var area = 10_000
    var near = 10_000
    var words: [String: Int] = [:]
    func rows(of entity: Entity, includingAll: Bool) -> Int { rows }
    func services(inCategory id: Int64) -> Int { need }
    func sites(inArea id: Int64) -> Int { area }
    func sites(within metres: Double, of position: Position) -> Int { near }
    func documents(of entity: Entity, containing word: String) -> Int { words[word] ?? 10_000 }
  }

  private static let all =
    "services | search \"cafe maison\" | need food | in Estrie | near 45.5, -73.6 within 5 km"

  private func choice(_ counts: Counts, _ text: String = all) throws -> Driver.Kind? {
    let bound = try #require(try QueryOracle(.demo(seed: 7)).bind(text))
    return try Planner.plan(bound, statistics: counts).driver.kind
  }

  @Test func theFewestRowsAreWalked() throws {
    // Where no condition is rare, nothing beats the scan.
    #expect(try choice(Counts()) == .base)
    // A text that is not walked is a set to be made first.
    #expect(try choice(Counts(words: ["cafe": 9_000])) == .text)
    #expect(try choice(Counts(need: 100)) == .need)
    #expect(try choice(Counts(area: 100)) == .area)
    #expect(try choice(Counts(near: 100)) == .position)
    #expect(try choice(Counts(words: ["cafe": 100])) == .text)
    #expect(try choice(Counts(need: 100, area: 99, near: 98)) == .area)
  }

  @Test func aScanIsCheaperARowThanAnIndex() throws {
    #expect(try choice(Counts(rows: 100, need: 90)) == .base)
    #expect(try choice(Counts(rows: 100, need: 20)) == .need)
  }

  @Test func theRarestWordOfATextCounts() throws {
    func text(_ words: String) -> String { "services | need food | search \"\(words)\" | sort name" }
    let many = ["cafe": 9_000, "maison": 9_000]
    #expect(try choice(Counts(need: 2_000, words: many), text("cafe maison")) == .need)
    #expect(
      try choice(Counts(need: 2_000, words: ["cafe": 9_000, "maison": 3]), text("cafe maison")) == .text)
    // An excluded word finds nothing by itself.
    #expect(try choice(Counts(need: 2_000, words: ["maison": 3]), text("cafe -maison")) == .need)
  }

  @Test func aTextThatOrdersTheRowsIsWalkedUnlessTheRowsAreFew() throws {
    let text = "services | need food | search \"cafe\""
    #expect(try choice(Counts(need: 1_000, words: ["cafe": 5_000]), text) == .text)
    #expect(try choice(Counts(need: 10, words: ["cafe": 5_000]), text) == .need)
  }

  /// Of an area rows come in no order of their keys, so that all of them are walked before the first is known.
  @Test func aLimitInTheOrderOfTheKeysStopsTheWalk() throws {
    let counts = Counts(rows: 100_000, need: 12_000, area: 5_000)
    #expect(try choice(counts, "services | need food | in Estrie") == .area)
    #expect(try choice(counts, "services | need food | in Estrie | take 20") == .need)
    #expect(try choice(counts, "services | need food | in Estrie | sort name | take 20") == .area)
    #expect(try choice(counts, "services | in Estrie | take 5") == .base)
    // Where few rows are left, the walk goes to its end.
    let rare = Counts(rows: 100_000, need: 12_000, area: 100)
    #expect(try choice(rare, "services | need food | in Estrie | take 20") == .area)
  }

  @Test func onlyTheFirstBlockDrives() throws {
    #expect(try choice(Counts(need: 3), "services | take 5 | need food") == .base)
    #expect(try choice(Counts(near: 3), "services | near 45.5, -73.6") == .base)
    #expect(try choice(Counts(area: 3), "services | in Estrie, H2X") == .base)
  }

  @Test func aForcedDriverIsTakenWhereTheQueryOffersIt() throws {
    let bound = try #require(try QueryOracle(.demo(seed: 7)).bind(Self.all))
    for kind in Driver.Kind.allCases {
      let plan = try Planner.plan(bound, statistics: Counts(), options: PlanningOptions(forcedDriver: kind))
      #expect(plan.driver.kind == kind)
      #expect(plan.estimates.map(\.cost) == plan.estimates.map(\.cost).sorted())
    }
    let other = try #require(try QueryOracle(.demo(seed: 7)).bind("services | where free"))
    let plan = try Planner.plan(other, statistics: Counts(), options: PlanningOptions(forcedDriver: .text))
    #expect(plan.driver == .base)
  }
}
