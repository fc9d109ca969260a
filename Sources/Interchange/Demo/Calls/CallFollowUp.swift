import Domain

/// What is learned when somebody calls back some weeks later: of one need in eight.
enum CallFollowUp {
  static func isMade(_ random: inout DemoRandom) -> Bool { random.chance(perThousand: 122) }

  /// What came of a need in the end.
  static func outcome(after outcome: Outcome, _ random: inout DemoRandom) -> Outcome {
    let choice =
      switch outcome {
      case .met: met
      case .partly: partly
      case .unmet: unmet
      case .pending, .unknown: open
      }
    return choice.pick(&random)
  }

  private static let met = Weighted<Outcome>([(790, .met), (80, .partly), (90, .unmet), (40, .unknown)])
  private static let partly = Weighted<Outcome>([(360, .met), (340, .partly), (240, .unmet), (60, .unknown)])
  private static let unmet = Weighted<Outcome>([(140, .met), (90, .partly), (710, .unmet), (60, .unknown)])
  private static let open = Weighted<Outcome>([
    (480, .met), (120, .partly), (230, .unmet), (60, .pending), (110, .unknown),
  ])

  /// Why it was not met in the end; the first reason mostly stays.
  static func reason(after first: Reason?, _ outcome: Outcome, _ random: inout DemoRandom) -> Reason? {
    guard outcome == .unmet || outcome == .partly else { return nil }
    if let first, random.chance(perThousand: 750) { return first }
    return reasons.pick(&random)
  }

  private static let reasons = Weighted<Reason>([
    (340, .full), (200, .ineligible), (120, .declined), (90, .cost), (90, .unreachable), (80, .transport),
    (40, .documents), (40, .other),
  ])

  /// What came of one referral, by what came of the need.
  static func status(of need: Outcome, isFirst: Bool, _ random: inout DemoRandom) -> ReferralOutcome {
    switch need {
    case .met: isFirst ? .obtained : others.pick(&random)
    case .partly: isFirst ? .obtained : random.chance(perThousand: 500) ? .waiting : .notTried
    case .unmet:
      random.chance(perThousand: 560) ? .refused : random.chance(perThousand: 500) ? .notTried : .waiting
    case .pending: .waiting
    case .unknown: .unknown
    }
  }

  private static let others = Weighted<ReferralOutcome>([
    (450, .notTried), (250, .obtained), (180, .unknown), (120, .refused),
  ])
}
