import Domain
import Language
import Planning
import Testing

struct BinderTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  @Test(arguments: [
    "near Rimouski", "in Estrie", "need food", "search \"repas\"", "count by fee | near Rimouski",
  ])
  func stagesAboutRecordsAreRefusedAfterCount(stage: String) throws {
    let word = stage.split(separator: " ").first ?? ""
    #expect(
      try support.mistakes("services | count by fee, free | \(stage)").first
        == (word == "count" ? "B212 `near`" : "B212 `\(word)`"))
  }

  /// What works on columns goes on after `count`, a second `count` too.
  @Test func stagesOnColumnsGoOnAfterCount() throws {
    let stages = try support.stages(
      "services | count by fee, free | where count > 2 and free | sort -count | skip 1 | take 2 | count by free"
    )
    #expect(stages.count == 6)
    #expect(
      try support.columns("services | compter par tarif | trier -nombre | choisir nombre") == ["nombre"])
  }

  @Test(arguments: [
    ("places | need food", "need"), ("categories | need food", "need"), ("categories | near Gaspé", "near"),
    ("regions | near Gaspé", "near"), ("regions | in Estrie", "in"), ("sites | search \"repas\"", "search"),
    ("places | search \"repas\"", "search"), ("organizations | need food", "need"),
  ])
  func stagesWithoutMeaningOnTheseRowsAreRefused(query: String, stage: String) throws {
    #expect(try support.mistakes(query) == ["B212 `\(stage)`"])
  }

  @Test(arguments: [
    ("services | select name, name", "name"), ("services | select name, NAME", "NAME"),
    ("services | select a = name, a = fee", "a"), ("services | count by fee, fee", "fee"),
    ("services | count by count = fee", "count"), ("services | select région = name, region", "region"),
  ])
  func twoColumnsOfOneNameAreRefused(query: String, place: String) throws {
    #expect(try support.mistakes(query) == ["B213 `\(place)`"])
  }

  /// A column is named by its field, whatever the path: two that end in the same field need a name.
  @Test func columnsAreNamedByTheirField() throws {
    #expect(try support.mistakes("services | select name, organization.name") == ["B213 `organization.name`"])
    #expect(
      try support.columns("services | select name, by = organization.name, organization.website")
        == ["name", "by", "website"])
    #expect(
      try support.columns("sites | count by service.organization | sort organization")
        == ["organization", "count"])
  }

  @Test func anAreaColumnKeepsItsKindAfterCount() throws {
    let montreal = try support.bind("sites | count by municipality | where municipality = Montréal").get()
    let own = try support.bind("sites | where municipality = Montréal").get()
    func areas(_ query: BoundQuery) -> [Value] {
      query.stages.compactMap {
        guard case .filter(.compare(_, _, .constant(let value, _))) = $0.kind else { return nil }
        return value
      }
    }
    #expect(areas(montreal) == areas(own))
    #expect(areas(own).count == 1)
  }

  @Test func columnsOfColumnsDoNotGrowWithoutBound() throws {
    let columns = (1...40).map { "a\($0) = a\($0 - 1) + a\($0 - 1)" }.joined(separator: ", ")
    let query = "services | select a0 = length(name), \(columns)"
    #expect(try support.mistakes(query).first == "B225 `a7`")
  }

  @Test(arguments: [
    ("services | sort name | sort fee", ["sort name"]), ("services | sort name | near Gaspé", ["sort name"]),
    ("services | sort name | search \"repas\"", ["sort name"]),
    ("services | sort name | count", ["sort name"]),
    ("services | sort name | take 3 | sort fee", []), ("services | sort name | where free", []),
    ("services | sort name | skip 3 | count", []), ("services | sort name | select fee", []),
  ])
  func anOrderThatNothingUsesIsSaid(query: String, lost: [String]) throws {
    let warnings = try support.bind(query).get().warnings
    let source = SourceText(name: "test", text: query)
    #expect(warnings.map(\.code) == lost.map { _ in .sortHasNoEffect })
    #expect(warnings.compactMap(\.span).map(source.text) == lost)
  }

  @Test(arguments: [
    ("services | take -1", "S101 `-`"), ("services | skip -1", "S101 `-`"),
    ("services | near 91, 0", "B217 `91, 0`"), ("services | near 0, 181", "B217 `0, 181`"),
    ("services | where minimum_age in 18..12", "B223 `18..12`"),
    ("services | where verified in 2026-02..2025", "B223 `2026-02..2025`"),
    ("services | near Gaspé | where distance in 5 km..800 m", "B223 `5 km..800 m`"),
  ])
  func whatLiesOutsideItsLimitsIsRefused(query: String, mistake: String) throws {
    #expect(try support.mistakes(query) == [mistake])
  }

  @Test(arguments: [
    "services | where minimum_age in 12..12", "services | where verified in 2026..2026-02",
    "services | where verified in 2026-02..2026", "services | where minimum_age in 1..2.5",
    "services | where minimum_age in length(name)..1",
  ])
  func aRangeThatCanHoldSomethingIsTaken(query: String) throws {
    #expect(try support.mistakes(query) == [])
  }

  /// `near` adds its distance to what is shown, unless columns were chosen.
  @Test func nearShowsTheDistance() throws {
    #expect(try support.columns("services | near Gaspé").last == "distance")
    #expect(try support.columns("services | near Gaspé | select name") == ["name"])
    #expect(try support.columns("services | select name | near Gaspé") == ["name"])
  }

  /// Wherever a value can stand, of groups too.
  @Test(arguments: [
    "sort -f.distance", "top 2 by f.distance",
    "summarize m = avg(f.distance), far = max(f.distance) by region",
  ])
  func theDistanceToTheNearestIsAValueAnywhere(stage: String) throws {
    #expect(try support.mistakes("places | nearest (services | need food) as f | \(stage)") == [])
  }

  /// One mistake gives one message, whatever uses what it has left unmade.
  @Test(arguments: [
    ("services | count by regoin | sort -count | top 2 by count", "B201 `regoin`"),
    ("services | summarize n = summ(free) by region | derive x = n * 2 | sort -n", "B210 `summ`"),
    ("services | summarize n = sum(free) by region | where n > 2 | total", "B207 `free`"),
    ("services | derive x = lenght(name), y = x + 1 | where y > 2 | sort x", "B210 `lenght`"),
    ("services | select nme, phone | sort nme", "B201 `nme`"),
    ("services | select x = nme | where x = \"a\"", "B201 `nme`"),
    ("places | nearest (services | need fod) as f | where any f.distance < 2 km | select f", "B203 `fod`"),
    ("places | nearest 0 (services) as f | select town = name, f.name, f.distance", "B217 `0`"),
    (
      "services | count by region | join (services | count by regoin | select region, n = count) on region"
        + " | derive x = n * 2", "B201 `regoin`"
    ),
    ("services | count by fee | pivot feee: sum(count) | sort -free", "B201 `feee`"),
  ])
  func whatAMistakeLeavesUnmadeIsNoSecondMistake(query: String, mistake: String) throws {
    #expect(try support.mistakes(query) == [mistake])
  }

  /// Mistakes of their own are said beside it.
  @Test func anotherMistakeIsStillSaid() throws {
    #expect(
      try support.mistakes("services | derive x = lenght(name) | where x > 2 and fee = fre | sort nme")
        == ["B210 `lenght`", "B205 `fre`", "B201 `nme`"])
  }

  /// The message repeats a number as it was written.
  @Test func aNumberOutOfRangeIsRepeated() throws {
    let mistake = try #require(try support.diagnostics("services | derive x = round(minimum_age, -2)").first)
    #expect(mistake.arguments.first?.english == "-2")
  }

  @Test(arguments: [
    ("serving region Montréal", "serving Montréal (06)"),
    ("serving city Montréal", "serving Montréal (66023)"),
    ("dessert ville Québec", "serving Québec (23027)"), ("serving mrc Laval", "serving Laval (TE) (650)"),
    ("serving fsa G5L", "serving G5L (G5L)"),
  ])
  func theKindOfTheAreaServedCanBeChosen(stage: String, bound: String) throws {
    #expect(try support.stages("services | \(stage)") == [bound])
    #expect(try support.mistakes("services | serving region Gaspé") == ["B218 `Gaspé`"])
  }

  /// Several mistakes give several messages, and none for what could not be read.
  @Test func everyMistakeIsSaidOnce() throws {
    let mistakes = try support.mistakes(
      "services | where nme = \"x\" and fee = fre | need fod | sort verfied")
    #expect(mistakes == ["B201 `nme`", "B205 `fre`", "B203 `fod`", "B201 `verfied`"])
  }
}
