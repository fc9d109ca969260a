import Foundation
import TestSupport
import Testing

/// `aiguille purge`, its words, its register and the note beside later answers.
@Suite struct PurgeTests {
  private let folder: ScratchFolder
  private let database: String

  init() throws {
    folder = try ScratchFolder()
    database = folder.path + "/directory.aiguille"
    try FileManager.default.copyItem(atPath: DemoFixture.path(), toPath: database)
    try PurgedFixture.write(into: database)
  }

  private func purge(_ before: String, _ options: String...) throws -> Program.Outcome {
    try Program.run(["--db", database, "purge", "--before", before] + options)
  }

  private func ask(_ query: String) throws -> Program.Outcome {
    try Program.run([
      "--db", database, "-c", query, "--format", "csv", "--as-of", "2026-11-23", "--disclosure", "internal",
    ])
  }

  @Test func whatItSays() throws {
    let rehearsed = try purge("2024-01-01", "--dry-run")
    #expect(
      rehearsed.messages
        == "would purge, before 2024-01-01: 12 contacts, 12 needs, 0 referrals, to 1 cell of 10 contacts or more; nothing was changed\n"
    )
    #expect(try ask("contacts | count").text == "count\n13\n")
    let french = try purge("2024-01-01", "--language", "fr")
    #expect(french.status == 0)
    #expect(
      french.messages.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        == "épuré, avant le 2024-01-01 : 12 contacts, 12 besoins, 0 référence, en 1 case d’au moins 10 contacts ; inscrit au registre\n"
    )
    #expect(try purge("2024-01-01").messages == "no contact before 2024-01-01 to purge\n")
    let doctor = try Program.run(["--db", database, "doctor", "--language", "en"])
    #expect(doctor.status == 0)
    #expect(
      doctor.text.contains(
        ": contacts before 2024-01-01: 12 contacts, 12 needs, 0 referrals; aggregation, k = 10; aiguille "))
    #expect(doctor.text.contains(/\nContacts +1\n/))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: database))
    #expect(bytes.range(of: Data("MARKER".utf8)) == nil)
    #expect(bytes.range(of: Data("STAYS".utf8)) != nil)
  }

  /// Answers that reach back behind the day say so; others do not.
  @Test func theNoteBesideAnAnswer() throws {
    #expect(try ask("contacts | count").messages == "")
    _ = try purge("2024-01-01")
    for query in [
      "contacts | count", "needs | during 2023 | count", "besoins | pendant 2023..2025 | compter",
      "referrals | where day < 2025-01-01 | count", "needs | where unmet or day > 2025-01-01 | count",
      "services | count by region | join (needs | count by region | select region, n = count) on region",
    ] {
      #expect(try ask(query).messages.contains("N640"), "\(query)")
    }
    for query in [
      "contacts | during 2024 | count", "needs | during last 12 months | count", "services | count",
      "contacts | where day >= 2024-01-01 and channel = phone | count",
      "needs | during last 36 hours | count",
    ] {
      let outcome = try ask(query)
      #expect(outcome.status == 0 && !outcome.messages.contains("N640"), "\(query): \(outcome.messages)")
    }
  }

  @Test func whatItRefuses() throws {
    let future = try purge("2999-01-01")
    #expect(future.status == 64)
    #expect(future.messages.contains("X470"))
    for text in ["yesterday", "2024", "2024-02-30", "2024-01-01T10:00", ""] {
      #expect(try purge(text).status == 64, "\(text)")
    }
    #expect(try Program.run(["--db", database, "purge"]).status == 64)
    #expect(try Program.run(["--db", folder.path + "/none", "purge", "--before", "2024-01-01"]).status == 66)
    #expect(try ask("contacts | count").text == "count\n13\n")
  }

  @Test func quietIsQuiet() throws {
    let outcome = try purge("2024-01-01", "--quiet")
    #expect(outcome.messages == "" && outcome.text == "")
    #expect(try ask("contacts | count").text == "count\n1\n")
  }
}
