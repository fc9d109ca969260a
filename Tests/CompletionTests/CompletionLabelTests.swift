import Completion
import Domain
import Language
import Testing

/// The list shows what is inserted, in the language of the session, and why where that is not to be seen.
@Suite struct CompletionLabelTests {
  @Test(arguments: [
    "services | need ▮", "services | where languages has ▮", "services | eligible group ▮",
    "services | where fee = ▮", "needs | where reason = ▮", "contacts | where channel = ▮",
  ])
  func theLabelIsInserted(marked: String) throws {
    for letter in ["", "a", "al", "b", "c", "en", "f", "h", "l", "m", "s"] {
      for item in try CompletionSupport().offers(marked.replacing("▮", with: letter + "▮")).offers.items {
        let name = item.label.split(separator: " ← ").first.map(String.init) ?? ""
        #expect(item.text == QuotedText.spelled(name))
      }
    }
  }

  @Test func whatElseItIsCalledIsShown() throws {
    let alias = try #require(try CompletionSupport().offers("services | need alim▮").offers.items.first)
    #expect(alias.label == "Food assistance ← alimentation")
    let code = try #require(
      try CompletionSupport().offers("services | where languages has es▮").offers.items.first)
    #expect(code.label == "Spanish ← es")
    let named = try #require(try CompletionSupport().offers("services | need food▮").offers.items.first)
    #expect(named.label == "Food assistance")
  }

  /// Names that begin as typed, then what is also called so, then words within.
  @Test(arguments: [("services | near Ri▮", "ri"), ("services | dans Saint▮", "saint")])
  func whatBeginsAsTypedComesFirst(marked: String, typed: String) throws {
    let items = try CompletionSupport(.french).offers(marked).offers.items
    let begins = items.map { Folding.foldPlace($0.label).hasPrefix(typed) }
    #expect(begins.first == true)
    #expect(begins.drop { $0 }.allSatisfy { !$0 })
  }

  /// Not one French word in an English shell where an English one begins as typed, and the reverse.
  @Test(arguments: ["▮", "s▮", "c▮", "services | ▮", "services | c▮", "services | s▮"])
  func wordsAreOfOneLanguage(marked: String) throws {
    for language in LanguageCode.allCases {
      let other: LanguageCode = language == .french ? .english : .french
      func words(_ language: LanguageCode) -> Set<String> {
        Set(Lexicon.entries.flatMap { language == .french ? $0.french : $0.english })
      }
      for text in try CompletionSupport(language).texts(marked) {
        #expect(!words(other).subtracting(words(language)).contains(text), "\(language) \(marked) \(text)")
      }
    }
  }
}
