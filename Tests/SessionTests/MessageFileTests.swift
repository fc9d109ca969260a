import Domain
import Foundation
import Language
import Presentation
import Session
import Storage
import TestSupport
import Testing

/// What people get wrong, and what they are told: `RECORD=1 swift test --filter MessageFileTests` writes down what is said now.
@Suite struct MessageFileTests {
  @Test func wrongQueriesAreRefusedWithTheseWords() throws {
    let file = try check("wrong-queries.txt") { ran, query in
      #expect(!ran, "not refused: \(query)")
    }
    for language in LanguageCode.allCases {
      #expect(file.entries.count { $0.language == language } >= 20)
    }
  }

  /// Messages that are not good enough yet; one that is mended moves to the other file.
  @Test func knownBadMessagesAreAsBadAsTheyWere() throws {
    let file = try check("known-bad.txt") { _, _ in }
    for entry in file.entries {
      #expect(!entry.remarks.isEmpty, "no word on what is bad: \(entry.query)")
    }
  }

  private func check(
    _ name: String, _ judge: (Bool, String) -> Void
  ) throws -> MessageFile {
    var file = try MessageFile(name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    for index in file.entries.indices {
      let entry = file.entries[index]
      let (ran, said) = try messages(entry.query, entry.language)
      judge(ran, entry.query)
      if !isRecording { #expect(said == entry.message, "\(entry.query)") }
      file.entries[index].message = said
    }
    if isRecording { try file.write() }
    return file
  }

  private func messages(_ query: String, _ language: LanguageCode) throws -> (Bool, String) {
    let said = MemorySink()
    var options = SessionOptions(today: try #require(CalendarDate(year: 2026, month: 11, day: 23)))
    options.language = language
    let session = Session(
      store: try SQLiteStore(path: try DemoFixture.path()), options: options,
      messages: MessageWriter(said, language: language, style: .plain))
    let status = session.run(
      SourceText(name: "query", text: query), to: Destination(name: "-", sink: MemorySink()))
    return (status == .success, said.text.trimmingCharacters(in: .newlines))
  }
}
