import Domain
import Interchange
import Language
import Storage

/// Worlds of contacts for the attack on protected tables, each in a month of its own: few values in each dimension, counts around k
/// and just beside multiples of 5, where rounding and margins say most.
package struct RandomContacts {
  private var random: SeededGenerator
  private let regions: [Int64]
  private let categories: [Int64]

  package init(seed: UInt64, store: SQLiteStore) throws {
    random = SeededGenerator(seed: seed)
    regions = try store.allTerms(.area).filter { $0.area?.kind == .region }.map(\.id)
    categories = try store.allTerms(.category).prefix(3).map(\.id)
  }

  /// The month of a world, as a query says it.
  package static func month(of world: Int) -> String {
    let month = world % 12 + 1
    return "\(1900 + world / 12)-\(month < 10 ? "0" : "")\(month)"
  }

  /// Regions by gender in each world, with a need or two of each contact.
  package mutating func write(worlds: Int, to writer: CallWriter) throws {
    for world in 0..<worlds {
      for region in regions.shuffled(using: &random).prefix(random.pick(2...4)) {
        for gender in Gender.allCases.prefix(random.pick(1...3)) {
          for _ in 0..<random.choose(0, 1, 1, 1, 2, 3, 8, 9, 11, 11, 11, 14, 16, 16, 21) {
            try write(world, region, gender, to: writer)
          }
        }
      }
    }
  }

  private mutating func write(
    _ world: Int, _ region: Int64, _ gender: Gender, to writer: CallWriter
  ) throws {
    let date = CalendarDate(year: 1900 + world / 12, month: world % 12 + 1, day: random.pick(1...28))
    guard let date else { return }
    let contact = try writer.add(
      ContactRow(
        started: QuebecTimeZone.eastern.instant(date: date, minute: 720),
        duration: Int64(random.pick(1...60)), residence: Residence(region: region), gender: gender))
    for _ in 0..<random.choose(1, 1, 2) {
      let need = NeedRow(
        category: random.element(categories), outcome: random.choose(.met, .met, .unmet, .pending))
      _ = try writer.add(need, of: contact)
    }
  }

  /// A small directory with so many worlds, and a secret that gives the same figures each time.
  package static func directory(in folder: ScratchFolder, worlds: Int, seed: UInt64) throws -> SQLiteStore {
    let path = folder.path + "/attack.db"
    _ = try DirectoryLoader.deliver(into: path) { try FixedDirectory.deliver(to: $0) }
    var contacts = try RandomContacts(seed: seed, store: SQLiteStore(path: path))
    let file = try DatabaseFile.open(at: path)
    let salt = String(seed, radix: 16)
    try file.setContactSalt(hex: String(repeating: "a", count: 32 - salt.count) + salt)
    try file.writeCalls { try contacts.write(worlds: worlds, to: $0) }
    return try SQLiteStore(path: path)
  }
}
