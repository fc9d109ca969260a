import Domain
import Execution
import Language
import TestSupport
import Testing

@Suite struct RecordSearchTests {
  private let oracle: QueryOracle
  init() throws { oracle = try QueryOracle(.demo(seed: 7)) }

  private func name(_ text: String) throws -> Value? {
    guard case .set(let reasons)? = try oracle.why(text)?.rows.first?.last else { return nil }
    return reasons.first
  }

  @Test(arguments: [
    "services | why \"Centre d'écoute du Fleuve\"", "services | why \"CENTRE D’ECOUTE DU FLEUVE\"",
    "services | why \"écoute du fleuve\"", "services | why \"Fleuve\"",
  ])
  func aWholeNameOrWordsFindTheRecord(text: String) throws {
    #expect(try name(text) == .text("Centre d'écoute du Fleuve"))
  }

  @Test func theNameOfTheOrganizationFindsItsOnlyService() throws {
    let found = try name("services | why \"Ligne de nuit La Veilleuse\"")
    #expect(found == .text("Ligne d'écoute de nuit (Ligne de nuit La Veilleuse)"))
  }

  @Test func ofSeveralEachIsOfferedByItsIdentifier() throws {
    let several = try #require(try oracle.whyDiagnostics("services | why \"Logis Rimouski\"").first)
    #expect(several.code == .ambiguousRecord)
    #expect(several.suggestions.count == 2)
    for choice in several.suggestions {
      let found = try #require(try name("services | why \(choice.text.english)"))
      #expect(found == .text(choice.gloss?.english ?? ""))
    }
  }

  @Test func aMistypedNameIsOfferedTheRightOne() throws {
    let unknown = try #require(try oracle.whyDiagnostics("organizations | why \"Logis Rimousky\"").first)
    #expect(unknown.code == .unknownRecord)
    #expect(unknown.suggestions.map(\.text.english) == ["\"Logis Rimouski\""])
  }
}
