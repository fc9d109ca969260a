import Storage
import Testing

@testable import Interchange

@Suite struct DemoPlaceTests {
  @Test(arguments: [
    ("Rimouski", "de Rimouski"), ("Amos", "d'Amos"), ("Les Escoumins", "des Escoumins"),
    ("Le Bic", "du Bic"), ("Hébertville", "d'Hébertville"), ("La Malbaie", "de La Malbaie"),
    ("Écureuils", "d'Écureuils"),
  ])
  func namesFollowANoun(name: String, expected: String) {
    #expect(DemoPlace.of(name) == expected)
  }

  @Test func cityIsSpreadOverItsQuartersOnly() throws {
    let records = try GazetteerRecords()
    let finder = QuarterFinder(records)
    let montreal = try #require(records.municipalities.first { $0.code == "66023" })
    let fsas = finder.quarters(of: montreal).map(\.fsa)
    #expect(fsas.count > 40)
    #expect(fsas.contains("H2X"))
    // Westmount and Laval are cities of their own.
    #expect(!fsas.contains { $0.hasPrefix("H7") } && !fsas.contains("H3Z"))
    let village = try #require(records.municipalities.first { $0.name == "Kamouraska" })
    #expect(finder.quarters(of: village).map(\.fsa) == [village.fsa])
  }
}
