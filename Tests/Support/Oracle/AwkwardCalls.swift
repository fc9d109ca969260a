import Domain
import Language
import Storage

/// Contacts, needs and referrals that try the planner: missing values everywhere, minutes around midnight and the changes of the
/// clocks, contacts without a need, needs without a category, referrals to services that are gone.
package struct AwkwardCalls {
  private var random: SeededGenerator
  private let store: SQLiteStore
  private let areas: [Term]
  private let services: [Record]

  init(seed: UInt64, path: String) throws {
    random = SeededGenerator(seed: seed)
    store = try SQLiteStore(path: path)
    areas = try store.allTerms(.area)
    services = try store.records(of: .services)
  }

  /// Writes 300 contacts into a directory that has services.
  package static func write(into path: String, seed: UInt64) throws {
    var calls = try AwkwardCalls(seed: seed, path: path)
    let file = try DatabaseFile.open(at: path)
    try file.writeCalls { try calls.write(to: $0) }
    try file.deriveSupply()
  }

  /// Minutes since 1970 UTC: new year's eve, both changes of the clocks, a leap day, the day of the tests.
  private static let moments: [Int] = [
    29_448_299, 29_448_300, 29_024_459, 29_024_460, 29_024_520, 29_367_419, 29_367_480, 28_487_520,
    29_854_080,
    29_853_300, 29_855_519, 29_329_200,
  ]

  private mutating func write(to writer: CallWriter) throws {
    let categories = try store.allTerms(.category)
    for number in 0..<300 {
      let row = contact(number)
      let contact = try writer.add(row)
      for _ in 0..<random.choose(0, 1, 1, 1, 2, 3) {
        let need = try writer.add(need(categories), of: contact)
        for _ in 0..<random.choose(0, 0, 1, 1, 3) {
          let service = random.chance(90) ? random.element(services)?.key : nil
          try writer.add(
            ReferralRow(
              service: service, given: Instant(minutes: row.started.minutes + random.pick(0...30)),
              status: maybe(60) { $0.random.element(ReferralOutcome.allCases) }),
            for: need, of: contact.id)
        }
      }
    }
  }

  private mutating func maybe<Made>(_ percent: Int, _ make: (inout Self) -> Made?) -> Made? {
    random.chance(percent) ? make(&self) : nil
  }

  private mutating func contact(_ number: Int) -> ContactRow {
    let moment =
      (random.element(Self.moments) ?? 0) + random.choose(0, 0, 1, -1, 1440 * random.pick(-400...0))
    let area = maybe(85) { $0.random.element($0.areas) }
    return ContactRow(
      sourceID: maybe(30) { _ in "c\(number)" }, started: Instant(minutes: moment),
      duration: maybe(80) { Int64($0.random.choose(0, 1, 12, 90, 1500)) },
      channel: maybe(90) { $0.random.element(Channel.allCases) },
      kind: random.element(ContactKind.allCases) ?? .referral,
      language: maybe(80) { $0.random.choose(1, 1, 2, 3, 40) },
      interpreter: maybe(60) { $0.random.chance(20) },
      residence: area?.lineage.map { Residence(in: $0) } ?? Residence(),
      age: maybe(70) { $0.random.element(AgeBand.allCases) },
      gender: maybe(70) { $0.random.element(Gender.allCases) },
      household: maybe(50) { Int64($0.random.pick(1...6)) },
      heard: maybe(40) { Int64($0.random.pick(1...7)) },
      isRepeat: maybe(60) { $0.random.chance(40) }, isInProgress: random.chance(2))
  }

  private mutating func need(_ categories: [Term]) -> NeedRow {
    let outcome = random.element(Outcome.allCases) ?? .unknown
    return NeedRow(
      category: maybe(90) { $0.random.element(categories.prefix($0.random.choose(12, 200)))?.id },
      outcome: outcome, reason: maybe(50) { $0.random.element(Reason.allCases) },
      reasonStated: maybe(10) { $0.random.element(AdversarialDirectory.names) },
      outcomeLater: maybe(20) { $0.random.element(Outcome.allCases) },
      reasonLater: maybe(10) { $0.random.element(Reason.allCases) })
  }
}
