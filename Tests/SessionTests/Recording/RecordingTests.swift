import Domain
import Foundation
import GRDB
import Language
import Presentation
import Storage
import Testing

@testable import Session

/// Contacts recorded in a session, as the file holds them afterwards.
@Suite struct RecordingTests {
  private let support: SessionSupport
  /// Minutes since 1970 of 2026-11-23 10:00 in Montréal.
  private static let start = Instant(minutes: 29_924_100)

  init() throws {
    support = try SessionSupport()
    support.session.options.now = Self.start
    support.session.options.wallClock = { Self.start }
    support.session.options.disclosure = .internal
  }

  private func clock(_ minutes: Int) {
    support.session.options.wallClock = { Instant(minutes: Self.start.minutes + minutes) }
  }

  /// A statement of the file as rows of text.
  private func read(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: support.path).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { value in
          switch value.storage {
          case .null: "-"
          case .string(let text): text
          default: value.description
          }
        }.joined(separator: " ")
      }
    }
  }

  private func counts() throws -> [String] {
    try read(
      """
      SELECT (SELECT count(*) FROM call_contact), (SELECT count(*) FROM call_need), \
      (SELECT count(*) FROM call_referral)
      """)
  }

  private func code(_ text: String) -> String {
    _ = support.messages()
    let outcome = support.run(text)
    let said = support.messages()
    guard outcome.status != .success else { return "ok" }
    return said.firstMatch(of: /\[([A-Z][0-9]+)\]/).map { String($0.1) } ?? said
  }

  @Test func aContactFromStartToClose() throws {
    #expect(
      code(
        "contact phone from H2X 1Y4 language ar interpreter yes age 70 gender woman household alone repeat no"
      )
        == "ok")
    #expect(support.session.openContact == 1)
    clock(2)
    #expect(code("need food") == "ok")
    #expect(support.run("services | need food | take 3 | select id").status == .success)
    #expect(code("refer 2, 3") == "ok")
    #expect(code("met") == "ok")
    clock(12)
    support.run("close")
    #expect(support.messages().contains("contact 1 closed after 12 minutes: 1 need, 2 referrals\n"))
    #expect(support.session.openContact == nil)
    #expect(
      try read(
        """
        SELECT c.started, c.day, c.duration, c.channel, c.kind, l.code, c.interpreter, c.municipality_id, a.name, \
        c.age_band, c.gender, c.household, c.repeat, c.in_progress
        FROM call_contact AS c JOIN area AS a ON a.id = c.fsa_id JOIN language_name AS l ON l.id = c.language_id
        """) == ["\(Self.start.minutes) 2026-11-23 12 1 1 ar 1 - H2X 8 1 1 0 0"])
    #expect(
      try read("SELECT contact_id, day, outcome, reason FROM call_need") == ["1 2026-11-23 1 -"])
    #expect(
      try read("SELECT need_id, contact_id, started, day, status FROM call_referral")
        == Array(repeating: "1 1 \(Self.start.minutes + 2) 2026-11-23 -", count: 2))
    #expect(try read("PRAGMA foreign_key_check") == [])
  }

  @Test func ofAPostalCodeOnlyTheFirstHalfIsKept() throws {
    _ = support.run("contact chat from \"h2x 1y4\"")
    #expect(support.messages().contains("of the postal code only H2X was kept"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: support.path + "-wal"))
    #expect(bytes.range(of: Data("1Y4".utf8)) == nil && bytes.range(of: Data("1y4".utf8)) == nil)
    _ = support.run("undo; contact chat from H2X")
    #expect(!support.messages().contains("postal"))
  }

  @Test(arguments: [
    ("need food", "X440"), ("refer 1", "X440"), ("refer \"x\"", "X440"), ("met", "X440"), ("close", "X440"),
    ("handout", "X440"), ("undo", "X451"), ("contact 7", "X454"), ("followup 7 met", "X449"),
    ("contact phone; contact chat", "X441"), ("contact phone; contact 1", "X441"),
    ("contact phone; met", "X442"), ("contact phone; services | take 1; refer 1", "X442"),
    ("contact phone; need food; need 9", "X449"), ("contact phone; need food; close", "X444"),
    ("contact phone; need food; met; unmet because full", "X443"),
    ("contact phone; need food; refer 1", "X446"),
    ("contact phone; need food; services | count; refer 1", "X446"),
    ("contact phone; need food; regions | take 2; refer 1", "X446"),
    ("contact phone; need food; services | take 2; refer 3", "X445"),
    ("contact phone; need food; services | take 2; refer 0", "X445"),
    ("contact phone; need food; services | take 2; refer 1, 2, 1", "X453"),
    ("contact phone; need food; refer \"nothing\"", "X448"),
    ("contact phone from Rimuoski", "B202"), ("contact phone language xyzzyx", "B261"),
    ("contact phone from \"12 rue Principale\"", "B260"), ("contact phone from \"Marie Tremblay\"", "B260"),
    ("contact phone from \"514 555-0199\"", "B260"), ("contact phone language \"a@example.org\"", "B260"),
    ("contact phone heard \"046 454 286\"", "B260"), ("contact phone age 131", "B217"),
    ("contact phone language ar language fr", "B254"), ("contact phone age 64-73", "B205"),
    ("note she is alone", "S117"), ("unmet", "S118"),
  ])
  func whatIsRefusedHasItsMessage(text: String, expected: String) throws {
    #expect(code(text) == expected)
    #expect(try read("PRAGMA foreign_key_check") == [])
  }

  @Test func aRefusedStepLeavesWhatWasAcknowledged() throws {
    _ = code("contact phone; need food; services | take 2; refer 1")
    let before = try counts()
    #expect(before == ["1 1 1"])
    // The second of the two is wrong, so neither is written.
    #expect(code("refer 2, 1") == "X453")
    #expect(try counts() == before)
    #expect(code("close") == "X444")
    #expect(support.session.openContact == 1)
    #expect(code("unmet because full; close") == "ok")
    #expect(try read("SELECT outcome, reason FROM call_need") == ["3 4"])
  }

  @Test func aServiceThatIsNotActiveWantsAnyway() throws {
    let database = try DatabaseQueue(path: support.path)
    try database.write { db in
      try db.execute(sql: "UPDATE service SET referral_status = 5, listed = 0 WHERE id = 4")
      try db.execute(sql: "UPDATE organization SET referral_status = 2, listed = 0 WHERE id = 1")
    }
    let id = try #require(try read("SELECT source_id FROM service WHERE id = 4").first)
    _ = code("contact phone; need food")
    #expect(code("refer \"\(id)\"") == "X447")
    #expect(code("refer \"\(id)\" anyway") == "ok")
    let other = try #require(
      try read("SELECT source_id FROM service WHERE organization_id = 1 AND id <> 4 LIMIT 1").first)
    support.run("refer \"\(other)\"")
    #expect(support.messages().contains("Do not refer"))
    #expect(try counts() == ["1 1 1"])
  }

  @Test func aSiteStandsForItsService() throws {
    _ = code("contact phone; need food; sites | sort -id | take 1; refer 1")
    #expect(
      try read("SELECT service_id FROM call_referral")
        == read("SELECT service_id FROM site ORDER BY source_id DESC LIMIT 1"))
  }

  @Test func undoTakesBackStepByStep() throws {
    let empty = try counts()
    _ = code(
      "services | take 2; contact phone; need food, housing; refer 1, 2; partly because cost; need 1; met; close"
    )
    _ = code("followup 2 met")
    #expect(try counts() == ["1 2 2"])
    _ = support.messages()
    support.run("undo")
    #expect(try read("SELECT outcome_later FROM call_need") == ["-", "-"])
    support.run("undo")
    #expect(support.session.openContact == 1)
    #expect(try read("SELECT in_progress, duration FROM call_contact") == ["1 -"])
    support.run("undo; undo")
    #expect(try read("SELECT outcome, reason FROM call_need") == ["5 -", "5 -"])
    support.run("undo")
    #expect(try counts() == ["1 2 0"])
    support.run("undo")
    #expect(try counts() == ["1 0 0"])
    // The need went with its step: there is none to refer.
    #expect(code("met") == "X442")
    support.run("undo")
    #expect(try counts() == empty)
    #expect(support.session.openContact == nil)
    #expect(code("undo") == "X451")
  }

  @Test func undoOfAnOutcomeLetsItBeSetAgain() throws {
    _ = code("contact phone; need food; met; undo; unmet because closed; close")
    #expect(try read("SELECT outcome, reason FROM call_need") == ["3 5"])
  }

  @Test func whatCameLaterStandsApart() throws {
    _ = code("contact phone; need food; unmet because full; close")
    #expect(code("followup 1 partly because cost") == "ok")
    #expect(code("followup 1 met") == "ok")
    #expect(try read("SELECT outcome, reason, outcome_later, reason_later FROM call_need") == ["3 4 1 -"])
    _ = code("undo")
    #expect(try read("SELECT outcome_later, reason_later FROM call_need") == ["2 7"])
  }

  @Test func theClockDoesNotGoBack() throws {
    _ = code("contact phone")
    clock(10)
    _ = code("need food")
    clock(9)
    #expect(code("met") == "X450")
    #expect(code("close") == "X450")
    #expect(code("undo") == "X450")
    clock(10)
    #expect(code("met; close") == "ok")
    #expect(try read("SELECT duration FROM call_contact") == ["10"])
  }

  @Test func aContactLeftOpenIsTakenUp() throws {
    _ = code("contact phone; need food")
    let other = try Session(
      store: SQLiteStore(path: support.path), options: support.session.options,
      messages: support.session.messages)
    let sink = Destination(name: "-", sink: MemorySink())
    #expect(other.run(SourceText(name: "<shell>", text: "contact 1; met; close"), to: sink) == .success)
    #expect(try read("SELECT in_progress FROM call_contact") == ["0"])
    // The first shell hears that its contact was closed elsewhere, and is free for another.
    #expect(code("need housing") == "X454")
    #expect(code("contact chat") == "ok")
  }

  @Test func asOfRecordsNothing() throws {
    support.session.options.isAsOf = true
    #expect(code("contact phone") == "X452")
    #expect(try counts() == ["0 0 0"])
  }

  @Test func laterQueriesOfAScriptSeeTheSteps() throws {
    let outcome = support.run(
      "contacts | count\ncontact phone\nneed food\nneeds | count\ncontacts | where in_progress | count")
    #expect(outcome.status == .success)
    #expect(outcome.rows == "count\n0\n\ncount\n1\n\ncount\n1\n")
  }

  @Test func theFirstStepMakesTheFilePrivateAndSwitchesToWAL() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: support.path)
    support.run("services | take 1")
    #expect(try mode() == 0o644)
    support.run("contact phone")
    #expect(try mode() == 0o600)
    #expect(try read("PRAGMA journal_mode") == ["wal"])
  }

  private func mode() throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: support.path)[.posixPermissions] as? Int
  }

  @Test func twoSessionsLoseNothing() async throws {
    let path = support.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          let recorder = try CallRecorder(path: path)
          for _ in 0..<125 {
            let contact = try recorder.open(ContactRow(started: Self.start))
            let needs = try recorder.add(categories: [1], to: contact.id)
            try recorder.setOutcome(.met, nil, of: needs[0], in: contact.id)
            _ = try recorder.close(contact, at: Self.start)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try counts() == ["250 250 0"])
    #expect(
      try read(
        """
        SELECT count(*) FROM call_contact AS c JOIN call_need AS n ON n.contact_id = c.id \
        WHERE c.in_progress = 0 AND n.outcome = 1
        """) == ["250"])
  }
}

