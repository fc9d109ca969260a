import Domain

/// What comes of a need, as it follows from what the directory offers where and when the person asks.
struct SupplyOutlook: Sendable {
  /// What came of a need, and the services that could be named.
  struct Answer: Sendable {
    let outcome: Outcome
    let reason: Reason?
    let services: [Int64]
  }

  private let supply: DemoSupply
  private let ground: DemoGround
  private let tops: [Int64: String]
  /// Of each category and territory: how often its services are full, in a thousand.
  private var crowding: [Int]
  private let territories: Int

  init(_ supply: DemoSupply, ground: DemoGround, needs: NeedMix, categories: Int) {
    self.supply = supply
    self.ground = ground
    tops = needs.tops
    territories = ground.regionOfTerritory.count
    crowding = []
    let load = (0..<categories).map { category in
      (0..<territories).map { territory in
        let offered = supply.offer(Int64(category), territory: territory).perPerson
        return offered > 0 ? Double(needs.meanWeights[Int64(category)] ?? 0) / offered : 0
      }
    }
    let loads = load.joined().filter { $0 > 0 }.sorted()
    let usual = loads.isEmpty ? 1 : loads[loads.count / 2]
    crowding = load.enumerated().flatMap { category, loads in
      let base = Self.fullness[needs.tops[Int64(category)] ?? ""] ?? 22
      // As the root: four times the usual load, twice as often full.
      return loads.map { min(420, Int(Double(base) * min(3.5, max(0.35, ($0 / usual).squareRoot())))) }
    }
  }

  /// How often the services of a top category are full at their usual load, in a thousand.
  private static let fullness: [String: Int] = [
    "housing": 120, "mental-health-addictions": 55, "health": 45, "family": 52, "seniors": 50, "food": 24,
    "material-aid": 40, "transport": 42, "disability": 55, "violence-justice": 34,
  ]

  func answer(
    _ category: Int64, of caller: Caller, at moment: CallMoment, _ random: inout DemoRandom
  ) -> Answer {
    let here = supply.offer(category, territory: caller.territory)
    guard here.services.isEmpty else { return answer(here, category, caller, moment, &random) }
    return answerFromAfar(category, caller, &random)
  }

  private func answer(
    _ offer: DemoSupply.Offer, _ category: Int64, _ caller: Caller, _ moment: CallMoment,
    _ random: inout DemoRandom
  ) -> Answer {
    if let reason = obstacle(offer, category, caller, moment, &random) {
      // What stands in the way of one in five leaves something undone, not everything.
      let isPart = reason != .closed && random.chance(perThousand: 190)
      return Answer(outcome: isPart ? .partly : .unmet, reason: reason, services: offer.services)
    }
    let outcome = Self.outcomes.pick(&random)
    return Answer(
      outcome: outcome, reason: outcome == .partly ? reasonOfPart(&random) : nil, services: offer.services)
  }

  private static let outcomes = Weighted<Outcome>([
    (880, .met), (62, .partly), (34, .pending), (24, .unknown),
  ])

  /// The first thing that stands in the way; nil where nothing does.
  private func obstacle(
    _ offer: DemoSupply.Offer, _ category: Int64, _ caller: Caller, _ moment: CallMoment,
    _ random: inout DemoRandom
  ) -> Reason? {
    let top = tops[category] ?? ""
    if !offer.hours.contains(moment.hour),
      random.chance(perThousand: Self.cannotWait.contains(top) ? 260 : 70)
    {
      return .closed
    }
    if !caller.speaksFrenchOrEnglish, !supply.speaks(caller.language, category, region: caller.region),
      random.chance(perThousand: 75)
    {
      return .language
    }
    let index = Int(category) * territories + caller.territory
    if random.chance(perThousand: crowding.indices.contains(index) ? crowding[index] : 0) {
      return top == "material-aid" && random.chance(perThousand: 500) ? .noFunds : .full
    }
    return Self.others.pick(&random)
  }

  /// Top categories in which tomorrow is often too late.
  private static let cannotWait: Set<String> = ["housing", "food", "emergency", "mental-health-addictions"]

  private static let others = Weighted<Reason?>([
    (918, nil), (24, .ineligible), (12, .declined), (9, .unreachable), (9, .cost), (9, .transport),
    (5, .documents),
    (4, .outsideArea), (3, .accessibility), (7, .other),
  ])

  private func reasonOfPart(_ random: inout DemoRandom) -> Reason? { Self.partReasons.pick(&random) }

  private static let partReasons = Weighted<Reason?>([
    (380, nil), (210, .full), (110, .cost), (90, .ineligible), (80, .transport), (60, .noFunds), (70, .other),
  ])

  /// None where the person lives: elsewhere in the region, else in the nearest region that has one, else nothing at all.
  private func answerFromAfar(
    _ category: Int64, _ caller: Caller, _ random: inout DemoRandom
  ) -> Answer {
    for (distance, region) in ground.regions[caller.region].nearest.enumerated() {
      let offer = supply.offer(category, region: region)
      if offer.services.isEmpty { continue }
      let isNear = distance == 0
      let reached = random.below(1000)
      switch reached {
      case ..<(isNear ? 690 : 430): return Answer(outcome: .met, reason: nil, services: offer.services)
      case ..<(isNear ? 800 : 550):
        return Answer(outcome: .partly, reason: .transport, services: offer.services)
      case ..<(isNear ? 830 : 580): return Answer(outcome: .pending, reason: nil, services: offer.services)
      default:
        let reason = (isNear ? Self.reasonsNear : Self.reasonsFar).pick(&random)
        return Answer(outcome: .unmet, reason: reason, services: reason == .noService ? [] : offer.services)
      }
    }
    let outcome: Outcome = random.chance(perThousand: 120) ? .partly : .unmet
    return Answer(outcome: outcome, reason: .noService, services: [])
  }

  private static let reasonsNear = Weighted<Reason>([
    (430, .outsideArea), (300, .noService), (200, .transport), (70, .declined),
  ])
  private static let reasonsFar = Weighted<Reason>([
    (550, .noService), (330, .outsideArea), (120, .transport),
  ])
}
