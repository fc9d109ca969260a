import Domain
import Language
import Planning
import Presentation
import TestSupport
import Testing

@testable import Session

/// The queries that come with the program.
struct PreludeTests {
  private static let names = Prelude.queries.map(\.name.english)

  /// Answers over a small directory with contacts, checked by the reference interpreter.
  private func run(_ text: String) throws -> (status: SessionStatus, lines: [String], said: String) {
    var options = SessionOptions(today: try #require(CalendarDate(year: 2026, month: 2, day: 15)))
    options.format = .csv
    options.language = .english
    options.verifies = true
    options.disclosure = .internal
    let words = MemorySink()
    let session = Session(
      store: try TestDirectory.demo(seed: 7).open(), options: options,
      messages: MessageWriter(words, language: .english, style: .plain))
    let output = MemorySink()
    let status = session.run(
      SourceText(name: "test", text: text), to: Destination(name: "-", sink: output))
    return (status, output.text.split(separator: "\n").map(String.init), words.text)
  }

  private func call(_ query: PreludeQuery, _ language: LanguageCode) -> String {
    switch query.name.english {
    case "deserts": query.name[language] + (language == .english ? "(food, 20 km)" : "(alimentation, 20 km)")
    case "coverage": query.name[language]
    default: query.name[language] + (language == .english ? "(last 2 years)" : "(2 dernières années)")
    }
  }

  @Test(arguments: names)
  func bothLanguagesGiveTheSameRowsAndTheReferenceAgrees(name: String) throws {
    let query = try #require(Prelude.query(named: name)).query
    let english = try run(call(query, .english))
    let french = try run(call(query, .french))
    #expect(english.status == .success && french.status == .success, "\(english.said)\(french.said)")
    #expect(english.said.contains("N608") && french.said.contains("N608"))
    #expect(english.lines.count > 3, "\(english.lines)")
    #expect(english.lines.dropFirst() == french.lines.dropFirst())
    // What the figures mean is said beside them.
    #expect(english.said.contains(query.help.english))
  }

  @Test(arguments: names)
  func defaultsAreEnough(name: String) throws {
    let text = name == "deserts" ? "deserts(food)" : name
    #expect(try run(text + " | take 1").status == .success)
  }

  @Test(arguments: Prelude.queries.map(\.name), LanguageCode.allCases)
  func theTextIsOneThatSavesIt(name: LocalizedText, language: LanguageCode) throws {
    let query = try #require(Prelude.query(named: name[language])).query
    let parsed = Parser.parse(SourceText(name: "page", text: query.page(language)))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.script.statements.count == 1)
    let page = query.page(language)
    #expect(page.contains("# ") && page.contains(name[language]))
    #expect(page.split(separator: "\n").allSatisfy { $0.hasPrefix("#") || $0.count <= 120 }, "\(page)")
  }

  @Test func namesAreUniqueAndNoWordsOfTheLanguage() {
    // `deserts` and `déserts` are told apart by their accent.
    #expect(Set(Prelude.names).count == Prelude.names.count)
    let folded = Prelude.queries.flatMap { query in
      Set(LanguageCode.allCases.map { Folding.fold(query.name[$0]) })
    }
    #expect(Set(folded).count == folded.count)
    for name in folded {
      for wordClass in [KeywordClass.statementHead, .stageHead, .infix] {
        #expect(Lexicon.keyword(folded: name, in: wordClass) == nil)
      }
    }
  }

  /// Unmet needs of a category in a region, counted from the rows themselves.
  @Test func aGapIsTracedToItsRows() throws {
    let gaps = try run("gaps(2025) | where region is present and category is present | top 1 by unmet")
    let cells = try #require(gaps.lines.last).split(separator: ",", omittingEmptySubsequences: false).map(
      String.init)
    let needs = try run(
      "needs | during 2025 | where region = \"\(cells[0])\" and category = \"\(cells[1])\" and unmet | count")
    #expect(needs.lines.last == cells[2])
    let supply = try run("services | need \"\(cells[1])\" | where region has \"\(cells[0])\" | count")
    #expect(supply.lines.last == cells[4], "\(gaps.lines)")
  }

  @Test func aSavedQueryOfTheNameWins() throws {
    let support = try SessionSupport()
    #expect(support.run("gaps(2025) | count").status == .success)
    #expect(support.messages().contains("N627"))
    support.run("save gaps = places | count")
    _ = support.messages()
    #expect(support.run("gaps").rows.hasPrefix("count\n"))
    #expect(support.messages().contains("as it is saved in this directory"))
    #expect(support.session.removeQuery(named: "gaps") == .success)
    #expect(support.run("gaps(2025) | count").status == .success)
    // A `let` of the name says nothing: whoever writes it knows.
    _ = support.messages()
    #expect(support.run("let écarts = places\nécarts | count").status == .success)
    #expect(!support.messages().contains("N627"))
  }

  @Test func theTextIsShown() throws {
    let support = try SessionSupport()
    func shown(_ name: String) -> String {
      let output = MemorySink()
      _ = support.session.showQuery(named: name, to: Destination(name: "-", sink: output))
      return output.text
    }
    #expect(shown("GAPS").hasPrefix("# unmet needs by region and category"))
    #expect(
      shown("ecarts").contains(
        "enregistrer écarts(période: période = 12 derniers mois complets) = besoins\n| pendant"))
    support.run("save few(n: number) = places | take $n")
    #expect(shown("few") == "save few(n: number) = places | take $n\n")
    _ = support.messages()
    #expect(shown("gasp").isEmpty)
    #expect(support.messages().contains("did you mean `gaps`"))
  }

  /// The list of saved queries is of those saved.
  @Test func theyAreNotInTheListOfQueries() throws {
    let support = try SessionSupport()
    #expect(support.run("queries | count").rows == "count\n0\n")
  }
}