/// What the person is told.
extension RecordingTests {
  private func handedOut(_ words: String) throws -> String {
    let id = try #require(
      try read(
        "SELECT source_id FROM service WHERE id IN (SELECT service_id FROM site WHERE address IS NOT NULL) LIMIT 1"
      ).first)
    _ = code("contact phone from Rimouski; need food; refer \"\(id)\"")
    return support.run("handout \(words)").rows
  }

  @Test func theHandoutTellsOfTheServiceAndNotOfThePerson() throws {
    let french = try handedOut("fr")
    #expect(french.hasPrefix("1. "))
    #expect(french.contains("Aujourd’hui"))
    let address = try #require(
      try read(
        """
        SELECT address FROM site WHERE address IS NOT NULL
        AND service_id = (SELECT service_id FROM call_referral) LIMIT 1
        """
      ).first)
    #expect(french.contains(address))
    #expect(support.run("met; close; handout fr").rows == french)
  }

  @Test func aPageIsEscaped() throws {
    let database = try DatabaseQueue(path: support.path)
    try database.write { try $0.execute(sql: "UPDATE service SET name = '<b>A & \"B\"</b>', name_en = NULL") }
    let page = try handedOut("page en")
    #expect(page.contains("&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;"))
    #expect(!page.contains("<b>") && page.contains("<html lang=\"en\">"))
  }

  @Test func messagesFit() throws {
    let parts = try handedOut("sms").split(separator: "\n")
    #expect(!parts.isEmpty && parts.allSatisfy { $0.count <= 160 })
  }

  @Test func withoutReferralsThereIsNothingToHandOut() {
    #expect(code("contact phone; handout") == "X455")
  }
}
