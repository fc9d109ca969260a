import Domain
import Execution
import Interchange
import Language
import Storage
import TestSupport
import Testing

/// Comparisons of a few contacts that a person can count.
///
/// | day | channel |
/// |---|---|
/// | 2025-03-05 | chat |
/// | 2025-03-31 | phone |
/// | 2026-02-02 | phone |
/// | 2026-02-27 | phone |
/// | 2026-02-28 | e-mail |
/// | 2026-03-02 | phone |
/// | 2026-03-30 | phone |
/// | 2026-03-30 | phone |
/// | 2026-03-30 | chat |
@Suite struct CompareByHandTests {
  private static let contacts: [(String, Channel)] = [
    ("2025-03-05", .chat), ("2025-03-31", .phone), ("2026-02-02", .phone), ("2026-02-27", .phone),
    ("2026-02-28", .email), ("2026-03-02", .phone), ("2026-03-30", .phone), ("2026-03-30", .phone),
    ("2026-03-30", .chat),
  ]

  private let folder: ScratchFolder
  private let engine: Engine

  init() throws {
    folder = try ScratchFolder()
    let path = folder.path + "/d.aiguille"
    _ = try DirectoryLoader.deliver(into: path) { try FixedDirectory.deliver(to: $0) }
    try DatabaseFile.open(at: path).writeCalls { writer in
      for (day, channel) in Self.contacts {
        let date = try #require(CalendarDate(iso: day))
        _ = try writer.add(ContactRow(started: Instant(noonOf: date), channel: channel))
      }
    }
    engine = Engine(
      store: try SQLiteStore(path: path), today: try #require(CalendarDate(year: 2026, month: 3, day: 30)))
  }

  private func rows(_ text: String) throws -> [[String]] {
    let source = SourceText(name: "test", text: text)
    guard case .query(let query)? = Parser.parse(source).script.statements.first?.kind else { return [] }
    let prepared = try engine.prepare(query, of: source)
    #expect(try engine.verify(prepared) == nil)
    let sink = CollectingSink()
    try engine.run(prepared, into: sink)
    return sink.rows.map { $0.map(Self.shown) }
  }

  private static func shown(_ value: Value) -> String {
    switch value {
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .term(.channel, let id): Channel(rawValue: id).map { "\($0)" } ?? "?"
    case .date(let date): date.iso
    case .period(let period): period.text
    case .missing: "-"
    default: "\(value)"
    }
  }

  /// March is not over: 30 days of it beside all 28 of February.
  @Test func aMonthBesideTheOneBefore() throws {
    #expect(
      try rows("contacts | during this month | count by channel | compare to previous") == [
        ["phone", "3", "2", "0.5"], ["chat", "1", "0", "-"], ["email", "0", "1", "-1.0"],
      ])
  }

  /// Up to 30 March of the year before, so that its 31st does not count.
  @Test func aMonthBesideTheYearBefore() throws {
    #expect(
      try rows("contacts | during this month | count by channel | compare to previous year") == [
        ["phone", "3", "0", "-"], ["chat", "1", "1", "0.0"],
      ])
    #expect(
      try rows("contacts | during 2026-03 | count | compare to previous year | select count_previous") == [
        ["1"]
      ])
    #expect(
      try rows("contacts | during last 2 full months | count | compare to previous | select n = count") == [
        ["3"]
      ])
  }

  @Test func daysStandBesideTheirPlaceInTheMonth() throws {
    let days = try rows("contacts | during this month | count by day | compare to previous")
    #expect(
      days.filter { $0[1] != "0" || $0[2] != "0" } == [
        ["2026-03-02", "1", "1", "0.0"], ["2026-03-27", "0", "1", "-1.0"], ["2026-03-28", "0", "1", "-1.0"],
        ["2026-03-30", "3", "0", "-"],
      ])
    #expect(days.count == 30, "each day up to the day of the run, and none to come")
    #expect(days.first == ["2026-03-01", "0", "0", "-"])
  }

  /// The latest of no days is missing, not 0.
  @Test func aPeriodThatNeitherWindowHasRowsForIsThere() throws {
    #expect(
      try rows(
        "contacts | during 2026-Q1 | summarize n = count(), last = max(day) by month(when) | compare to previous"
      ) == [
        ["2026-01", "0", "0", "-", "-", "-"], ["2026-02", "3", "0", "-", "2026-02-28", "-"],
        ["2026-03", "4", "0", "-", "2026-03-30", "-"],
      ])
    #expect(
      try rows("contacts | during 2020 | count by quarter(day) | compare to previous year | select n = count")
        == [
          ["0"], ["0"], ["0"], ["0"],
        ])
  }

  /// Each channel that was used at all has every month.
  @Test func periodsAreFilledBesideEachOfTheOtherKeys() throws {
    #expect(
      try rows("contacts | during 2026-02..2026-03 | count by channel, month(day) | compare to previous")
        .map { Array($0.prefix(3)) } == [
          ["phone", "2026-02", "2"], ["phone", "2026-03", "3"], ["chat", "2026-02", "0"],
          ["chat", "2026-03", "1"], ["email", "2026-02", "1"], ["email", "2026-03", "0"],
        ])
    #expect(
      try rows("contacts | during 2019 | count by channel, month(day) | compare to previous").isEmpty)
  }

  @Test func laterStagesSeeFilledPeriods() throws {
    #expect(
      try rows(
        "contacts | during 2026-Q1 | count by month(day) | compare to previous | where month = 2026-01 | total"
      ) == [["2026-01", "0", "0", "-"], ["-", "0", "0", "-"]])
    #expect(
      try rows(
        "contacts | during 2026-Q1 | count by month(day) | compare to previous | where count = 0 | count")
        == [["1"]])
    #expect(
      try rows(
        "contacts | during 2026-Q1 | count by month(day) | where count > 3 | compare to previous | total"
      )
      .map { Array($0.prefix(2)) } == [["2026-03", "4"], ["-", "4"]])
  }

  /// A contact has one day; it is not said to have had none on each of the others.
  @Test func groupsOfSingleContactsAreNotFilled() throws {
    #expect(try rows("contacts | during 2026-Q1 | count by id, month(day) | compare to previous").count == 7)
  }

  /// The total counts each row once, and makes its change anew.
  @Test func theTotalIsComparedToo() throws {
    #expect(
      try rows("contacts | during this month | count by channel | compare to previous | total").last
        == ["-", "4", "3", "0.3333333333333333"])
    #expect(
      try rows(
        "contacts | during this month | count by channel | compare to previous | where count > 1 | total"
      )
      .last == ["-", "3", "2", "0.5"])
  }

  @Test func filtersAndFunctionsKeepTheirMeaning() throws {
    #expect(
      try rows(
        "contacts | during this month | summarize n = count(where channel = phone), s = share(channel = phone) | compare to previous"
      ) == [["3", "2", "0.5", "0.75", "0.6666666666666666", "0.12500000000000006"]])
  }
}
