import Domain
import Language
import Testing

/// What a need asks of one site, by hand.
struct SupplyQuestionTests {
  private static let region = AreaLineage(kind: .region, id: 1, county: nil, region: 1)
  private static let otherRegion = AreaLineage(kind: .region, id: 2, county: nil, region: 2)
  private static let county = AreaLineage(kind: .mrc, id: 10, county: 10, region: 1)
  private static let otherCounty = AreaLineage(kind: .mrc, id: 11, county: 11, region: 1)
  private static let town = AreaLineage(kind: .municipality, id: 100, county: 10, region: 1)
  private static let fsa = AreaLineage(kind: .fsa, id: 200, county: nil, region: 1)
  private static let lostFSA = AreaLineage(kind: .fsa, id: 201, county: nil, region: nil)

  private static func area(_ stated: AreaLineage...) -> ServiceArea {
    ServiceArea(stated: stated, covered: Set(stated.map(\.id)), isComplete: true, territory: nil)
  }

  @Test(arguments: [
    (area(region), town, true), (area(county), town, true), (area(otherCounty), town, false),
    (area(otherRegion), town, false), (area(town), town, true),
    // Half a postal code may or may not overlap with a town of its region.
    (area(town), fsa, true), (area(fsa), town, true), (area(otherRegion), fsa, false),
    // Of the person only the region is known, or the MRC: a part that is served may be theirs.
    (area(town), region, true), (area(county), region, true), (area(fsa), region, true),
    (area(otherRegion), region, false), (area(town), county, true), (area(town), otherCounty, false),
    (area(lostFSA), region, true),
  ])
  func places(area: ServiceArea, place: AreaLineage, covers: Bool) {
    let question = SupplyQuestion(place: place, moment: Instant(minutes: 0), person: Self.anyone)
    #expect(question.covers(area) == covers)
    #expect(question.covers(nil))
  }

  private static let anyone = SupplyPerson(age: nil, gender: nil, language: nil)

  @Test(
    arguments: [
      (nil, nil, .from25, true), (35, nil, .from25, false), (34, nil, .from25, true),
      (34.5, nil, .from25, true),
      (nil, 24, .from25, false), (nil, 25, .from25, true), (65, nil, .from55, false), (60, 62, .from55, true),
      (90, nil, .from85, true), (nil, 84, .from85, false), (18, 17, .from18, false),
      (17.5, 17.9, .from13, true),
    ] as [(Double?, Double?, AgeBand, Bool)])
  func ageBands(minimum: Double?, maximum: Double?, band: AgeBand, mayUse: Bool) {
    var clauses = EligibilityClauses()
    clauses.minimumAge = minimum
    clauses.maximumAge = maximum
    #expect(SupplyPerson(age: band, gender: nil, language: nil).mayUse(clauses) == mayUse)
  }

  @Test func genderAndLanguage() {
    var clauses = EligibilityClauses()
    clauses.isWhollyRead = true
    clauses.genders = [.woman]
    clauses.languages = [1]
    #expect(SupplyPerson(age: nil, gender: .woman, language: 1).mayUse(clauses))
    #expect(!SupplyPerson(age: nil, gender: .man, language: 1).mayUse(clauses))
    #expect(!SupplyPerson(age: nil, gender: .woman, language: 2).mayUse(clauses))
    #expect(Self.anyone.mayUse(clauses))
  }

  /// Each step is taken only behind the one before it: of a site that does not cover the place its hours are not asked.
  @Test func steps() {
    // 2026-11-23 18:00 in Montréal, a Monday.
    let moment = Instant(minutes: 29_757_060)
    let question = SupplyQuestion(
      place: Self.town, moment: moment, person: SupplyPerson(age: .from25, gender: nil, language: nil))
    let always = OpeningHours(rules: [OpeningRule(.regular, times: .open(0, 1440))])
    let never = OpeningHours(rules: [OpeningRule(.regular, times: .open(60, 61))])
    var seniors = EligibilityClauses()
    seniors.minimumAge = 65
    func step(_ area: ServiceArea?, _ hours: OpeningHours?, _ clauses: EligibilityClauses) -> SupplyStep {
      question.step(SupplySite(area: area, hours: hours, clauses: clauses))
    }
    #expect(step(Self.area(Self.otherCounty), always, EligibilityClauses()) == .offered)
    #expect(step(Self.area(Self.county), never, EligibilityClauses()) == .covering)
    #expect(step(Self.area(Self.county), always, seniors) == .open)
    #expect(step(Self.area(Self.county), always, EligibilityClauses()) == .eligible)
    #expect(step(nil, nil, EligibilityClauses()) == .eligible)
  }

  @Test(
    arguments: [
      (nil, nil, false, .noService), (.offered, .full, true, .notCovering), (.covering, nil, true, .closed),
      (.open, .full, false, .notEligible), (.eligible, .full, true, .full),
      (.eligible, .cost, true, .referred),
      (.eligible, nil, false, .notReferred),
    ] as [(SupplyStep?, Reason?, Bool, SupplyState)])
  func states(furthest: SupplyStep?, reason: Reason?, isReferred: Bool, state: SupplyState) {
    #expect(SupplyState(furthest: furthest, reason: reason, isReferred: isReferred) == state)
  }
}
