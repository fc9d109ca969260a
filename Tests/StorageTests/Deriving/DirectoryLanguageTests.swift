import Testing

@testable import Storage

@Suite struct DirectoryLanguageTests {
  @Test(arguments: [
    ("Repas pour les familles et les aînés", "fr"), ("Meals for families and the elderly", "en"),
  ])
  func isThatOfItsTexts(_ description: String, _ language: String) throws {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.openOrCreate(at: scratch.path).file.load { load in
      try load.add(table: "organization", ["id": "o", "name": "A"], file: "o.csv", line: 2)
      try load.add(
        table: "service",
        ["id": "s", "organization_id": "o", "name": "B", "description": description],
        file: "s.csv", line: 2)
    }
    #expect(
      try scratch.texts("SELECT value FROM database_info WHERE key = 'language'") == [language])
  }
}
