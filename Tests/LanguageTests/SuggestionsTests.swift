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

  /// What may be done by one key: nothing that leaves a choice, or only begins alike.
  @Test(arguments: [
    ("housng", "housing"), ("alimentaire aide", "Aide alimentaire"), ("fod", "food"), ("housi", "housing"),
    ("aide al", nil), ("bank", nil), ("ho", nil), ("foob", "food"), ("zzzz", nil),
  ])
  func certain(text: String, expected: String?) {
    #expect(Suggestions.certain(for: text, among: names) == expected)
  }

  @Test(arguments: [
    ("pour", ["pourquoi"]), ("free", ["près"]), ("me", ["Melbourne"]), ("famile", ["family", "famille"]),
    ("help", ["Help with forms"]), ("aide", ["aine", "Aide alimentaire"]), ("share", ["region", "free"]),
    ("bar", ["bat", "car"]),
  ])
  func whatMayMeanSomethingElseIsNotCertain(text: String, names: [String]) {
    #expect(Suggestions.certain(for: text, among: names) == nil)
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
