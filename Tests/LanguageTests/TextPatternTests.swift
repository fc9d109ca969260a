import Testing

@testable import Language

struct TextPatternTests {
  @Test(arguments: [
    ("aide aînés", [["aide"], ["aine"]], []),
    ("\"santé mentale\" -jeunes", [["sante", "mentale"]], [["jeune"]]),
    ("Saint-Jean -\"sans rendez-vous\"", [["saint", "jean"]], [["san", "rendez", "vou"]]),
    ("«banque alimentaire» aide aide", [["banque", "alimentaire"], ["aide"]], []),
    ("l'aide d’urgence", [["aide"], ["urgence"]], []), ("\"deux mots", [["deu", "mot"]], []),
    ("mot\"autre mot\"", [["mot"], ["autre", "mot"]], []), ("- mot", [["mot"]], []),
    ("-foo", [], [["foo"]]), ("--foo", [], [["foo"]]), ("", [], []), ("\"", [], []),
    ("-\"", [], []),
    ("a\u{0}b", [["a", "b"]], []), ("9-1-1", [["9", "1", "1"]], []),
  ])
  func reads(search: String, required: [[String]], excluded: [[String]]) {
    let pattern = TextPattern(search: search)
    #expect(pattern.required == required)
    #expect(pattern.excluded == excluded)
    #expect(pattern.isEmpty == required.isEmpty)
  }

  @Test func writesExpressions() {
    let pattern = TextPattern(search: "\"santé mentale\" aide -jeunes -\"en ligne\"")
    let expression = #"("sante mentale" AND "aide") NOT "jeune" NOT "en ligne""#
    #expect(pattern.matchExpression == expression)
    #expect(TextPattern(search: "-x").matchExpression == "")
  }

  static let hostile = [
    "NEAR(a b, 2)", "a OR b", "a AND NOT b", "name: x", "{name organization} : x", "a*", "^a",
    "a + b",
    "\"\"\"", "\" OR 1=1 --", "'; DROP TABLE service; --", "-\"\" x", "a\u{0}b\u{1b}[2J", "((((",
    "\\\" x",
    "” “ „", "é\u{301}\u{301}", "مرحبا", "日本語 \"東京", "😀 🏳️‍🌈 x", "a;b;-c", "-", "---", "«", "x»",
  ]

  /// Every expression is `("w w" AND "w") NOT "w"` with words of letters and digits: no text of the user is syntax.
  @Test(arguments: hostile)
  func expressionIsMadeOfOurTokens(search: String) {
    let pattern = TextPattern(search: search)
    guard !pattern.isEmpty else { return #expect(pattern.matchExpression == "") }
    let pieces = pattern.matchExpression.split(separator: "\"", omittingEmptySubsequences: false)
    #expect(pieces.first == "(")
    for (index, piece) in pieces.enumerated() where index % 2 == 0 && index > 0 {
      #expect([" AND ", ")", ") NOT ", " NOT ", ""].contains(piece), "\(piece)")
    }
    for (index, piece) in pieces.enumerated() where index % 2 == 1 {
      let plain = piece.allSatisfy { $0 == " " || $0.isNumber || $0.isLetter && !$0.isUppercase }
      #expect(plain && !piece.isEmpty, "\(piece)")
    }
  }

  @Test(arguments: hostile + ["aide \"santé mentale\" -jeunes -\"en ligne\"", "-x", ""])
  func serializedFormComesBack(search: String) {
    let pattern = TextPattern(search: search)
    #expect(TextPattern(serialized: pattern.serialized) == pattern)
  }

  @Test(arguments: [
    ("aide aînés", "Service d’aide à l'aîné", true), ("aide ainé", "Aide", false),
    ("\"aide alimentaire\"", "L'aide alimentaire", true),
    ("\"aide alimentaire\"", "aide et banque alimentaire", false),
    ("aide -jeune", "aide aux jeunes", false), ("aide -jeune", "aide", true),
    ("-jeune", "aide", false),
    ("\"a b c\"", "a b", false), ("x", "", false), ("", "x", false),
    ("Saint-Jean", "rue Saint Jean", true),
  ])
  func matches(search: String, text: String, expected: Bool) {
    #expect(TextPattern(search: search).matches(words: Folding.indexWords(text)) == expected)
  }

  @Test func matchesAcrossColumns() {
    let pattern = TextPattern(search: "aide \"santé mentale\" -jeune")
    #expect(pattern.matches(columns: [["aide"], ["sante", "mentale"]]))
    #expect(!pattern.matches(columns: [["aide", "sante"], ["mentale"]]))
    #expect(!pattern.matches(columns: [["aide"], ["sante", "mentale"], ["jeune"]]))
  }
}
