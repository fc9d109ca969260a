import Domain
import Language

extension SQLiteStore {
  package func disclosureSettings() throws -> DisclosureSettings {
    var minimum: Int?
    var salt: ContactSalt?
    try connection.run(
      SQLText(
        "SELECT key, value FROM database_info WHERE key IN (?, ?)",
        [.text(DisclosureKey.minimum), .text(DisclosureKey.salt)])
    ) { row in
      if row.text(0) == DisclosureKey.minimum {
        minimum = Int(row.text(1))
      } else {
        salt = ContactSalt(hex: row.text(1))
      }
      return true
    }
    connection.secret.salt = salt
    return DisclosureSettings(minimum: minimum, salt: salt)
  }
}
