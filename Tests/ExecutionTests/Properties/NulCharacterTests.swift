import Domain
import Interchange
import Storage
import TestSupport
import Testing

@Suite struct NulCharacterTests {
  /// GRDB hands texts to and from its functions as C strings, so what `fold` and `index_text` derive ends at a NUL.
  @Test func aNameIsFoldedToItsEnd() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/directory.db"
    _ = try DirectoryLoader.deliver(into: path) { loader in
      try loader.add(DeliveredRow(.organization, ["id": "o", "name": "X\u{0}Y"], file: "test", line: 1))
    }
    let store = try SQLiteStore(path: path)
    var folded = ""
    try store.run(SQLText("SELECT hex(name_folded) FROM organization")) { row in
      folded = row.text(0)
      return true
    }
    withKnownIssue("Storage/DatabaseFile/SQLFunctions cuts it") {
      #expect(folded == "780079")
    }
  }
}
