import Domain
import Storage

/// Contacts of 2023 and of 2025, to be purged or kept.
package enum PurgedFixture {
  /// Twelve contacts with a need on 2023-05-02, and one on 2025-05-02; the reasons as stated begin with `MARKER` and `STAYS`.
  package static func write(into path: String) throws {
    let file = try DatabaseFile.open(at: path)
    try file.writeCalls { writer in
      for (day, count, word) in [("2023-05-02", 12, "MARKER"), ("2025-05-02", 1, "STAYS")] {
        guard let date = CalendarDate(iso: day) else { continue }
        for number in 0..<count {
          let contact = try writer.add(ContactRow(started: Instant(noonOf: date), channel: .phone))
          _ = try writer.add(
            NeedRow(category: nil, outcome: .unmet, reason: .closed, reasonStated: "\(word) \(number)"),
            of: contact)
        }
      }
    }
  }
}
