import Domain
import Language
import Storage

/// Contacts for the attack on protected tables: few values in each dimension, counts around k and just beside multiples of 5, where
/// rounding and margins say most.
package struct RandomContacts {
  private var random: SeededGenerator
  private let regions: [Int64]
  private let categories: [Int64]

  package init(seed: UInt64, store: SQLiteStore) throws {
    random = SeededGenerator(seed: seed)
    regions = try store.allTerms(.area).filter { $0.area?.kind == .region }.map(\.id)
    categories = try store.allTerms(.category).prefix(3).map(\.id)
  }

  /// Minutes of the first of January 2026, at noon in Québec.
  private static let start = 29_454_000 + 720

  /// Writes one small world of contacts: regions by gender, a need or two for each.
  package mutating func write(to writer: CallWriter) throws {
    let own = regions.shuffled(using: &random).prefix(random.pick(2...4))
    for region in own {
      for gender in Gender.allCases.prefix(random.pick(1...3)) {
        for _ in 0..<random.choose(0, 1, 1, 2, 3, 8, 9, 11, 11, 14, 16, 21) {
          let contact = try writer.add(
            ContactRow(
              started: Instant(minutes: Self.start + 1440 * random.pick(0...27)),
              duration: Int64(random.pick(1...60)), residence: Residence(region: region),
              gender: gender))
          for _ in 0..<random.choose(1, 1, 2) {
            let need = NeedRow(
              category: random.element(categories),
              outcome: random.choose(.met, .met, .unmet, .pending))
            _ = try writer.add(need, of: contact)
          }
        }
      }
    }
  }

  /// Makes every figure of a new world anew.
  package static func renew(_ path: String, seed: UInt64, store: SQLiteStore) throws {
    let file = try DatabaseFile.open(at: path)
    try file.clearCalls()
    let salt = String(seed, radix: 16)
    try file.setContactSalt(hex: String(repeating: "a", count: 32 - salt.count) + salt)
    var contacts = try RandomContacts(seed: seed, store: store)
    try file.writeCalls { try contacts.write(to: $0) }
  }
}
