import Language
import Testing

@testable import Storage

@Suite struct LanguageDerivationTests {
  private let known: Set<String> = ["Spanish", "English", "Creole and Pidgin"]

  @Test(arguments: [
    ("Spanish.", ["Spanish"]), ("English; Spanish", ["English", "Spanish"]),
    ("Chinese (Cantonese, Mandarin)", ["Chinese", "Cantonese", "Mandarin"]),
    ("English and Spanish", ["English", "Spanish"]), ("Creole and Pidgin", ["Creole and Pidgin"]),
    (" . ", []),
  ])
  func aCellIsTakenApart(_ text: String, _ parts: [String]) {
    #expect(LanguageText.parts(text) { known.contains($0) } == parts)
  }

  @Test func whatIsNoLanguageIsReported() throws {
    let scratch = try ScratchDirectory()
    let summary = try DatabaseFile.openOrCreate(at: scratch.path).file.load { load in
      let rows: [(String, [String: String])] = [
        ("organization", ["id": "o", "name": "A"]),
        ("service", ["id": "s", "organization_id": "o", "name": "B"]),
        ("language", ["id": "1", "service_id": "s", "name": "English; Accommodations possible."]),
        ("language", ["id": "2", "service_id": "s", "code": "fr"]),
      ]
      for (table, values) in rows {
        try load.add(table: table, values, file: "\(table).csv", line: 2)
      }
    }
    #expect(summary.examples[.invalidValue]?.map(\.value) == ["Accommodations possible"])
    #expect(
      try scratch.texts(
        """
        SELECT n.code FROM service_language l JOIN language_name n ON n.id = l.language_id
        ORDER BY 1
        """) == ["en", "fr"])
  }
}
