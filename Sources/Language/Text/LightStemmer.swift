// Snowball (through FTS5's `porter`, or libstemmer) was tried: `porter` knows English only, and a stemmer for one language
// spoils the words of the other. The rules below fold plurals of both and nothing else.

/// Folds the plurals of French and English, so that a word finds its own plural in either language.
///
/// The stem is a key of the index, not a word to show. Singular and plural must meet, so a rule that changes the end of a
/// plural's singular changes the singular alike (`maladies` and `maladie` both give `malady`, as `family` does).
package enum LightStemmer {
  /// The stem of one folded word. Words of up to three letters, and words with a digit or a letter beyond a–z, stay.
  package static func stem(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard letters.count > 3, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    if let singular = irregular[word] { return singular }
    var stem = singular(letters)
    if stem.count > 3 { unifySilentE(&stem) }
    return stem.elementsEqual(letters) ? word : String(decoding: stem, as: UTF8.self)
  }

  /// Plurals that no rule meets, of words that the records of a 211 use.
  private static let irregular = [
    "travaux": "travail", "baux": "bail", "vitraux": "vitrail", "noyaux": "noyau",
    "tuyaux": "tuyau", "yeux": "oeil", "women": "woman", "children": "child",
  ]

  private static func singular(_ letters: [UInt8]) -> ArraySlice<UInt8> {
    if letters.ends("eaux") || letters.ends("eux") || letters.ends("oux") {
      return letters.dropLast()
    }
    if letters.ends("aux") { return (letters.dropLast(2) + [UInt8(ascii: "l")])[...] }
    if letters.ends("s") && !letters.ends("ss") { return letters.dropLast() }
    return letters[...]
  }

  /// `ie` and `y` meet; so do `che` and `ch`, `she` and `sh`, `sse` and `ss`, `xe` and `x`.
  private static func unifySilentE(_ stem: inout ArraySlice<UInt8>) {
    if stem.count > 4 && stem.ends("ie") {
      stem = stem.dropLast(2) + [UInt8(ascii: "y")]
    } else if ["che", "she", "sse", "xe"].contains(where: { stem.ends($0) }) {
      stem = stem.dropLast()
    }
  }
}

extension BidirectionalCollection<UInt8> {
  fileprivate func ends(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { ending in
      count >= ending.count && suffix(ending.count).elementsEqual(ending)
    }
  }
}
