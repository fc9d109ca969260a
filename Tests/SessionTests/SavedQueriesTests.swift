import Domain
import Foundation
import GRDB
import Language
import Storage
import TestSupport
import Testing

@testable import Session

struct SavedQueriesTests {
  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test func aSavedQueryIsASourceOfALaterSession() throws {
    let support = try SessionSupport()
    let text = "save few(n) = places # all\n| sort -population | take $n"
    #expect(support.run(text).status == .success)
    #expect(support.messages().contains("saved `few(n: number)`"))
    #expect(support.run("few(1) | select name").rows == "name\nMontréal\n")
    #expect(
      support.run("queries").rows
        == "name,parameters,text,saved\nfew,n: number,\"places # all\n| sort -population | take $n\",2026-11-23\n"
    )
    let again = try SQLiteStore(path: support.path)
    #expect(try again.savedQuery(named: "few")?.parameters == "n: number")
  }

  @Test func theLaterOfTwoWinsAndALineSaysSo() throws {
    let support = try SessionSupport()
    support.run("save Few = services")
    _ = support.messages()
    support.run("save few = places | count")
    #expect(support.messages().contains("in place of the query of that name"))
    #expect(support.run("queries | count").rows == "count\n1\n")
    #expect(support.run("FEW").rows != "")
  }

  @Test func aScriptSavesInTheOrderOfItsStatements() throws {
    let support = try SessionSupport(isInteractive: false)
    let outcome = support.run(
      "queries | count\nsave a = places\nqueries | count\na | count | select n = count > 0")
    #expect(outcome.status == .success)
    #expect(outcome.rows == "count\n0\n\ncount\n1\n\nn\nyes\n")
  }

  @Test func whatDoesNotBindIsNotSaved() throws {
    let support = try SessionSupport()
    let before = try bytes(support.path)
    #expect(support.run("save a = services | need fod").status == .language)
    #expect(support.run("save a(n: number) = services | search $n").status == .language)
    #expect(support.run("save b = services; bogus").status == .language)
    #expect(try bytes(support.path) == before)
  }

  @Test func readingAndNamingLeaveEveryByte() throws {
    let support = try SessionSupport()
    support.run("save a = services")
    let before = try bytes(support.path)
    support.run("let b = a | take 1")
    support.run("b")
    support.run("queries")
    #expect(support.session.removeQuery(named: "nothing") == .language)
    #expect(try bytes(support.path) == before)
  }

  @Test func aMessagePointsIntoTheSavedText() throws {
    let support = try SessionSupport()
    support.run("save few = services | need food")
    let database = try DatabaseQueue(path: support.path)
    try database.write {
      try $0.execute(sql: "UPDATE saved_query SET text = 'services' || char(10) || '| need fod'")
    }
    try database.close()
    _ = support.messages()
    #expect(support.run("few | take 1").status == .language)
    let message = support.messages()
    #expect(message.contains("┌─ save few:2:8"), "\(message)")
    #expect(message.contains("├─ <shell>:1:1"), "\(message)")
  }

  @Test func queriesThatNameEachOtherInACircleAreRefused() throws {
    let support = try SessionSupport()
    support.run("save a = services")
    support.run("save b = a | take 1")
    _ = support.messages()
    #expect(support.run("save a = b").status == .language)
    #expect(support.messages().contains("a → b → a"))
    #expect(support.run("b").status == .success)
  }

  @Test func aRemovedQueryIsGone() throws {
    let support = try SessionSupport()
    support.run("save few = services")
    #expect(support.session.removeQuery(named: "FEW") == .success)
    #expect(support.run("few").status == .language)
    _ = support.messages()
    #expect(support.session.removeQuery(named: "few") == .language)
    #expect(support.messages().contains("error[X433]"))
  }

  @Test func aLockedDirectoryIsNotWrittenTo() throws {
    let support = try SessionSupport()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: support.path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(support.run("save a = services").status == .busy)
    try other.inDatabase { try $0.execute(sql: "COMMIT") }
    #expect(support.run("save a = services").status == .success)
  }
}
