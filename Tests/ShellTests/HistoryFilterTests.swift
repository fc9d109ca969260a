import Language
import Testing

@testable import Shell

@Suite struct HistoryFilterTests {
  @Test(arguments: [
    "services | where phone contains \"514-555-0199\"", "514 555 0199", "(514) 555-0199",
    "services | search \"5550199\"", "1.514.555.0199", "+1 514 555 0199",
    " services", "\tservices",
  ])
  func leavesOut(entry: String) { #expect(!HistoryFilter.keeps(entry, isKnown: isKnown)) }

  /// As a directory with these names would tell.
  private func isKnown(_ text: String) -> Bool {
    ["maison marie vincent", "banque alimentaire", "saint jean baptiste"].contains(Folding.fold(text))
  }

  @Test(arguments: [
    "services | search \"Jean Tremblay\" | count", "services | search \"jean tremblay\"",
    "services | search \"Oumar Diallo\"", "needs | why \"Mme Roy\"", "where name = Jean Tremblay",
    "services | where name contains 'Nadia O’Brien'", "services | chercher « Anne-Marie Roy »",
    "services | where email = \"jean.tremblay@example.org\"", "services | search \"1234 rue Sherbrooke\"",
    "services | search \"046 454 286\"", "services | chercher \"tremblay jean\"",
    "services | chercher \"côté julie\"", "services | chercher jean tremblay",
    "services | search \"bouchard\"",
    "services | chercher julie côté | prendre 5", "services | filtrer nom contient \"gagnon\"",
    "services | where name contains tremblay", "services | search \"nguyen thi lan\"",
  ])
  func leavesOutWhoAPersonIs(entry: String) { #expect(!HistoryFilter.keeps(entry, isKnown: isKnown)) }

  @Test(arguments: [
    "services | search \"food bank\"", "services | search \"Banque Alimentaire\"",
    "services | where name = \"Maison Marie Vincent\"", "services | search \"Jean\"",
    "services | near \"Saint Jean Baptiste\" within 5 km", "services | in region Estrie | need Food",
    "services | search food | take 5", "services | where name contains centre",
    "services | search \"aide aux devoirs\"", "services | need \"Aide alimentaire\"",
    "let Name = services | where free", "services | where languages has es or name contains \"Centre\"",
  ])
  func keepsOrdinaryTexts(entry: String) { #expect(HistoryFilter.keeps(entry, isKnown: isKnown)) }

  @Test(arguments: [
    "services | near H2X 1Y4 within 3 km", "services | where verified > 2026-01-01",
    "services | where verified in 2025-01-01..2026-12-31 | take 10",
    "sites | near 45.508888,-73.561668 within 800 m", "places | where population > 100000",
  ])
  func keeps(entry: String) { #expect(HistoryFilter.keeps(entry, isKnown: isKnown)) }
}
