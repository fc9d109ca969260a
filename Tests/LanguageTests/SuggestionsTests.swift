import Testing

@testable import Language

struct SuggestionsTests {
  let names = [
    "food", "Food bank", "housing", "Sainte-Foy", "Estrie", "Aide alimentaire", "aide", "santé",
  ]

  @Test(arguments: [
    ("fod", ["food"]), ("fodo", ["food"]), ("housng", ["housing"]), ("ESTRI", ["Estrie"]),
    ("alimentaire aide", ["Aide alimentaire"]), ("sante foy", ["Sainte-Foy"]), ("sante", ["santé"]),
    ("zzzz", []), ("", []), ("x", []), ("bank", ["Food bank"]), ("aides", ["aide"]),
  ])
  func nearest(text: String, expected: [String]) {
    #expect(Suggestions.nearest(to: text, among: names) == expected)
  }

  @Test func twoLettersAwayOnlyWhereNoneIsAtOne() {
    #expect(Suggestions.nearest(to: "wher", among: ["why", "where"]) == ["where"])
    #expect(Suggestions.nearest(to: "wherr", among: ["why", "there"]) == ["there"])
  }

  @Test func bestFirstAndStable() {
    #expect(
      Suggestions.nearest(to: "cat", among: ["bat", "car", "cat", "rat"]) == ["cat", "bat", "car"])
    #expect(
      Suggestions.nearest(to: "cat", among: ["bat", "bat", "car"], limit: 2) == ["bat", "car"])
    #expect(Suggestions.nearest(to: "cat", among: ["bat"], limit: -1).isEmpty)
    #expect(Suggestions.nearestIndices(to: "cat", among: ["dog", "car", "cat"]) == [2, 1])
  }
}
