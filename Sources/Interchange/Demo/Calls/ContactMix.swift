import Domain
import Language
import Storage

/// What is recorded of one contact: how and about what the person got in touch, and as much of them as was asked and told.
struct ContactMix: Sendable {
  private let ground: DemoGround

  init(_ ground: DemoGround) { self.ground = ground }

  /// Shares of kinds: `reference/domain.md` §3.1 names them; that nine of ten are requests is invented.
  static let kinds = Weighted<ContactKind>([
    (885, .referral), (26, .crisis), (50, .administrative), (39, .wrongNumber),
  ])

  func row(
    of caller: Caller, _ kind: ContactKind, at moment: CallMoment, year: Int, _ random: inout DemoRandom
  ) -> ContactRow {
    // Of somebody who has the wrong number little is asked.
    let asks = kind == .referral || kind == .crisis
    let channel = Self.channels[min(year, Self.channels.count - 1)].pick(&random)
    let language = random.chance(perThousand: asks ? 985 : 900) ? caller.language : nil
    let interpreter = caller.speaksFrenchOrEnglish ? false : random.chance(perThousand: 870)
    var row = ContactRow(started: moment.instant, channel: channel, kind: kind)
    row.duration = Self.duration(channel, kind, hasInterpreter: interpreter, &random)
    row.language = language
    row.interpreter = language == nil ? nil : interpreter
    row.residence = residence(of: caller, asks: asks, &random)
    row.age = random.chance(perThousand: asks ? 860 : 100) ? caller.age : nil
    row.gender = random.chance(perThousand: asks ? 945 : 500) ? caller.gender : nil
    row.household = random.chance(perThousand: asks ? 740 : 30) ? Self.households(caller).pick(&random) : nil
    row.heard = random.chance(perThousand: asks ? 580 : 40) ? Self.heard.pick(&random) : nil
    row.isRepeat = random.chance(perThousand: asks ? 890 : 200) ? random.chance(perThousand: 290) : nil
    return row
  }

  /// Mostly the municipality; else the FSA, the region, or nothing.
  private func residence(of caller: Caller, asks: Bool, _ random: inout DemoRandom) -> Residence {
    let place = ground.places[caller.place]
    switch random.below(asks ? 1000 : 2400) {
    case ..<730: return Residence(in: place.area)
    case ..<840 where !place.sortationAreas.isEmpty: return Residence(in: random.pick(place.sortationAreas))
    case ..<950: return Residence(in: ground.regions[caller.region].area)
    default: return Residence()
    }
  }

  /// Mostly by phone; by chat in all of Québec since December 2020 (`reference/domain.md` §3.6), more each year.
  private static let channels: [Weighted<Channel>] = (0..<CallCalendar.years).map { year in
    Weighted([
      (880 - 26 * year, .phone), (45 + 18 * year, .chat), (10 + 7 * year, .text), (50 + 3 * year, .email),
      (15 - 2 * year, .walkIn),
    ])
  }

  /// Minutes, more often few than many.
  private static func duration(
    _ channel: Channel, _ kind: ContactKind, hasInterpreter: Bool, _ random: inout DemoRandom
  ) -> Int64 {
    let longest =
      switch channel {
      case .phone: 22
      case .chat: 45
      case .text: 30
      case .email: 25
      case .walkIn: 50
      }
    let least = min(random.below(longest), random.below(longest + longest / 2))
    switch kind {
    case .wrongNumber: return Int64(1 + random.below(2))
    case .administrative: return Int64(1 + least / 2)
    case .crisis: return Int64(8 + 2 * least)
    case .referral: return Int64((2 + least) * (hasInterpreter ? 8 : 5) / 5)
    }
  }

  /// Terms of the vocabulary `household`, in its order.
  private static func households(_ caller: Caller) -> Weighted<Int64> {
    switch caller.group {
    case .senior: seniorHouseholds
    case .young: youngHouseholds
    case .adult, .newcomer: adultHouseholds
    }
  }

  private static let adultHouseholds = Weighted<Int64>([
    (330, 1), (110, 2), (215, 3), (190, 4), (85, 5), (70, 6),
  ])
  private static let seniorHouseholds = Weighted<Int64>([
    (610, 1), (260, 2), (15, 3), (5, 4), (90, 5), (20, 6),
  ])
  private static let youngHouseholds = Weighted<Int64>([
    (240, 1), (80, 2), (170, 3), (110, 4), (300, 5), (100, 6),
  ])
  /// Terms of the vocabulary `heard`.
  private static let heard = Weighted<Int64>([
    (215, 1), (245, 2), (165, 3), (235, 4), (45, 5), (55, 6), (40, 7),
  ])
}
