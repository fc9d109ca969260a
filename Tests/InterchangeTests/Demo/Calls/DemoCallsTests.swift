import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Interchange

/// Contacts of a small demo, read back from the file.
@Suite struct DemoCallsTests {
  /// A directory of 1,500 services with 4,000 contacts, made once.
  private static let made = Result {
    let path = NSTemporaryDirectory() + "aiguille-demo-calls-\(getpid()).aiguille"
    atexit { unlink(NSTemporaryDirectory() + "aiguille-demo-calls-\(getpid()).aiguille") }
    try DemoDirectory(services: 1_500, seed: 211).make(at: path, contacts: 4_000)
    return path
  }

  private func rows(_ sql: String, columns: Int32 = 1, of store: SQLiteStore? = nil) throws -> [[Int64?]] {
    let store = try store ?? SQLiteStore(path: Self.made.get())
    var rows: [[Int64?]] = []
    try store.run(SQLText(sql)) { row in
      rows.append((0..<columns).map { row.isNull($0) ? nil : row.integer($0) })
      return true
    }
    return rows
  }

  /// The number that a statement counts.
  private func count(_ sql: String) throws -> Int { Int(try #require(try rows(sql).first?[0])) }

  private func share(_ part: String, of whole: String) throws -> Double {
    Double(try count("SELECT count(*) FROM \(whole) AND \(part)"))
      / Double(try count("SELECT count(*) FROM \(whole)"))
  }

  @Test func sameSeedGivesTheSameRows() throws {
    func dump(_ seed: UInt64) throws -> [String] {
      let folder = try ScratchFolder()
      let path = folder.path + "/demo.aiguille"
      try DemoDirectory(services: 80, seed: 5).make(at: path, contacts: 0)
      try DemoCalls(contacts: 300, seed: seed).write(into: path)
      let store = try SQLiteStore(path: path)
      var lines: [String] = []
      for rows in [
        """
        started, day, duration, channel, kind, language_id, interpreter, municipality_id, mrc_id, region_id, fsa_id,
        age_band, gender, household, repeat, heard, in_progress) FROM call_contact
        """,
        "contact_id, day, region_id, category_id, outcome, reason, outcome_later, reason_later) FROM call_need",
        "need_id, contact_id, service_id, started, day, status) FROM call_referral",
      ] {
        try store.run(SQLText("SELECT json_array(id, \(rows) ORDER BY id")) { row in
          lines.append(row.text(0))
          return true
        }
      }
      return lines
    }
    let first = try dump(5)
    #expect(try dump(5) == first)
    #expect(try dump(6) != first)
  }

  @Test func thereAreAsManyContactsAsAskedAndTheyAscendInTime() throws {
    #expect(try count("SELECT count(*) FROM call_contact") == 4_000)
    #expect(
      try count(
        """
        SELECT count(*) FROM call_contact AS a JOIN call_contact AS b ON b.id = a.id + 1
        WHERE b.started < a.started
        """) == 0)
  }

  @Test func daysAreThoseOfTheClocksOfQuebec() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "America/Toronto"))
    try SQLiteStore(path: Self.made.get()).run(
      SQLText("SELECT started, day FROM call_contact UNION ALL SELECT started, day FROM call_referral")
    ) { row in
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(row.integer(0)) * 60))
      let day = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
      #expect(day?.iso == row.text(1))
      return true
    }
  }

  @Test func fiveYearsEndTheDayBeforeTheDemosOwn() throws {
    #expect(
      try count(
        """
        SELECT count(*) FROM call_contact WHERE day NOT BETWEEN '2021-11-01' AND '2026-10-31'
        """) == 0)
    let years = try rows(
      """
      SELECT count(*) FROM call_contact GROUP BY CAST(substr(day, 1, 4) AS INTEGER) - (substr(day, 6, 2) < '11')
      ORDER BY CAST(substr(day, 1, 4) AS INTEGER) - (substr(day, 6, 2) < '11')
      """
    ).compactMap { $0[0] }
    #expect(years.count == 5)
    #expect(zip(years, years.dropFirst()).allSatisfy { $0 < $1 }, "\(years)")
  }

  @Test func everyKeyLeadsToARow() throws {
    let orphans = [
      "call_need WHERE contact_id NOT IN (SELECT id FROM call_contact)",
      "call_need WHERE category_id IS NULL OR category_id NOT IN (SELECT id FROM taxonomy_term)",
      "call_referral WHERE need_id NOT IN (SELECT id FROM call_need)",
      "call_referral WHERE service_id IS NULL OR service_id NOT IN (SELECT id FROM service WHERE listed = 1)",
      "call_referral AS r JOIN call_need AS n ON n.id = r.need_id WHERE n.contact_id <> r.contact_id",
      "call_contact WHERE language_id NOT IN (SELECT id FROM language_name)",
      "call_contact WHERE municipality_id NOT IN (SELECT id FROM area WHERE kind = 3)",
      "call_contact WHERE fsa_id NOT IN (SELECT id FROM area WHERE kind = 4)",
      "call_contact AS c JOIN area AS a ON a.id = c.municipality_id WHERE a.region_id IS NOT c.region_id",
      "call_contact AS c JOIN area AS a ON a.id = c.municipality_id WHERE a.mrc_id IS NOT c.mrc_id",
      "call_contact WHERE in_progress <> 0 OR duration < 1 OR duration > 200",
    ]
    for orphan in orphans { #expect(try count("SELECT count(*) FROM \(orphan)") == 0, "\(orphan)") }
  }

  @Test func aNeedHasTheDayAndRegionOfItsContact() throws {
    #expect(
      try count(
        """
        SELECT count(*) FROM call_need AS n JOIN call_contact AS c ON c.id = n.contact_id
        WHERE n.day IS NOT c.day OR n.region_id IS NOT c.region_id
        """) == 0)
  }

  @Test func onlyRequestsAndCrisesHaveNeeds() throws {
    let kinds = try rows(
      """
      SELECT c.kind, count(DISTINCT c.id), count(n.id), max(n.contact_id IS NULL) FROM call_contact AS c
      LEFT JOIN call_need AS n ON n.contact_id = c.id GROUP BY c.kind ORDER BY c.kind
      """, columns: 4)
    #expect(kinds.map { $0[0] } == [1, 2, 3, 4])
    for kind in kinds {
      let needs = try #require(kind[2])
      #expect((needs > 0) == [1, 2].contains(kind[0]))
      // Every request has a need.
      if needs > 0 { #expect(kind[3] == 0) }
    }
    #expect(
      try count(
        """
        SELECT count(*) FROM (SELECT count(*) AS needs, count(DISTINCT category_id) AS kinds FROM call_need
        GROUP BY contact_id) WHERE needs > 3 OR kinds < needs
        """) == 0)
  }

  @Test func aReasonStandsWhereANeedWasNotMet() throws {
    #expect(try count("SELECT count(*) FROM call_need WHERE outcome = 3 AND reason IS NULL") == 0)
    #expect(
      try count("SELECT count(*) FROM call_need WHERE outcome NOT IN (2, 3) AND reason IS NOT NULL") == 0)
    #expect(
      try count(
        """
        SELECT count(*) FROM call_need WHERE reason_later IS NOT NULL AND coalesce(outcome_later, 0) NOT IN (2, 3)
        """) == 0)
  }

  @Test func outcomesFollowFromTheDirectory() throws {
    // What nobody offers is met by nobody, and nobody is referred.
    let nobody = """
      call_need AS n WHERE NOT EXISTS (SELECT 1 FROM service_need AS s JOIN service AS v ON v.id = s.service_id
      WHERE s.category_id = n.category_id AND v.listed = 1)
      """
    #expect(try count("SELECT count(*) FROM \(nobody)") > 0)
    #expect(try count("SELECT count(*) FROM \(nobody) AND (n.outcome IN (1, 4) OR n.reason <> 1)") == 0)
    // A referral is to a service of the need's category.
    #expect(
      try count(
        """
        SELECT count(*) FROM call_referral AS r JOIN call_need AS n ON n.id = r.need_id
        WHERE NOT EXISTS (SELECT 1 FROM service_need AS s WHERE s.category_id = n.category_id AND s.service_id = r.service_id)
        """) == 0)
    #expect(
      try count(
        "SELECT count(*) FROM call_referral AS r JOIN call_need AS n ON n.id = r.need_id WHERE n.reason = 1")
        == 0)
  }

  @Test func unmetSharesArePlausible() throws {
    let all = try share("outcome = 3", of: "call_need AS n WHERE true")
    // With a seventh of the services of Québec, more is left undone than with all of them.
    #expect((0.10...0.25).contains(all), "\(all)")
    func region(_ codes: String) throws -> Double {
      try share(
        "outcome = 3",
        of: "call_need AS n JOIN area AS a ON a.id = n.region_id WHERE a.code IN (\(codes)) AND a.kind = 1")
    }
    let remote = try region("'08', '09', '10', '11'")
    let cities = try region("'03', '06'")
    #expect(remote > cities * 1.3, "\(remote) \(cities)")
    let housing = try share(
      "outcome = 3",
      of: """
        call_need AS n JOIN category_closure AS c ON c.descendant_id = n.category_id
        JOIN taxonomy_term AS t ON t.id = c.ancestor_id WHERE t.code = 'housing'
        """)
    #expect(housing > all, "\(housing) \(all)")
    let followed = try share("outcome_later IS NOT NULL", of: "call_need AS n WHERE true")
    #expect((0.09...0.15).contains(followed))
  }

  @Test func everyRegionCalls() throws {
    #expect(try count("SELECT count(DISTINCT region_id) FROM call_contact") == 17)
    #expect(try share("gender = 1", of: "call_contact WHERE gender IS NOT NULL") > 0.6)
    #expect(try share("language_id = 1", of: "call_contact WHERE language_id IS NOT NULL") > 0.7)
    #expect(
      try share("interpreter = 1", of: "call_contact WHERE language_id > 2") > 0.7)
    #expect(try share("municipality_id IS NOT NULL", of: "call_contact WHERE kind = 1") > 0.65)
  }

  @Test func seasonsShow() throws {
    func months(_ category: String, _ months: String) throws -> Double {
      try share(
        "substr(n.day, 6, 2) IN (\(months))",
        of: "call_need AS n JOIN taxonomy_term AS t ON t.id = n.category_id WHERE t.code IN (\(category))")
    }
    #expect(try months("'school-supplies'", "'08', '09'") > 0.6)
    #expect(try months("'christmas-hamper'", "'11', '12'") > 0.8)
    #expect(try months("'tax-clinic'", "'02', '03', '04'") > 0.7)
    #expect(try months("'housing-search', 'housing'", "'05', '06', '07'") > 0.27)
  }

  @Test func mostPeopleCallOnWorkingDays() throws {
    let weekend = try share("strftime('%w', day) IN ('0', '6')", of: "call_contact WHERE true")
    #expect((0.05...0.18).contains(weekend), "\(weekend)")
    // Eastern daylight time: 8 to 18.
    let day = try share(
      "started % 1440 BETWEEN 720 AND 1319", of: "call_contact WHERE substr(day, 6, 2) IN ('06', '07')")
    #expect((0.80...0.97).contains(day), "\(day)")
  }

  @Test func theFileIsItsOwnersAlone() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/demo.aiguille"
    try DemoDirectory(services: 20, seed: 1).make(at: path, contacts: 3)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
  }

  @Test(arguments: [0, -3])
  func noneIsNone(contacts: Int) throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/demo.aiguille"
    try DemoDirectory(services: 20, seed: 1).make(at: path, contacts: contacts)
    #expect(
      try rows("SELECT count(*) FROM call_contact", of: SQLiteStore(path: path)).first?[0] == 0)
  }

  @Test func anEmptyDirectoryHasContactsWhoseNeedsNobodyMeets() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/demo.aiguille"
    try DemoDirectory(services: 0, seed: 1).make(at: path, contacts: 40)
    let store = try SQLiteStore(path: path)
    #expect(try rows("SELECT count(*) FROM call_contact", of: store).first?[0] == 40)
    #expect(try rows("SELECT count(*) FROM call_need WHERE outcome = 1", of: store).first?[0] == 0)
    #expect(try rows("SELECT count(*) FROM call_referral", of: store).first?[0] == 0)
  }
}
