import Testing

@testable import Language

struct ExplanationTests {
  @Test(arguments: DiagnosticCode.allCases)
  func everyCodeHasAPageInBothLanguages(code: DiagnosticCode) throws {
    let page = try #require(Explanation.all[code])
    for text in [page.title, page.why, page.mend] {
      #expect(text.english != text.french)
      #expect(!text.english.isEmpty && !text.french.isEmpty)
      #expect(
        !text.french.replacing("aujourd'hui", with: "").contains(/\p{L}'\p{L}/), "\(text.french)")
    }
    for text in [page.why, page.mend] {
      #expect(text.english.hasSuffix(".") && text.french.hasSuffix("."))
    }
    #expect(!page.example.english.isEmpty && !page.example.french.isEmpty)
  }

  @Test func theBlocksDoNotOverlap() {
    let counts = Explanation.blocks.map(\.count)
    #expect(counts.reduce(0, +) == DiagnosticCode.allCases.count)
  }

  @Test func pageAsText() {
    #expect(
      Explanation.text(for: .foreignPipe, language: .french) == """
        S110 — Une autre barre

        Les étapes se joignent par une simple `|`.

        Comment corriger
        Écrire `|`.

        Un exemple qui le produit
            services |> prendre 5
        """)
    let english = Explanation.text(for: .raggedRow, language: .english)
    #expect(
      english.hasSuffix("\n    id,name,email\n    o1,Accueil, aide et soutien,info@example.org"))
    #expect(Explanation.text(for: .invalidDate, language: .french).contains("calendrier\u{A0}: `"))
  }
}
