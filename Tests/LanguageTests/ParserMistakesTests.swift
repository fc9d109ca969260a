import Language
import Testing

@Suite struct ParserMistakesTests {
  @Test(arguments: [
    (
      "services | tkae 5 | wehre x | take 5", ["S103 `tkae`", "S103 `wehre`"],
      "services | error | error | take 5"
    ),
    ("services where free", ["S115 `where`"], "services"),
    ("services | where | take 5", ["S112 `where`"], "services | error | take 5"),
    ("services | where\nplaces", ["S112 `where`"], "services | error\nplaces"),
    ("services | where (a b) | take x", ["S101 `b`", "S101 `x`"], "services | error | error"),
    ("services | where a b | take 5", ["S115 `b`"], "services | error | take 5"),
    ("services | where a = b = c", ["S115 `=`"], "services | error"),
    ("services | where a = | take 2", ["S101 `|`"], "services | error | take 2"),
    ("services | where a = )", ["S101 `)`"], "services | error"),
    ("services | where a)", ["S115 `)`"], "services | error"),
    ("services | derive upper(name)", ["S101 `upper`"], "services | error"),
    ("services | summarize count() by region", ["S101 `count`"], "services | error"),
    ("services | summarize n = count() per region", ["S115 `per`"], "services | error"),
    ("services | top 10", ["S101 ``"], "services | error"),
    ("services | top by name", ["S101 `by`"], "services | error"),
    ("services | distinct name", ["S115 `name`"], "services | error"),
    ("services | summarize", ["S112 `summarize`"], "services | error"),
    ("services | where a @ b | take 2", ["L003 `@`"], "services | error | take 2"),
    ("services | where a = 2026-13", ["L005 `2026-13`"], "services | where (a = error)"),
    ("services | take 2.5", ["S101 `2.5`"], "services | error"),
    ("services | near 45.5 | take 1", ["S101 `|`"], "services | error | take 1"),
    ("services | near Rimouski within 15 | take 1", ["S101 `15`"], "services | error | take 1"),
    ("services | where any languages", ["S101 ``"], "services | error"),
    ("| where x", ["S101 `|`"], "? | where x"),
    ("where free", ["S101 `where`"], "?"),
    ("all | take 1", ["S101 `|`"], "all ? | take 1"),
    ("services | where a\nor b", ["S101 `or`"], "services | where a\n?"),
    ("services | let x", ["S113 `let`"], "services | error"),
    ("services | need banque alimentaire", ["B219 `banque alimentaire`"], "services | error"),
    ("services | near Baie Comeau within 5 km", ["B219 `Baie Comeau`"], "services | error"),
    (
      "services | where (a\nb)\n| tkae 5", ["S102 `(`", "S115 `)`", "S103 `tkae`"],
      "services | error\nb | error"
    ),
  ])
  func oneMistakeOneMessage(text: String, expected: [String], script: String) {
    #expect(mistakes(text) == expected)
    #expect(dump(text) == script)
  }

  @Test(arguments: [
    ("refer 2, 3\nservices", ["S116 `refer`"], "error\nservices"),
    ("besoins | compter | graphique barres", ["S111 `graphique`"], "needs | count | error"),
    ("services | chart bar | take 5", ["S111 `chart`"], "services | error | take 5"),
    (
      "services | chart (services | count by region) | tkae 5",
      ["S111 `chart`", "S103 `tkae`"], "services | error | error"
    ),
    ("services | chart (services | take 5", ["S111 `chart`"], "services | error | take 5"),
  ])
  func wordsOfLaterVersionsAreKnown(text: String, expected: [String], script: String) {
    #expect(mistakes(text) == expected)
    #expect(dump(text) == script)
  }

  @Test func anUnclosedBracketShowsBothItsEnds() throws {
    let diagnostic = try #require(parse("services | where (a or b | take 5").diagnostics.first)
    #expect(diagnostic.code == .unclosedBracket)
    #expect(diagnostic.span == Span(17, 18))
    #expect(diagnostic.secondary.map(\.span) == [Span(24, 24)])
    #expect(mended("services | where (a or b | take 5") == "services | where (a or b) | take 5")
  }

