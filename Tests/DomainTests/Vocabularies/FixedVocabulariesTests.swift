import Domain
import Language
import Testing

/// Within a vocabulary a folded word names one value, over both languages, names and codes (language.md, section 9).
@Suite struct FixedVocabulariesTests {
  @Test(arguments: Array(FixedVocabularies.terms.keys))
  func aWordNamesOneValue(vocabulary: VocabularyID) {
    var owners: [String: Set<Int64>] = [:]
    for term in FixedVocabularies.terms[vocabulary] ?? [] {
      for word in [term.name.english, term.name.french, term.code] + FixedVocabularies.aliases(of: term) {
        owners[Folding.fold(word), default: []].insert(term.id)
      }
    }
    let shared = owners.filter { $0.value.count > 1 }
    #expect(shared.isEmpty, "\(vocabulary): \(shared)")
  }

  @Test(arguments: Array(FixedVocabularies.terms.keys))
  func everyValueHasBothWordsAndACode(vocabulary: VocabularyID) {
    let terms = FixedVocabularies.terms[vocabulary] ?? []
    #expect(!terms.isEmpty)
    #expect(Set(terms.map(\.id)).count == terms.count)
    for term in terms {
      for word in [term.name.english, term.name.french, term.code] { #expect(!word.isEmpty, "\(term)") }
    }
  }
}
