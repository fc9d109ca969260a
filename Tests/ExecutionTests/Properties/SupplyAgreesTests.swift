import Domain
import Language
import Planning
import Storage
import TestSupport
import Testing

@testable import Execution

/// Why a need was not met, against the query language: services of the kind that were listed then, of those the ones that serve the
/// place, of those the ones open then, of those the ones that the person may use.
struct SupplyAgreesTests {
  @Test(arguments: TestDirectory.both)
  func everyNeed(directory: TestDirectory) throws {
    let language = try SupplyByQueries(directory)
    let needs = try language.needs()
    var seen: [SupplyState: Int] = [:]
    for need in needs {
      let expected = try language.supply(of: need)
      #expect(need.supply == expected, "need \(need.key)")
      seen[expected, default: 0] += 1
    }
    #expect(needs.contains { $0.isAssumed } && needs.contains { !$0.isAssumed })
    #expect(seen.count >= 4, "\(seen)")
  }

  @Test(arguments: TestDirectory.both)
  func whatIsNotAskedHasNone(directory: TestDirectory) throws {
    var rows = 0
    try directory.open().run(
      SQLText(
        """
        SELECT id FROM call_need WHERE (supply IS NULL) <> (outcome NOT IN (2, 3) OR category_id IS NULL)
        OR (supply IS NULL) <> (supply_assumed IS NULL)
        """)
    ) { _ in
      rows += 1
      return true
    }
    #expect(rows == 0)
  }
}

/// The slow way: a query for each step and each age.
private struct SupplyByQueries {
  struct Need {
    let key: Int64
    let category: Int64
    let place: AreaLineage?
    let moment: Instant
    let day: String
    let age: AgeBand?
    let gender: Gender?
    let language: Int64?
    let reason: Reason?
    let isReferred: Bool
    let supply: SupplyState?
    let isAssumed: Bool
  }

  private let runner: QueryRunner
  private let areas: [AreaLineage]

  init(_ directory: TestDirectory) throws {
    let store = try directory.open()
    runner = QueryRunner(store: store) { false }
    areas = try store.allTerms(.area).compactMap(\.lineage)
  }

  func needs() throws -> [Need] {
    var found: [Need] = []
    try runner.store.run(
      SQLText(
        """
        SELECT n.id, n.category_id, n.day, n.reason, n.supply, n.supply_assumed, c.started, c.age_band, c.gender,
          c.language_id, c.municipality_id, c.fsa_id, c.mrc_id, c.region_id,
          (SELECT count(*) FROM call_referral WHERE need_id = n.id)
        FROM call_need n JOIN call_contact c ON c.id = n.contact_id
        WHERE n.outcome IN (2, 3) AND n.category_id IS NOT NULL
        """)
    ) { row in
      func id(_ column: Int32) -> Int64? { row.isNull(column) ? nil : row.integer(column) }
      let place = (10...13).lazy.compactMap { id($0) }.first
      found.append(
        Need(
          key: row.integer(0), category: row.integer(1), place: areas.first { $0.id == place },
          moment: Instant(minutes: Int(row.integer(6))), day: row.text(2), age: id(7).flatMap(AgeBand.init),
          gender: id(8).flatMap(Gender.init), language: id(9), reason: id(3).flatMap(Reason.init),
          isReferred: row.integer(14) > 0, supply: id(4).flatMap(SupplyState.init),
          isAssumed: row.integer(5) == 1))
      return true
    }
    return found
  }

  func supply(of need: Need) throws -> SupplyState {
    let listed = try self.listed(on: need.isAssumed ? nil : need.day)
    #expect(need.isAssumed == (need.day < "2026-09-01"))
    func isEmpty(_ conditions: [SiteCondition], _ person: EligibilityQuestion?) throws -> Bool {
      var query = BoundQuery(
        entity: .services, includesAll: true, stages: [BoundStage(.need([need.category]), text: "")],
        columns: [])
      query.stages += [BoundStage(of: conditions)].compactMap(\.self)
      if let person { query.stages.append(BoundStage(.eligible(person), text: "")) }
      return try runner.rows(query).allSatisfy { !listed.contains($0.key ?? 0) }
    }
    // Of somebody who lives in an MRC or a region any part of it may be the home.
    let places = need.place.map { place in
      [place]
        + areas.filter { $0.id != place.id && ($0.county == place.id || $0.region == place.id) }
    }
    let serving = places.map { $0.map { [SiteCondition.serving($0)] } } ?? [[]]
    let open = serving.map { $0 + [.open(.instant(need.moment), includesUnknown: true)] }
    if try isEmpty([], nil) { return .noService }
    if try serving.allSatisfy({ try isEmpty($0, nil) }) { return .notCovering }
    if try open.allSatisfy({ try isEmpty($0, nil) }) { return .closed }
    let persons = persons(need)
    let canUse = try open.contains { sites in
      // Where nothing of a place passes, no person of it does.
      try !isEmpty(sites, nil) && persons.contains { try !isEmpty(sites, $0) }
    }
    if !canUse { return .notEligible }
    if need.reason == .full { return .full }
    return need.isReferred ? .referred : .notReferred
  }

  /// The person at each age of the band, a little before the next birthday: old enough for every minimum of that year.
  private func persons(_ need: Need) -> [EligibilityQuestion] {
    var question = EligibilityQuestion()
    question.gender = need.gender
    question.language = need.language
    guard let band = need.age else { return [question] }
    return (band.youngest...(band.oldest ?? AgeBand.oldestAge)).map { age in
      question.age = Double(age) + 0.999
      return question
    }
  }

  /// Services that could be referred to at the end of a day: today's, every later change undone.
  private func listed(on day: String?) throws -> Set<Int64> {
    var services: [Int64: (isActive: Bool, organization: Int64)] = [:]
    var organizations: [Int64: Bool] = [:]
    let store = runner.store
    try store.run(SQLText("SELECT id, referral_status = 1, organization_id FROM service")) { row in
      services[row.integer(0)] = (row.integer(1) == 1, row.integer(2))
      return true
    }
    try store.run(SQLText("SELECT id, referral_status = 1 FROM organization")) { row in
      organizations[row.integer(0)] = row.integer(1) == 1
      return true
    }
    if let day {
      try store.run(
        SQLText(
          "SELECT change, organization_id, service_id FROM change WHERE date > ? AND record < 3 ORDER BY id DESC",
          [.text(day)])
      ) { row in
        let change = row.integer(0)
        guard change != 2 else { return true }
        if row.isNull(2) {
          organizations[row.integer(1)] = change == 3
        } else {
          services[row.integer(2)]?.isActive = change == 3
        }
        return true
      }
    }
    return Set(services.filter { $1.isActive && organizations[$1.organization] == true }.keys)
  }
}
