import Domain
import Execution
import Language
import Planning
import Storage
import TestSupport
import Testing

@Suite struct ProtectedRunTests {
  private let table: PublicTable
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let path = folder.path + "/calls.db"
    try FewCalls.directory(at: path)
    table = try PublicTable(try SQLiteStore(path: path))
  }

  private let hidden = Value.hidden(below: 10)

  @Test func smallCountsAreHiddenAndOthersRounded() throws {
    let rows = try table.rows("contacts | count by channel")
    #expect(rows.map { $0[1] }.contains(hidden))
    let shown = rows.compactMap { if case .integer(let count) = $0[1] { count } else { nil } }
    #expect(shown.allSatisfy { $0 == 10 || $0 == 15 } && shown.count == 1)
    #expect(try table.rows("contacts | count by channel", at: .internal).map { $0[1] }.contains(.integer(1)))
  }

  /// The rows of each measure count by themselves: ten met needs are shown, two unmet ones are not.
  @Test func eachMeasureIsJudgedByItsOwnRows() throws {
    let row = try #require(
      try table.rows("needs | summarize all = count(), bad = count(where unmet), odd = count(where pending)")
        .first)
    #expect(row[0] != hidden && row[1] == hidden && row[2] == .integer(0))
  }

  @Test func whatIsComputedFromAHiddenFigureIsHidden() throws {
    let row = try #require(
      try table.rows(
        """
        needs | summarize rate = share(unmet), bad = count(where unmet), all = count()
        | derive more = bad + 1, known = if(bad > 3, 1, 0), same = all
        """
      ).first)
    #expect(row[0] == hidden && row[3] == hidden && row[4] == hidden && row[5] == row[2])
  }

  @Test func aFilterOnAHiddenFigureDropsTheRowAndSaysSo() throws {
    let answer = try table.answer("contacts | count by channel | where count < 12 or count >= 12")
    #expect(answer.rows.count == 1)
    #expect(
      answer.notes.contains {
        $0.code == .noteProtected && $0.arguments.last?.english.contains("dropped") == true
      })
  }

  @Test func hiddenFiguresComeLastInEitherDirection() throws {
    for order in ["count", "-count"] {
      let rows = try table.rows("contacts | count by channel | sort \(order)")
      #expect(rows.last?[1] == hidden, "\(order)")
    }
  }

  /// Two contacts together: that there is a chat among them would be told by its row.
  @Test func aBaseOfFewContactsHasNoGroups() throws {
    let answer = try table.answer("needs | where unmet | count by outcome, channel")
    #expect(answer.rows.isEmpty)
    #expect(try table.rows("needs | where unmet | count") == [[hidden]])
    #expect(try table.rows("needs | where pending | count") == [[.integer(0)]])
  }

  @Test func rowsOfFewContactsAreNotDistinct() throws {
    #expect(try table.rows("contacts | select channel | distinct").count == 1)
  }

  @Test(arguments: [
    ("contacts", "B280"), ("needs | where unmet | sort day", "B280"),
    ("places | join (contacts | select region, day) on region", "B280"),
    ("needs | count by region | why", "B281"),
    ("contacts | summarize longest = max(duration)", "B282"),
    ("contacts | summarize middle = median(count(needs)) by region", "B282"),
    ("contacts | count by id", "B283"), ("needs | count by contact", "B283"),
    ("contacts | count by when", "B283"),
    ("contacts | where id = 5 | count", "B283"), ("needs | count by reason_stated", "B283"),
    ("contacts | summarize one = count(where id = 5)", "B283"),
    ("contacts | select id | distinct", "B283"),
    ("contacts | take 5 | count by region", "B284"), ("needs | skip 1 | count", "B284"),
    ("contacts | top 3 by duration | count by region", "B284"),
  ])
  func publicAnswersRefuse(text: String, code: String) throws {
    #expect(table.mistakes(text) == [code])
    _ = try table.prepare(text, at: .internal)
  }

  @Test(arguments: [
    "contacts | count by region, hour(when)", "needs | count by day",
    "needs | summarize n = count(distinct contact)",
    "contacts | summarize mean = avg(count(needs)), all = sum(count(needs)) by channel",
    "services | count by region",
  ])
  func whatCanBeProtectedIsAnswered(text: String) throws {
    #expect(table.mistakes(text) == [])
    #expect(try table.difference(text) == nil)
  }

  @Test func explainShowsTheProtectionAndRunIsRefused() throws {
    let prepared = try table.prepare("needs | count by region")
    let text = try table.engine.explain(prepared, language: .english)
    #expect(text.contains("protect: hidden where"))
    #expect(!text.contains("rows, cost"))
    #expect(throws: StoreFailure.self) {
      try table.engine.explainRun(prepared, language: .english, clock: nil)
    }
  }

  @Test func internalAnswersSayHowManyCountsAreSmall() throws {
    let notes = try table.answer("contacts | count by channel", at: .internal).notes
    #expect(notes.map(\.code).contains(.noteSmallCounts))
  }

  @Test func aDirectoryCanAskForMoreContacts() throws {
    let path = folder.path + "/more.db"
    try FewCalls.directory(at: path)
    try DatabaseFile.open(at: path).setDisclosureMinimum(12)
    let strict = try PublicTable(try SQLiteStore(path: path))
    #expect(try strict.rows("contacts | where channel = phone | count") == [[.hidden(below: 12)]])
    try DatabaseFile.open(at: path).setDisclosureMinimum(2)
    let lax = try PublicTable(try SQLiteStore(path: path))
    #expect(try lax.rows("needs | where unmet | count") == [[hidden]])
  }
}
