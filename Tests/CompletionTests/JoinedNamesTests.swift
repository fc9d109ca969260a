import Completion
import Domain
import Language
import Storage
import Testing

/// Names whose words are joined by hyphens and apostrophes, as most of Québec's are, are completed behind each of them.
@Suite struct JoinedNamesTests {
  @Test(arguments: ["services | near ▮", "services | dans ▮", "param p: place = ▮", "contact phone from ▮"])
  func everyBeginningUpToAJoiner(marked: String) throws {
    let support = try CompletionSupport(.french)
    let names = try support.store.allTerms(.area).filter { $0.area?.kind == .municipality }.map(\.name.french)
    var asked: Set<String> = []
    for (number, name) in names.enumerated() where number % 9 == 0 && !name.contains(" ") {
      for index in name.indices where "-'’–".contains(name[index]) {
        let typed = String(name[...index])
        // What stands behind an opening bracket, a figure or the like is no word.
        guard asked.insert(typed).inserted, typed.allSatisfy({ $0.isLetter || "-'’–".contains($0) }) else {
          continue
        }
        let (offers, text) = try support.offers(marked.replacing("▮", with: typed + "▮"))
        #expect(offers.replaced == Span(text.utf8.count - typed.utf8.count, text.utf8.count))
        let first = Folding.foldPlace(offers.items.first?.label ?? "")
        #expect(first.hasPrefix(Folding.foldPlace(typed) + " "), "\(text)")
      }
    }
    #expect(asked.count > 50)
  }

  /// Minus, the end of a quotation and figures are no words.
  @Test(arguments: [
    ("services | sort -▮", 0), ("services | where minimum_age = 5 -▮", 0),
    ("services | where name = 'Val'▮", 0),
  ])
  func whatIsNoWord(marked: String, length: Int) throws {
    let (offers, _) = try CompletionSupport().offers(marked)
    #expect(offers.replaced.end - offers.replaced.start == length)
  }
}
