import Language
import Testing

@Suite struct LexiconTests {
  @Test func aFoldedWordNamesOneKeywordInsideEachClass() {
    for wordClass in KeywordClass.allCases {
      var owner: [String: Keyword] = [:]
      for entry in Lexicon.entries where entry.wordClass == wordClass {
        for spelling in entry.english + entry.french {
          let folded = Folding.fold(spelling)
          #expect(
            owner[folded, default: entry.keyword] == entry.keyword,
            "`\(spelling)` names two keywords of \(wordClass)")
          owner[folded] = entry.keyword
        }
      }
    }
  }

  @Test func everyKeywordHasWordsInBothLanguages() {
    for keyword in Keyword.allCases {
      #expect(
        Lexicon.entries.contains { $0.keyword == keyword && $0.english != [""] && $0.french != [""] },
        "\(keyword) has no words")
    }
  }

  @Test func eachClassHasAKeywordOnce() {
    for wordClass in KeywordClass.allCases {
      let keywords = Lexicon.entries.filter { $0.wordClass == wordClass }.map(\.keyword)
      #expect(Set(keywords).count == keywords.count)
    }
  }

  @Test func canonicalWordsTranslateThereAndBack() {
    for entry in Lexicon.entries {
      for language in LanguageCode.allCases {
        #expect(
          Lexicon.keyword(for: entry.word(in: language), in: entry.wordClass) == entry.keyword)
      }
    }
  }

  @Test func accentsAndCapitalsDoNotCount() {
    #expect(Lexicon.keyword(for: "RÉGIONS", in: .statementHead) == .regions)
    #expect(Lexicon.keyword(for: "municipalites", in: .statementHead) == .places)
    #expect(Lexicon.keyword(for: "Filtrer", in: .stageHead) == .where)
    #expect(Lexicon.keyword(for: "où", in: .stageHead) == nil)
  }
}
