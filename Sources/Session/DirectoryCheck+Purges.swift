import Domain
import Language

/// The register of purges, a line each.
extension DirectoryCheck {
  mutating func addPurges(_ store: any Store) throws {
    var lines: [LocalizedText] = []
    try store.run(
      SQLText(
        "SELECT day, before, contacts, needs, referrals, technique, program FROM call_register ORDER BY id")
    ) { row in
      lines.append(
        PurgeWords.register(
          before: row.text(1), contacts: row.integer(2), needs: row.integer(3), referrals: row.integer(4),
          technique: row.text(5), program: row.text(6), day: row.text(0)))
      return true
    }
    for line in lines { addLine(LocalizedText("purge", "épuration"), line) }
  }
}
