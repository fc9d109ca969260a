import Domain
import Language
import Planning

/// Why the directory did not meet a need: how many services got how far, and the nearest of those that got furthest.
///
/// Found anew from the records, site by site, as `supply` of the need was found in batch.
struct SupplyEvidence {
  struct Answer {
    let state: SupplyState
    let lines: [LocalizedText]
  }

  let runner: QueryRunner
  private var words: ValueWords { ValueWords(vocabulary: runner.store) }

  /// How many services are named.
  private static let shown = 3

  private struct Need {
    let category: Int64
    let question: SupplyQuestion
    let reason: Reason?
    let supply: SupplyState
    let isAssumed: Bool
    let referrals: Int
    let position: Position?
  }

  private struct Candidate {
    let service: Int64
    let name: LocalizedText
    var site: SupplySite
    var step: SupplyStep
    /// From the place of the person to the site, in metres.
    var distance: Double
  }

  /// Nil of a need that was met, or of which nobody knows what was needed.
  func answer(of key: Int64) throws -> Answer? {
    guard let need = try need(key) else { return nil }
    let candidates = try self.candidates(need)
    let furthest = candidates.map(\.step).max()
    let state = SupplyState(furthest: furthest, reason: need.reason, isReferred: need.referrals > 0)
    var lines: [LocalizedText] = []
    if need.isAssumed {
      lines.append(
        LocalizedText(
          "judged by today’s directory: its history does not reach the day",
          "jugé d’après le répertoire d’aujourd’hui : son historique ne remonte pas à ce jour"))
    }
    lines += try counts(need, candidates)
    if state == .full { lines.append(LocalizedText("recorded as full", "noté comme complet")) }
    if state == .referred { lines.append(referrals(need.referrals)) }
    if let furthest {
      let nearest = candidates.filter { $0.step == furthest }.sorted {
        ($0.distance, $0.service) < ($1.distance, $1.service)
      }
      lines += try nearest.prefix(Self.shown).map { try sentence($0, need) }
    }
    return Answer(state: state, lines: lines)
  }

  // MARK: Words

  private func counts(_ need: Need, _ candidates: [Candidate]) throws -> [LocalizedText] {
    let steps = SupplyStep.allCases
    func count(_ step: SupplyStep) throws -> LocalizedText {
      try words.text(.integer(Int64(candidates.count { $0.step >= step })))
    }
    let kind = try words.text(.term(.category, need.category))
    let offered = try count(.offered)
    var lines = [
      LocalizedText.sentence(
        "services for \(kind.english): \(offered.english)", "services pour \(kind.french) : \(offered.french)"
      )
    ]
    for step in steps
    where step > .offered && candidates.contains(where: { $0.step >= steps[step.rawValue - 1] }) {
      let number = try count(step)
      let what = try label(step, need)
      lines.append(.sentence("\(what.english): \(number.english)", "\(what.french) : \(number.french)"))
    }
    return lines
  }

  private func label(_ step: SupplyStep, _ need: Need) throws -> LocalizedText {
    switch step {
    case .offered: return LocalizedText("of the kind", "de ce genre")
    case .covering:
      guard let place = need.question.place else {
        return LocalizedText("covering the place (not known)", "desservant le lieu (inconnu)")
      }
      let name = try words.text(.term(.area, place.id))
      return LocalizedText("covering \(name.english)", "desservant \(name.french)")
    case .open:
      let when = MomentWords.text(need.question.moment)
      return LocalizedText("open \(when.english)", "ouverts \(when.french)")
    case .eligible: return LocalizedText("taking this person", "admettant cette personne")
    }
  }

  private func referrals(_ count: Int) -> LocalizedText {
    LocalizedText("referrals given: \(count)", "références données : \(count)")
  }

  /// A service that got furthest, and what kept it from the next step.
  private func sentence(_ candidate: Candidate, _ need: Need) throws -> LocalizedText {
    let reasons = try self.reasons(candidate, need)
    return reasons.isEmpty
      ? candidate.name : .joined([candidate.name, .joined(reasons, by: ", ")], by: " – ")
  }

