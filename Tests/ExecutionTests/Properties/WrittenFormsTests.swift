import Language
import TestSupport
import Testing

/// A query means the same however it is written: formatted, in French, in English.
@Suite struct WrittenFormsTests {
  @Test(arguments: TestDirectory.both)
  func formattedFrenchAndEnglishTextsGiveTheSameRows(directory: TestDirectory) throws {
    let oracle = try QueryOracle(directory)
    try QueryProperty("written forms", oracle, queries: PropertySettings.queries(oneIn: 25)).check { query in
      guard let answer = try oracle.planned(query.text) else { return .refused }
      for language in [nil, LanguageCode.french, .english] {
        guard let written = oracle.translated(query.text, to: language) else {
          return .broken("not formatted")
        }
        let other = try oracle.planned(written)
        guard other == answer else {
          return .broken("\(written)\nwritten so: \(String(describing: other))\nas it was: \(answer)")
        }
      }
      return .holds(isEmpty: answer.rows.isEmpty)
    }
  }

  /// The formatter has no directory: a value, or a column of the query, that is spelled like a field stays as it is.
  @Test(arguments: [
    "services | where category has transportation | count", "places | where precision = municipality | count",
    "places | select name = code | sort name",
    "tous régions | compter par site_web | compter par site_web | filtrer site_web <= site_web",
  ])
  func aWordThatIsAlsoAFieldKeepsItsMeaning(text: String) throws {
    let oracle = try QueryOracle(.demo(seed: 7))
    let answer = try #require(try oracle.planned(text))
    let french = try #require(oracle.translated(text, to: .french))
    let other = try oracle.planned(french)
    #expect(other == answer)
  }
}
