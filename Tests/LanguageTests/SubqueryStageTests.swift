import Language
import Testing

@Suite struct SubqueryStageTests {
  @Test(arguments: [
    (
      "services | join (services | count by region) on region",
      "services | join (services | count by region) on region"
    ),
    (
      "points | joindre (\ntous services\n| compter par région\n) sur région, n ou écarter | prendre 5",
      "sites | join (all services | count by région) on région, n or drop | take 5"
    ),
    ("places | nearest (sites) as s", "places | nearest (sites) as s"),
    (
      "municipalités | proches 3 (points | ouvert) comme s",
      "places | nearest 3 (sites | open) as s"
    ),
    (
      "sites | join (sites | nearest (places) as p | select id, p) on id",
      "sites | join (sites | nearest (places) as p | select id, p) on id"
    ),
  ])
  func stages(text: String, expected: String) {
    #expect(mistakes(text).isEmpty)
    #expect(dump(text) == expected)
  }

  /// A mistake inside the brackets takes neither the rest of the inner query nor the stages behind it along.
  @Test(arguments: [
    (
      "services | join (services | tkae 5 | count by region) on region | wehre x | take 5",
      ["S103 `tkae`", "S103 `wehre`"],
      "services | join (services | error | count by region) on region | error | take 5"
    ),
    (
      "services | join (services | where (a = )) on region | take 5", ["S101 `)`"],
      "services | join (services | error) on region | take 5"
    ),
    (
      "services | join (services | where (a = ) on region | take 5", ["S102 `(`", "S101 `)`"],
      "services | error"
    ),
    (
      // Any word may be the name of a query: whether it is one, the binder knows.
      "services | join (servces | count) on region | take 5", [],
      "services | join (servces | count) on region | take 5"
    ),
    (
      "services | join () on region | take 5", ["S101 `)`"], "services | join (?) on region | take 5"
    ),
    (
      "services | join services on region | take 5", ["S101 `services`"], "services | error | take 5"
    ),
    (
      "services | join x (services | count) on region | take 5", ["S101 `x`"], "services | error | take 5"
    ),
    (
      "services | join (services | count) by region | take 5", ["S101 `by`"], "services | error | take 5"
    ),
    ("services | join (services | count) on | take 5", ["S101 `|`"], "services | error | take 5"),
    ("services | join (services | count) on a or | take 5", ["S115 `or`"], "services | error | take 5"),
    ("services | join | take 5", ["S112 `join`"], "services | error | take 5"),
    ("places | nearest (sites) | take 5", ["S101 `|`"], "places | error | take 5"),
    ("places | nearest (sites) as | take 5", ["S101 `|`"], "places | error | take 5"),
    ("places | nearest 2.5 (sites) as s | take 5", ["S101 `2.5`"], "places | error | take 5"),
    (
      "services | join (services | count by region on region | take 5\nplaces | tkae 5",
      ["S102 `(`", "S115 `on`", "S103 `tkae`"], "services | error\nplaces | error"
    ),
  ])
  func mistakesAreSaidWhereTheyAre(text: String, expected: [String], script: String) {
    #expect(mistakes(text) == expected)
    #expect(dump(text) == script)
  }

  @Test func queriesInBracketsNestEightDeep() {
    func nested(_ depth: Int) -> String {
      String(repeating: "sites | join (", count: depth) + "sites" + String(repeating: ") on id", count: depth)
    }
    #expect(mistakes(nested(8)).isEmpty)
    #expect(mistakes(nested(9)) == ["S104 `(`"])
    #expect(!mistakes(nested(50_000)).isEmpty)
  }

  @Test func moreIsWantedInsideTheBrackets() {
    #expect(!parse("services | join (services | count by region").isComplete)
    #expect(parse("services | join (services | count by region) on region").isComplete)
  }

  @Test(arguments: [
    (
      "services | join (services | count by region) on region or drop",
      "services | joindre (services | compter par région) sur région ou écarter\n"
    ),
    (
      "places | nearest 3 (sites) as s | where any s.distance < 2 km",
      "municipalités | proches 3 (points) comme s | filtrer existe s.distance < 2 km\n"
    ),
  ])
  func translatesThereAndBack(english: String, french: String) {
    let fields = ["region": "région", "région": "region"]
    func format(_ text: String, _ language: LanguageCode) -> String? {
      Formatter.format(parse(text), language: language) { fields[$0] }
    }
    #expect(format(english, .french) == french)
    #expect(format(french, .english) == english + "\n")
  }
}
