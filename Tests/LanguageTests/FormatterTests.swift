import Language
import Testing

@Suite struct FormatterTests {
  private func format(_ text: String, _ language: LanguageCode? = nil) -> String? {
    Formatter.format(parse(text), language: language)
  }

  @Test(arguments: [
    ("services|take   5", "services | take 5\n"),
    ("services | where free\n| take 5", "services\n| where free\n| take 5\n"),
    ("services |\n  where free", "services\n| where free\n"),
    ("services;sites # both\n\n\n\nplaces", "services\nsites # both\n\nplaces\n"),
    (
      "#! x\n\n# one  \nservices\n\n  # two\n| take 5 # three\n\n# four\n",
      "#! x\n\n# one\nservices\n# two\n| take 5 # three\n\n# four\n"
    ),
    (
      "services | where (a\n  or b)and year( c )in(1,2)",
      "services\n| where (a or b) and year(c) in (1, 2)\n"
    ),
    ("services | where (a # why\n or b)", "services\n| where (a # why\n    or b)\n"),
    (
      "places | near 45.5 ,-73.6 within 5km | sort - name",
      "places | near 45.5, -73.6 within 5 km | sort -name\n"
    ),
    (
      "services | where a in 1 .. 5 and b = a - - 1 and o . name = $p",
      "services | where a in 1..5 and b = a - -1 and o.name = $p\n"
    ),
    (
      "services|open saturday 9:00 .. 12:00 or  unknown",
      "services | open saturday 9:00..12:00 or unknown\n"
    ),
    ("", ""), ("  \n # only\n", "# only\n"), ("services | search «  x »", "services | search «  x »\n"),
  ])
  func oneStyle(text: String, expected: String) {
    #expect(format(text) == expected)
  }

  @Test func longStagesGoOnBehindCommasAndOperators() {
    let text =
      "services | select name, organization.name, region, verified, languages, categories, minimum_age, phones"
    let expected = """
      services
      | select name, organization.name, region, verified, languages, categories,
          minimum_age, phones

      """
    #expect(format(text) == expected)
    #expect(format(expected) == expected)
  }

  @Test(arguments: [
    (
      "services | join(services|count by region)on region or  drop",
      "services | join (services | count by region) on region or drop\n"
    ),
    (
      """
      sites | count by region | join (services
      | count by region | select region, supply = count) on region | nearest 3 (sites) as near
      """,
      """
      sites
      | count by region
      | join (services | count by region | select region, supply = count) on region
      | nearest 3 (sites) as near

      """
    ),
    (
      """
      sites | count by region | join (services # all
      | count by region, category | select region, category, supply = count | take 1000) on region, category
      """,
      """
      sites
      | count by region
      | join (services # all
          | count by region, category
          | select region, category, supply = count
          | take 1000) on region, category

      """
    ),
  ])
  func queriesInBracketsStandOnTheLineOfTheirStageWhereTheyFit(text: String, expected: String) {
    #expect(format(text) == expected)
    #expect(format(expected) == expected)
  }

  @Test func aLanguageRewritesKeywordsAndFieldsOnly() {
    let text = "all services | near region within 5 km | where name is missing and not free | need search"
    let fields = ["name": "nom", "free": "gratuit", "region": "région", "search": "non"]
    #expect(
      Formatter.format(parse(text), language: .french, translate: { fields[$0] }) == """
        tous services
        | près de region rayon 5 km
        | filtrer nom manque et non gratuit
        | besoin search

        """)
    #expect(
      format("tous services | filtrer somme(x quand y) > 1 ou z est manquant", .english)
        == "all services | where sum(x where y) > 1 or z is missing\n")
  }

  @Test func aTextWithErrorsIsLeftAlone() {
    #expect(format("services | wehre x") == nil)
    #expect(format("services | where a == b") == nil)
    #expect(format("services | search \"x") == nil)
  }

  @Test func formattingKeepsTheMeaningAndIsStable() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("FormatterTests seed \(seed)")
    for offset in 0..<500 {
      var generator = QueryTextGenerator(seed: seed &+ UInt64(offset))
      let text = generator.script()
      let parsed = parse(text)
      #expect(parsed.diagnostics.isEmpty, "seed \(seed) + \(offset): \(mistakes(text))\n\(text)")
      let meaning = ScriptDump.dump(parsed.script)
      for language in [nil, LanguageCode.french, .english] {
        guard let once = format(text, language) else { continue }
        #expect(dump(once) == meaning, "seed \(seed) + \(offset)\n\(text)\n---\n\(once)")
        #expect(format(once, language) == once, "seed \(seed) + \(offset)\n\(text)\n---\n\(once)")
        #expect(comments(once) == comments(text), "seed \(seed) + \(offset)\n\(text)")
      }
      guard let french = format(text, .french), let english = format(french, .english) else {
        continue
      }
      #expect(words(english) == words(format(text, .english) ?? ""), "seed \(seed) + \(offset)")
      #expect(words(format(english, .french) ?? "") == words(french), "seed \(seed) + \(offset)")
    }
  }

  private func comments(_ text: String) -> [String] {
    tokens(text).filter { $0.hasPrefix("#") }
  }

  private func words(_ text: String) -> [String] {
    tokens(text).filter { $0.contains { !$0.isWhitespace } }
  }

  private func tokens(_ text: String) -> [String] {
    let tree = parse(text).tree
    return (0..<tree.tokens.count).map { tree.text(token: $0) }
  }
}
