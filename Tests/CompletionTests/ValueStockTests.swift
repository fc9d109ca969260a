import Completion
import Domain
import Interchange
import Language
import Storage
import TestSupport
import Testing

/// Values that were read are read again once somebody has written to the file.
@Suite struct ValueStockTests {
  private func deliver(_ names: [String], into path: String) throws {
    let day = try #require(CalendarDate(iso: "2026-11-01"))
    _ = try DatabaseFile.openOrCreate(at: path).file.load(.init(day: day)) { load in
      try load.add(
        table: "organization", ["id": "o1", "name": "Le Fleuve"], file: "organization.csv", line: 2)
      for (number, name) in names.enumerated() {
        try load.add(
          table: "service", ["id": "s\(number)", "organization_id": "o1", "name": name], file: "service.csv",
          line: number + 2)
      }
    }
  }

  /// Neither the day nor any count tells it.
  @Test func aNameThatChangedOnTheSameDay() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/d.aiguille"
    try deliver(["Café", "Repas"], into: path)
    let support = try CompletionSupport(path: path)
    #expect(try support.texts("services | where name = \"▮") == ["\"Café\"", "\"Repas\""])
    try deliver(["Café", "Repas du soir"], into: path)
    #expect(try support.texts("services | where name = \"▮") == ["\"Café\"", "\"Repas du soir\""])
    #expect(try support.texts("services | where name = \"soi▮") == ["\"Repas du soir\""])
  }

  /// Read ahead in parts, as while a query is typed.
  @Test func aNameThatChangedBetweenTwoParts() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/d.aiguille"
    try deliver(["Café", "Repas"], into: path)
    let support = try CompletionSupport(path: path)
    let context = try #require(CaretContext(SourceText(name: "test", text: "services | where "), at: 17))
    support.engine.prepare(context)
    try deliver(["Abri", "Repas"], into: path)
    support.engine.prepare(context)
    #expect(try support.texts("services | where name = \"▮") == ["\"Abri\"", "\"Repas\""])
  }

  @Test func aQueryThatWasSaved() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/d.aiguille"
    try deliver(["Café"], into: path)
    let support = try CompletionSupport(path: path)
    #expect(try support.texts("queries | where name = \"▮") == [])
    _ = try DatabaseFile.open(at: path).save(
      SavedQuery(name: "mine", parameters: "", text: "services", day: support.today))
    #expect(try support.texts("queries | where name = \"▮") == ["\"mine\""])
  }
}
