import Domain
import GRDB
import Language

/// What `database_info` holds for the protection of call data.
enum DisclosureKey {
  /// k, where the directory asks for more than 10.
  static let minimum = "disclosure_k"
  /// The secret behind the random rounding, 32 hexadecimal digits.
  static let salt = "disclosure_salt"

  /// Makes the secret before the first contact is written, so that it is there before the first public answer.
  ///
  /// A copy of the file keeps it, and with it every figure that was ever published.
  static func makeSalt(_ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO database_info (key, value) VALUES (?, lower(hex(randomblob(16))))",
      arguments: [salt])
  }
}

extension DatabaseFile {
  /// Sets the secret of a directory that is made anew from a seed, whose figures must be the same each time; never of one that has
  /// contacts of people.
  package func setContactSalt(hex: String) throws { try set(hex, DisclosureKey.salt) }

  /// Hides figures behind which fewer contacts than this stand; less than 10 has no effect.
  package func setDisclosureMinimum(_ minimum: Int) throws { try set(String(minimum), DisclosureKey.minimum) }

  private func set(_ value: String, _ key: String) throws {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO database_info (key, value) VALUES (?, ?)", arguments: [key, value])
    }
  }
}
