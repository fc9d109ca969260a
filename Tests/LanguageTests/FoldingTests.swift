import Testing

@testable import Language

struct FoldingTests {
  @Test(arguments: [
    ("", ""), ("   ", ""), ("abc", "abc"), ("Aînés", "aines"), ("ACTON-VALE", "acton vale"),
    ("Acton  Vale ", "acton vale"), ("Val-d’Or", "val d or"), ("Val‑d'Or", "val d or"),
    ("Cœur – Ænéas", "coeur aeneas"), ("Straße", "strasse"), ("ﬁnance ﬄ", "finance ffl"),
    ("Łódź Øster Đorđe", "lodz oster dorde"), ("İstanbul ısı", "istanbul isi"),
    ("L\u{A0}’été\u{202F}: 5 $", "l ete : 5 $"), ("co\u{AD}opérative", "cooperative"),
    ("ΆΣ ας", "ασ ασ"), ("Ёлка Йод", "елка иод"), ("(450) 555-0123!", "(450) 555 0123!"),
    ("Trois-Rivie\u{300}res", "trois rivieres"), ("--a--", "a"), ("\t\r\n x", "x"),
    ("日本語", "日本語"), ("آب", "ا\u{653}ب"),
  ])
  func folds(text: String, folded: String) {
    #expect(Array(Folding.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  /// From `unicodedata` of Python: letters with no decomposition and no name of the form LETTER X WITH.
  static let strangers = Set(
    "ƄƅƔƖƜƟƦƧƨƩƪƱƷƸƹƺƻƼƽƾǀǁǂǃǮǯɁɂɄɅĲĳǄǅǆǇǈǉǊǋǌǱǲǳỺỻỼỽƍƛẟ".unicodeScalars)

  @Test func everyLatinLetterFoldsToASCII() {
    let letters = [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap(Unicode.Scalar.init)
    var kept: Set<Unicode.Scalar> = []
    for letter in letters where letter.properties.isAlphabetic {
      let folded = Folding.fold(String(letter))
      if !folded.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) || folded.isEmpty {
        kept.insert(letter)
      }
    }
    #expect(kept.subtracting(Self.strangers).isEmpty)
  }

  @Test func canonicalEquivalentsFoldAlike() {
    // Composed, decomposed, and decomposed with the marks in another order.
    let forms = [
      ["é", "e\u{301}"], ["ệ", "e\u{323}\u{302}", "e\u{302}\u{323}"],
      ["Å", "\u{212B}", "A\u{30A}"],
      ["각", "\u{1100}\u{1161}\u{11A8}", "\u{AC00}\u{11A8}"], ["が", "か\u{3099}"],
      ["\u{F900}", "豈"], ["أ", "ا\u{654}"], ["שׁ", "ש\u{5C1}"],
      ["ש\u{5C1}\u{5BC}", "ש\u{5BC}\u{5C1}"],
      ["Ǿ", "Ø\u{301}"], ["≠", "=\u{338}"], ["\u{1100}\u{1161}", "가"],
    ]
    for equivalents in forms {
      #expect(
        Set(equivalents.map { Array(Folding.fold($0).unicodeScalars) }).count == 1, "\(equivalents)"
      )
    }
  }

  /// Canonical equivalence as the standard library sees it, over every scalar that has a decomposition there.
  @Test func foldingIsStable() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Folding.fold(String(scalar))
      if Folding.fold(folded) != folded { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(arguments: [
    ("St-Jean", "saint jean"), ("Ste-Foy", "sainte foy"), ("Saint-Jean", "saint jean"),
    ("St. John's", "saint john s"), ("Mont-St-Hilaire", "mont saint hilaire"), ("Stoke", "stoke"),
    ("STE", "sainte"), ("", ""),
  ])
  func foldsPlaces(text: String, folded: String) {
    #expect(Folding.foldPlace(text) == folded)
  }
}
