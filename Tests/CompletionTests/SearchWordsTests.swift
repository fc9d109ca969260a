import Completion
import Domain
import Language
import Planning
import Storage
import TestSupport
import Testing

/// Words that `search` can look for.
@Suite struct SearchWordsTests {
  private func directory(_ folder: ScratchFolder) throws -> String {
    let path = folder.path + "/d.aiguille"
    let day = try #require(CalendarDate(iso: "2026-11-01"))
    _ = try DatabaseFile.openOrCreate(at: path).file.load(.init(day: day)) { load in
      try load.add(
        table: "organization", ["id": "o1", "name": "Œuvre de l'Éclair"], file: "organization.csv", line: 2)
      let services = [
        ("Dépannage alimentaire", "Caisses pour une maladie rare", "active"),
        ("Aide aux maladies", "Dépannages d'urgence, malaise", "active"),
        ("Malabar", "Dépanneuse", "inactive"),
      ]
      for (number, service) in services.enumerated() {
        try load.add(
          table: "service",
          [
            "id": "s\(number)", "organization_id": "o1", "name": service.0, "description": service.1,
            "status": service.2,
          ], file: "service.csv", line: number + 2)
      }
    }
    return path
  }

  @Test(arguments: [
    // As records write them, not as the index keeps them (`malady`, `caiss`); those that most have first.
    ("services | search \"mal▮", ["\"maladie\"", "\"malaise\""]),
    ("services | search \"maladi▮", ["\"maladie\""]),
    ("services | search \"cais▮", ["\"caisses\""]),
    ("services | search \"depan▮", ["\"dépannage\""]),
    ("services | search \"DÉP▮", ["\"dépannage\""]),
    // Behind other words, inner quotes and what is excluded.
    ("services | search \"aide urg▮", ["\"aide urgence\""]),
    ("services | search \"-urg▮", ["\"-urgence\""]),
    ("services | search \"l'écl▮\"", ["\"l'éclair"]),
    ("organizations | search \"éc▮", ["\"éclair\""]),
    // One letter says nothing yet.
    ("services | search \"m▮", []), ("services | search \"zq▮", []), ("services | search ma▮", []),
    ("organizations | search \"dep▮", []),
  ])
  func words(text: String, offered: [String]) throws {
    let folder = try ScratchFolder()
    #expect(try CompletionSupport(path: try directory(folder)).texts(text) == offered)
  }

  @Test func countsRecordsInBothLanguages() throws {
    let folder = try ScratchFolder()
    let path = try directory(folder)
    #expect(
      try CompletionSupport(path: path).offers("services | search \"ma▮").offers.items.map(\.note) == [
        "2 records", "1 record",
      ])
    #expect(
      try CompletionSupport(.french, path: path).offers("services | chercher \"ma▮").offers.items.map(\.note)
        == ["2 fiches", "1 fiche"])
  }

  /// Each word that is offered finds something.
  @Test func everyWordFinds() throws {
    let support = try CompletionSupport(.french)
    var words = 0
    for first in "abcdefghijlmnoprstuv" {
      for second in "aeiour" {
        for item in try support.offers("services | chercher \"\(first)\(second)▮").offers.items {
          words += 1
          var isFound = false
          try support.store.run(
            SQLText(
              "SELECT 1 FROM service_text AS t JOIN service AS s ON s.id = t.rowid WHERE service_text MATCH ? AND s.listed = 1",
              [.text(TextPattern(search: item.label).matchExpression)])
          ) { _ in
            isFound = true
            return false
          }
          #expect(isFound, "\(item.label)")
        }
      }
    }
    #expect(words > 100)
  }
}
