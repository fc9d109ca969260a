import Domain
import Language
import Planning
import Storage
import Testing

struct VocabularyLookupTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  /// Name in either language, alias, code: one category.
  @Test(arguments: ["food", "\"Aide alimentaire\"", "\"AIDE ALIMENTAIRE\"", "FOOD"])
  func aCategoryHasSeveralNames(spelling: String) throws {
    let wanted = try support.stages("services | need food")
    #expect(wanted == ["need Food assistance (food)"])
    #expect(try support.stages("services | need \(spelling)") == wanted)
  }

  @Test(arguments: ["spanish", "espagnol", "es", "ES", "\"Espagnol\""])
  func aLanguageHasNamesAndACode(spelling: String) throws {
    let stages = try support.stages("services | where languages has \(spelling)")
    #expect(stages == ["where any languages = Spanish (es)"])
  }

  /// A code needs no quotes even where it looks like an operator: Oriya is `or`.
  @Test func aCodeCanLookLikeAnOperator() throws {
    let stages = try support.stages("services | where languages has or")
    #expect(stages.count == 1 && stages[0].hasSuffix("(or)"))
  }

  /// Region, MRC, municipality, FSA, in this order; a word before the name chooses.
  @Test(arguments: [
    ("Laval", "region"), ("region Laval", "region"),
    ("city Laval", "municipality"), ("Rimouski", "municipality"), ("\"Rimouski-Neigette\"", "MRC"),
    ("G5L", "postal area"), ("G5L 1A1", "postal area"), ("Montmagny", "MRC"),
    ("city Montmagny", "municipality"),
  ])
  func anAreaIsReadInOrder(written: String, kind: String) throws {
    let query = try support.bind("services | in \(written)").get()
    let note = try #require(query.notes.first { $0.code == .noteAreaUsed })
    #expect(note.arguments.last?.english == kind)
  }

  /// `Saint` and `St`, accents, dashes and apostrophes of a place do not count.
  @Test(arguments: ["St-Jean-sur-Richelieu", "\"saint jean sur richelieu\"", "Saint-Jean-sur-Richelieu"])
  func aPlaceIsFoundFolded(spelling: String) throws {
    let stages = try support.stages("services | in city \(spelling)")
    #expect(stages == ["in Saint-Jean-sur-Richelieu (56083)"])
  }

  /// Every name that several municipalities bear is refused with choices, and each choice, pasted back, is one of them.
  @Test func everyChoiceOfAHomonymResolves() throws {
    let places = try support.store.allTerms(.area).filter { $0.area?.kind == .municipality }
    let homonyms = Dictionary(grouping: places) { Folding.foldPlace($0.name.french) }
      .filter { $0.value.count > 1 }
    #expect(homonyms.count > 10)
    for (_, terms) in homonyms {
      let name = terms[0].name.french
      let mistake = try #require(try support.diagnostics("places | near \"\(name)\"").first)
      #expect(mistake.code == .ambiguousName, "\(name)")
      #expect(mistake.suggestions.count == min(6, terms.count), "\(name)")
      var found: Set<String> = []
      for choice in mistake.suggestions {
        // One kind of area, for an MRC may bear the name as well.
        let stages = try support.stages("places | in city \(choice.text.english)")
        #expect(stages.count == 1, "\(choice.text.english)")
        found.formUnion(stages)
      }
      #expect(found.count == mistake.suggestions.count, "\(name): \(found)")
    }
  }

  @Test(arguments: [
    ("services | need fod", "B203", "food"), ("services | near Rimousky", "B202", "Rimouski"),
    ("services | in Estri", "B218", "Estrie"),
    ("services | where languages has spansh", "B204", "Spanish"),
    ("services | filtrer langues comprend espgnol", "B204", "espagnol"),
    ("services | where fee = fre", "B205", "Free"),
    ("services | filtrer tarif = gratui", "B205", "Gratuit"),
  ])
  func anUnknownNameIsAnsweredWithTheNearest(query: String, code: String, nearest: String) throws {
    let mistakes = try support.diagnostics(query)
    #expect(mistakes.map(\.code.rawValue) == [code])
    let offered = mistakes[0].suggestions.map { Folding.fold($0.text.english) }
    #expect(offered.contains(Folding.fold(nearest)), "\(offered)")
  }

  /// The nearest in spelling comes before names that only begin alike or have the word, in either language.
  @Test(arguments: [("besoin logemnt", "logement"), ("need housng", "housing"), ("need hosing", "housing")])
  func theNearestInSpellingComesFirst(stage: String, nearest: String) throws {
    let mistake = try #require(try support.diagnostics("services | \(stage)").first)
    #expect(mistake.suggestions.first?.text.french == nearest, "\(mistake.suggestions)")
  }

  /// Making the edit of an unknown name gives a query that binds.
  @Test(arguments: ["services | in Estri", "services | near \"Gaspee\"", "services | sort nme"])
  func theOnlySuggestionIsAnEdit(query: String) throws {
    let mistake = try #require(try support.diagnostics(query).first)
    let edit = try #require(mistake.edits.first)
    var bytes = Array(query.utf8)
    bytes.replaceSubrange(edit.span.start..<edit.span.end, with: Array(edit.replacement.utf8))
    #expect(try support.mistakes(String(decoding: bytes, as: UTF8.self)) == [])
  }
}
