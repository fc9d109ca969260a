import Domain
import Language
import Storage

/// The services that a person is told of for one need: one to three where it is met.
enum CallReferrals {
  static func rows(
    _ answer: SupplyOutlook.Answer, later: Outcome?, _ contact: ContactRow, _ random: inout DemoRandom
  ) -> [ReferralRow] {
    let count = min(answer.services.count, count(answer, &random))
    guard count > 0 else { return [] }
    let chosen = services(count, of: answer.services, &random)
    return chosen.enumerated().map { index, service in
      // In the order in which they are told, towards the end of the talk.
      let length = Int(contact.duration ?? 0)
      let minute = length * (index + 2) / (count + 2)
      return ReferralRow(
        service: service, given: Instant(minutes: contact.started.minutes + minute),
        status: later.map { CallFollowUp.status(of: $0, isFirst: index == 0, &random) })
    }
  }

  private static func count(_ answer: SupplyOutlook.Answer, _ random: inout DemoRandom) -> Int {
    switch answer.outcome {
    case .met, .partly: told.pick(&random)
    case .pending: random.between(1, 2)
    case .unknown: random.chance(perThousand: 700) ? 1 : 0
    case .unmet:
      switch answer.reason {
      // It was tried, and found full, closed or not for this person.
      case .full, .ineligible, .noFunds, .cost, .unreachable, .documents:
        random.chance(perThousand: 780) ? 1 : 0
      case .closed, .declined, .language, .transport: random.chance(perThousand: 550) ? 1 : 0
      case .outsideArea: random.chance(perThousand: 300) ? 1 : 0
      default: 0
      }
    }
  }

  /// None where what was asked could be answered.
  private static let told = Weighted([(70, 0), (460, 1), (310, 2), (160, 3)])

  /// Different services, the first ones of a place more often: some are better known.
  private static func services(
    _ count: Int, of services: [Int64], _ random: inout DemoRandom
  ) -> [Int64] {
    var chosen: [Int64] = []
    var tries = 0
    while chosen.count < count, tries < 4 * count {
      let place = min(random.below(services.count), random.below(services.count))
      if !chosen.contains(services[place]) { chosen.append(services[place]) }
      tries += 1
    }
    return chosen
  }
}