  private func reasons(_ candidate: Candidate, _ need: Need) throws -> [LocalizedText] {
    switch candidate.step {
    case .offered:
      guard let place = need.question.place, let area = candidate.site.area else { return [] }
      let answer = area.answer(for: place)
      let names = try names(answer)
      return [answer.text { names[$0] ?? LocalizedText(verbatim: String($0)) }]
    case .covering:
      guard let hours = candidate.site.hours, let time = hours.zone.localTime(at: need.question.moment)
      else { return [] }
      // By the clock of the place: the moment is past, and not now.
      let moment = OpeningMoment.point(time)
      return [OpeningWords.text(hours.answer(moment), moment, hours)]
    case .open:
      return try need.question.person.answer(candidate.site.clauses).clauses.filter { $0.state == .no }
        .map { try CoverageEvidence.text($0, words) }
    case .eligible: return []
    }
  }

  private func names(_ answer: ServiceAreaAnswer) throws -> [Int64: LocalizedText] {
    var names: [Int64: LocalizedText] = [:]
    for area in ServiceArea.named(by: answer.reason) { names[area] = try words.text(.term(.area, area)) }
    return names
  }

  // MARK: Records

  private func need(_ key: Int64) throws -> Need? {
    var found: Need?
    var place: Int64?
    try runner.store.run(SupplyStatements.need(key)) { row in
      func id(_ column: Int32) -> Int64? { row.isNull(column) ? nil : row.integer(column) }
      place = id(9)
      guard let category = id(0), let supply = id(3).flatMap(SupplyState.init) else { return false }
      let person = SupplyPerson(
        age: id(6).flatMap(AgeBand.init), gender: id(7).flatMap(Gender.init), language: id(8))
      found = Need(
        category: category,
        question: SupplyQuestion(
          place: nil, moment: Instant(minutes: Int(row.integer(5))), person: person),
        reason: id(2).flatMap(Reason.init), supply: supply, isAssumed: row.integer(4) == 1,
        referrals: Int(row.integer(10)), position: nil)
      return false
    }
    guard let need = found, let place, let term = try runner.store.term(.area, id: place) else {
      return found
    }
    var question = need.question
    question.place = term.lineage
    return Need(
      category: need.category, question: question, reason: need.reason, supply: need.supply,
      isAssumed: need.isAssumed, referrals: need.referrals, position: term.area?.position)
  }

  /// Every service of the kind that could be referred to on the day, by the site with which it gets furthest.
  private func candidates(_ need: Need) throws -> [Candidate] {
    let day = need.isAssumed ? nil : QuebecTimeZone.eastern.localTime(at: need.question.moment)?.date
    let listings = try listings()
    var candidates: [Candidate] = []
    try runner.store.run(SupplyStatements.sites(ofCategory: need.category)) { row in
      let service = listings.services[row.integer(0), default: []]
        .reduce(into: ListingHistory(isActive: row.integer(4) == 1)) { $0.add($1.change, on: $1.day) }
      let organization = listings.organizations[row.integer(2), default: []]
        .reduce(into: ListingHistory(isActive: row.integer(5) == 1)) { $0.add($1.change, on: $1.day) }
      guard service.isActive(on: day), organization.isActive(on: day) else { return true }
      let site = SupplySite(
        area: row.isNull(8) ? nil : ServiceArea(stored: row.text(8)),
        hours: row.isNull(9) ? nil : OpeningHours(stored: row.text(9)),
        clauses: row.isNull(10)
          ? EligibilityClauses() : EligibilityClauses(stored: row.text(10)) ?? EligibilityClauses())
      let position =
        row.isNull(6) || row.isNull(7) ? nil : Position(latitude: row.real(6), longitude: row.real(7))
      let distance = need.position.flatMap { from in position?.distance(to: from) } ?? .infinity
      let candidate = Candidate(
        service: row.integer(0), name: LocalizedText(verbatim: "\(row.text(1)) (\(row.text(3)))"), site: site,
        step: need.question.step(site), distance: distance)
      if let last = candidates.last, last.service == candidate.service {
        let isBetter = (candidate.step, last.distance) > (last.step, candidate.distance)
        if isBetter { candidates[candidates.count - 1] = candidate }
      } else {
        candidates.append(candidate)
      }
      return true
    }
    return candidates
  }

  private typealias Changes = [Int64: [(change: ListingHistory.Change, day: CalendarDate)]]

  private func listings() throws -> (services: Changes, organizations: Changes) {
    var services: Changes = [:]
    var organizations: Changes = [:]
    try runner.store.run(SupplyStatements.changes) { row in
      guard let change = ListingHistory.Change(rawValue: row.integer(1)),
        let day = CalendarDate(iso: row.text(2))
      else { return true }
      if row.isNull(4) {
        organizations[row.integer(3), default: []].append((change, day))
      } else {
        services[row.integer(4), default: []].append((change, day))
      }
      return true
    }
    return (services, organizations)
  }
}
