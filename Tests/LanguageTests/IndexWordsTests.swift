import Testing

@testable import Language

struct IndexWordsTests {
  @Test(arguments: [
    ("Banque alimentaire", ["banque", "alimentaire"]),
    ("l’aide d'urgence qu'il lorsqu’elle", ["aide", "urgence", "il", "elle"]),
    ("Val-d'Or, 9-1-1; H2X 1Y4", ["val", "or", "9", "1", "1", "h2x", "1y4"]),
    ("Women's centre (24h)", ["women", "centre", "24h"]),
    ("hépatite 'C' et vitamine D", ["hepatite", "c", "et", "vitamine", "d"]),
    ("O'Brien aujourd'hui", ["o", "brien", "aujourd", "hui"]),
    ("«Cœur» — ÆON_2", ["coeur", "aeon", "2"]), ("", []), ("'", []), ("l'", ["l"]),
    ("Привет, مَرحبا 日本", ["привет", "مرحبا", "日本"]), ("a\u{0}b \u{1b}[31m", ["a", "b", "31m"]),
  ])
  func splits(text: String, words: [String]) {
    #expect(Folding.words(text) == words)
  }

  @Test func indexTextIsStemmedAndPlain() {
    #expect(Folding.indexText("Services d’aide aux aînés isolés") == "service aide aux aine isole")
    let text = Folding.indexText("Hôpitaux & “Women’s” shelters – l'été, 24/7 ½ ²")
    #expect(text == "hopital woman shelter ete 24 7 ½ ²")
  }
}
