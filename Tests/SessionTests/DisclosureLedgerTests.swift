import Domain
import Foundation
import Language
import Presentation
import TestSupport
import Testing

@testable import Session

@Suite struct DisclosureLedgerTests {
  private let support: SessionSupport
  private var ledger: String { support.path + ".ledger.jsonl" }

  init() throws {
    support = try SessionSupport(parameters: ["kind=crisis"])
    try FewCalls.write(into: support.path)
    support.session.options.wallClock = { Instant(minutes: 29_454_060) }
  }

  private func lines() throws -> [String] {
    guard FileManager.default.fileExists(atPath: ledger) else { return [] }
    return try String(contentsOfFile: ledger, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func eachPublicAnswerIsOneLineInAPrivateFile() throws {
    #expect(support.run("needs | where unmet | count").rows == "count\n‹10\n")
    #expect(support.run("let calls = contacts\ncalls | count by channel").status == .success)
    let lines = try lines()
    #expect(
      lines == [
        #"{"when":"2026-01-01T00:00","query":"needs | where unmet | count","parameters":{"kind":"crisis"},"k":10,"hidden":1,"rows":1}"#,
        #"{"when":"2026-01-01T00:00","query":"contacts | count by channel","parameters":{"kind":"crisis"},"k":10,"hidden":1,"rows":2}"#,
      ])
    let mode = try FileManager.default.attributesOfItem(atPath: ledger)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func answersWithoutCallDataAndInternalOnesAreNotEntered() throws {
    #expect(support.run("services | count").status == .success)
    support.session.options.disclosure = .internal
    #expect(support.run("contacts | count").rows == "count\n12\n")
    #expect(try lines().isEmpty)
  }

  @Test func whatCannotBeEnteredIsNotShown() throws {
    try FileManager.default.createDirectory(atPath: ledger, withIntermediateDirectories: false)
    let outcome = support.run("contacts | count")
    #expect(outcome.status == .cannotCreateOutput && outcome.rows.isEmpty)
    #expect(support.messages().contains("X460"))
  }

  @Test func aTerminalIsInternalAndEverythingElsePublic() throws {
    let terminal = Destination(name: "-", sink: MemorySink()) {
      Destination.TerminalSize(rows: 24, columns: 80)
    }
    #expect(support.session.disclosure(for: terminal) == .internal)
    #expect(support.session.disclosure(for: Destination(name: "-", sink: MemorySink())) == .public)
    support.session.options.disclosure = .public
    #expect(support.session.disclosure(for: terminal) == .public)
  }

  @Test func hiddenFiguresPrintTheSameInEveryFormat() throws {
    support.session.options.format = .json
    #expect(support.run("needs | where unmet | count").rows == "[\n{\"count\":\"‹10\"}\n]\n")
    support.session.options.language = .french
    support.session.options.format = .table
    #expect(support.run("needs | where unmet | count").rows.contains("‹10"))
  }

  @Test func aQueryWithoutFiguresSaysWhatItRefuses() throws {
    #expect(support.run("contacts").status == .language)
    #expect(support.messages().contains("B280"))
  }
}
