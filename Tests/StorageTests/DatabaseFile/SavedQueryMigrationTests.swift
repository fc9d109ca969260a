import Domain
import Foundation
import GRDB
import Language
import TestSupport
import Testing

@testable import Storage

/// A file of the version before saved queries.
struct SavedQueryMigrationTests {
  @Test func anOlderFileIsRefusedForReadingAndBroughtForwardByWriting() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/d.db"
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      SQLFunctions.add(to: db)
      try Migration.all[0].apply(db)
      try db.execute(
        sql: "PRAGMA user_version = 1; PRAGMA application_id = \(DatabaseIdentity.applicationID)")
    }
    try queue.close()
    #expect(
      (#expect(throws: StoreFailure.self) { _ = try SQLiteStore(path: path) })?.diagnostic.code
        == .databaseTooOld)
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let query = SavedQuery(name: "Few", parameters: "n: number", text: "services | take $n", day: day)
    #expect(try DatabaseFile.open(at: path).save(query) == false)
    let store = try SQLiteStore(path: path)
    #expect(try store.savedQuery(named: "few") == query)
    #expect(try store.savedQueryNames() == ["Few"])
    #expect(try store.records(of: .queries).count == 1)
    #expect(try store.rows(of: .queries, includingAll: false) == 1)
    #expect(try DatabaseFile.open(at: path).removeQuery(named: "FEW"))
    #expect(try store.savedQuery(named: "few") == nil)
  }
}
