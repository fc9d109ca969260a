import Domain
import Language
import Planning
import TestSupport
import Testing

/// A plan is told in the words of its reader.
@Suite struct PlanWordsTests {
  private let oracle: QueryOracle

  init() throws { oracle = try QueryOracle(.demo(seed: 7)) }

  private func lines(_ text: String, _ language: LanguageCode) throws -> [String] {
    let bound = try #require(try oracle.bind(text))
    let printer = PlanPrinter(vocabulary: oracle.store, language: language)
    return printer.lines(bound) + printer.lines(LogicalPlanBuilder.build(bound))
  }

  @Test func frenchReadsFrench() throws {
    let lines = try lines(
      "services | need food | near Rimouski within 15 km | where free and lower(name) contains \"aide\" | take 3",
      .french)
    #expect(lines.contains("| besoin Aide alimentaire (food)"))
    #expect(lines.contains("| près de 48.4488,-68.524 rayon 15 km"))
    #expect(lines.contains("| filtrer (gratuit et minuscules(nom) contient \"aide\")"))
    #expect(lines.contains { $0.hasPrefix("= nom: texte, organisme: texte") }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("ordre : distance à 48.4488,-68.524") }, "\(lines)")
  }

  /// No word of a plan is left in the other language; what a stage adds bears one name in both.
  @Test(arguments: [
    "services | in Estrie | open saturday 9:00..11:00 or unknown | eligible age 72, group seniors | sort -name | skip 1 | take 2",
    "services | summarize n = count(), f = share(free) by region | where n > 3 | total",
    "services | join (sites | count by organization) on organization or drop | derive y = days_since(verified)",
    "services | nearest (services | need food) as food | where food.distance < 2 km",
    "services | count by region, fee | pivot fee: sum(count)",
    "services | top 1 by name per organization | where any category = food or not free",
    "services | serving G5L | where website is missing | derive a = if(free, 1, 2), b = round(1.5, 0), c = year(verified)",
  ])
  func noWordStaysEnglish(query: String) throws {
    let english: Set<String> = [
      "where", "take", "skip", "sort", "need", "near", "within", "in", "open", "serving", "eligible",
      "derive", "group",
      "by", "filter", "limit", "order", "key", "one", "site", "of", "text", "integer", "decimal", "area",
      "and", "or",
      "not", "any", "all", "is", "missing", "count", "name", "organization", "if", "round", "year", "free",
      "join",
      "joined", "coverage", "opening", "answer", "rows", "days", "from", "base", "age", "unknown", "sites",
    ]
    let lines = try lines(query, .french).filter { !$0.hasPrefix("= ") }
    let words = lines.joined(separator: " ").split { !$0.isLetter && $0 != "_" }.map(String.init)
    #expect(Set(words).intersection(english).isEmpty, "\(lines)")
  }
}
