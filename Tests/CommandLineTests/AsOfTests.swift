import Foundation
import TestSupport
import Testing

/// What `--as-of` makes of today and now.
@Suite struct AsOfTests {
  private func run(_ asOf: String, _ text: String) throws -> Program.Outcome {
    try Program.run([
      "--db", try DemoFixture.path(), "--format", "csv", "--language", "en", "--verify", "--as-of", asOf,
      "-c", text,
    ])
  }

  @Test(arguments: [
    ("2026-11-23", "now, Monday 2026-11-23 12:00 (eastern time)"),
    ("2026-11-28T02:30", "now, Saturday 2026-11-28 2:30 (eastern time)"),
    ("2026-03-08T02:30", "now, Sunday 2026-03-08 3:30 (eastern time)"),
  ])
  func nowIsTheInstantOrNoonOfTheDay(asOf: String, words: String) throws {
    let outcome = try run(asOf, "sites | open now | count")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains(words), "\(outcome.messages)")
  }

  @Test(arguments: [
    ("2026-11-23", "Saturday 2026-11-28 9:00"), ("2026-11-28T23:59", "Saturday 2026-11-28 9:00"),
    ("2026-11-29", "Saturday 2026-12-05 9:00"),
  ])
  func aWeekdayIsTheFirstFromToday(asOf: String, words: String) throws {
    let outcome = try run(asOf, "services | open saturday 9:00 | count")
    #expect(outcome.messages.contains(words), "\(outcome.messages)")
  }

  @Test func nightServicesAreOpenAtNightAndOfficesAtNoon() throws {
    let night = try run("2026-11-28T02:00", "sites | open | count by hours")
    let noon = try run("2026-11-23T12:00", "sites | open | count by hours")
    #expect(night.text.contains("24/7") && noon.text.contains("24/7"))
    #expect(!night.text.contains("Mon–Fri") && noon.text.contains("Mon–Fri"))
  }

  @Test(arguments: [
    ("services | where verified < today - 1 year | count", true),
    ("services | where days_since(verified) > 9 | count", true),
    ("services | where verified in last 3 full months | count", true),
    ("services | open saturday 9:00 | count", true),
    ("services | take 1 | select open", true),
    ("places | nearest (services | open now) as s | take 1 | select name", true),
    ("services | open 2026-12-24 9:00 | count", false),
    ("services | where verified > 2026-01-01 | count", false),
    ("regions | count", false),
  ])
  func theMomentIsSaidWhereTheAnswerDependsOnIt(query: String, isSaid: Bool) throws {
    let outcome = try run("2026-11-23", query)
    #expect(outcome.messages.contains("as of Monday 2026-11-23 12:00 (eastern time)") == isSaid)
    let unasked = try Program.run(["--db", try DemoFixture.path(), "-c", query])
    #expect(!unasked.messages.contains("N624"))
  }

  /// The demo was kept for five years until its delivery of 2026-11-01.
  @Test(arguments: [("2021-10-31", 64), ("2021-10-31T23:59", 64), ("2021-11-01", 0), ("2026-11-23", 0)])
  func aDayBeforeTheFirstDeliveryIsRefused(asOf: String, status: Int32) throws {
    let outcome = try run(asOf, "services | count")
    #expect(outcome.status == status)
    #expect(
      outcome.messages.contains("first delivery of the directory, which is of 2021-11-01") == (status == 64))
  }

  @Test(arguments: [("2026-10-31", true), ("2026-11-01", false)])
  func thatTheRecordsAreNewerIsSaidOnce(asOf: String, isSaid: Bool) throws {
    let outcome = try run(asOf, "services | count; services | take 1")
    #expect(
      outcome.messages.components(separatedBy: "as its last delivery left it, of 2026-11-01").count
        == (isSaid ? 2 : 1))
    #expect(
      !(try Program.run(["--db", try DemoFixture.path(), "-c", "services | count"])).messages.contains("N607")
    )
  }

  @Test(arguments: ["2026-11", "2026", "2026-13-01", "tomorrow", "2026-11-23T25:00"])
  func anythingElseIsRefused(asOf: String) throws {
    let outcome = try run(asOf, "regions | count")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("X415"))
  }
}
