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
    "services | need food | in Estrie | near 45.5, -73.6 within 5 km | search \"cafe maison\""

  private func choice(_ counts: Counts, _ text: String = all) throws -> Driver.Kind? {
    let bound = try #require(try QueryOracle(.demo(seed: 7)).bind(text))
    return try Planner.plan(bound, statistics: counts).driver.kind
  }

  @Test func theFewestRowsAreWalked() throws {
    #expect(try choice(Counts()) == .base)
    #expect(try choice(Counts(need: 100)) == .need)
    #expect(try choice(Counts(area: 100)) == .area)
    #expect(try choice(Counts(near: 100)) == .position)
    #expect(try choice(Counts(words: ["cafe": 100])) == .text)
    #expect(try choice(Counts(need: 100, area: 99, near: 98)) == .area)
  }

  @Test func aScanIsCheaperARowThanAnIndex() throws {
    #expect(try choice(Counts(rows: 100, need: 90)) == .base)
    #expect(try choice(Counts(rows: 100, need: 60)) == .need)
  }

  @Test func theRarestWordOfATextCounts() throws {
    let text = "services | search \"cafe maison\""
    #expect(try choice(Counts(words: ["cafe": 9_000, "maison": 9_000]), text) == .base)
    #expect(try choice(Counts(words: ["cafe": 9_000, "maison": 3]), text) == .text)
    // An excluded word finds nothing by itself.
    #expect(try choice(Counts(words: ["maison": 3]), "services | search \"cafe -maison\"") == .base)
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