  @Test(arguments: [
    ("services | chercer \"x\"", "chercher"), ("services | tkae 5", "take"),
    ("services | limit 5", "take"), ("services | filter a", "where"), ("services | où a", "where"),
  ])
  func unknownWordsComeWithSuggestions(text: String, suggestion: String) throws {
    let diagnostic = try #require(parse(text).diagnostics.first)
    #expect(diagnostic.suggestions.first?.text.english == suggestion)
  }

  @Test(arguments: [
    (
      "services | where a == b && c == d || e <> f",
      ["S107 `==`", "S107 `&&`", "S107 `||`", "S107 `<>`"],
      "services | where a = b and c = d or e != f"
    ),
    ("services | filtrer a && !b", ["S107 `&&`", "S107 `!`"], "services | filtrer a et non b"),
    (
      "services | where name LIKE '%food%'", ["S108 `LIKE '%food%'`"],
      "services | where name contains \"food\""
    ),
    (
      "services | where a = NULL and b is null and c is not null", ["S109 `= NULL`"],
      "services | where a is missing and b is missing and c is present"
    ),
    ("services |> where a |> take 5", ["S110 `|>`"], "services | where a | take 5"),
    (
      "services | where a = 'x' or a = “y”", ["S107 `'x'`"],
      "services | where a = \"x\" or a = \"y\""
    ),
    (
      "services | where a is b or c is not d", ["S107 `is`", "S107 `is not`"],
      "services | where a = b or c != d"
    ),
    ("services | where a between 1 and 5", ["S107 `between 1 and 5`"], "services | where a in 1..5"),
    ("services | where a not in (b, c)", ["S107 `not in`"], "services | where not a in (b, c)"),
    (
      "services | where a not like '%x'", ["S107 `not like`", "S108 `like '%x'`"],
      "services | where not a contains \"x\""
    ),
    (
      "services | sort name desc, city asc", ["S107 `name desc`", "S107 `city asc`"],
      "services | sort -name, city"
    ),
    ("services | sort by name", ["S107 `by`"], "services | sort name"),
    ("services | where count(*) > 1", ["S107 `*`"], "services | where count() > 1"),
    ("from services | take 5", ["S115 `from`"], "services | take 5"),
    ("services take 5", ["S115 `take`"], "services | take 5"),
    (
      "SELECT name, phone FROM services WHERE free LIMIT 5",
      ["S106 `SELECT name, phone FROM services WHERE free LIMIT 5`"],
      "services | where free | select name, phone | take 5"
    ),
    (
      "select *\nfrom services\nwhere free;\nplaces", ["S106 `select *\nfrom services\nwhere free`"],
      "services | where free;\nplaces"
    ),
    ("help", ["S114 `help`"], ".help"), ("quit; ?", ["S114 `quit`", "S114 `?`"], ".quit; .help"),
  ])
  func foreignSpellingsAreUnderstoodAndAnswered(text: String, expected: [String], right: String) {
    #expect(mistakes(text) == expected)
    #expect(mended(text) == right)
    // What was understood is what the right spelling says.
    if !text.lowercased().hasPrefix("select"), !right.hasPrefix("."), !text.contains(" take") {
      #expect(dump(text) == dump(right))
    }
  }

  @Test(arguments: [
    ("services", true), ("services | take 5", true), ("", true), ("# x", true),
    ("services |", false), ("services | # x", false), ("services | where a and", false),
    ("services | where a =", false), ("services | where (a", false), ("services | need a,", false),
    ("services | where (a\nor b\n", false), ("services | where a in (b,", false),
    ("services | where f(", false), ("services | where not", false), ("services | select n =", false),
    ("services | where", true), ("services | wehre x |", true), ("services | wehre x | where (", true),
    ("services | search \"abc", true), ("services | where a)", true), ("explain", true),
  ])
  func moreIsWantedOnlyWhereMoreWouldMend(text: String, isComplete: Bool) {
    #expect(parse(text).isComplete == isComplete)
  }

  @Test func everyPrefixOfAQueryIsReadWithoutHarm() {
    let text = "services | where (not a.b in (1, \"é\")) and any c = $p | near -45.5, 7 within 5 km"
    for count in 0...text.count {
      let parsed = parse(String(text.prefix(count)))
      #expect(parsed.diagnostics.count <= 1, "\(text.prefix(count)): \(parsed.diagnostics)")
    }
  }
}
