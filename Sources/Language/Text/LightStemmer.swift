// FTS5's `porter` knows English only, and libstemmer must be told the language of a text, which records in both do not
// say; a stemmer for one spoils the words of the other. The rules below fold plurals of both and nothing else.

/// Folds the plurals of French and English, so that a word finds its own plural in either language.
///
/// The stem is a key of the index, not a word to show. Singular and plural must meet, so a rule that changes the end of a
/// plural's singular changes the singular alike (`maladies` and `maladie` both give `malady`, as `family` does).
package enum LightStemmer {
  /// The stem of one folded word.
  ///
  /// Words of up to three letters, and words with a digit or a letter beyond a–z, stay.
  package static func stem(_ word: String) -> String {
    var stem: [UInt8] = []
    appendStem(of: Array(word.utf8)[...], to: &stem)
    return String(decoding: stem, as: UTF8.self)
  }

  /// The same on UTF-8, for an import that stems millions of words.
  static func appendStem(of word: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard word.count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      output += word
      return
    }
    if let (_, singular) = irregular.first(where: { word.elementsEqual($0.0) }) {
      output += singular
      return
    }
    let start = output.count
    appendSingular(of: word, to: &output)
    let length = output.count - start
    if length > 3 { unifySilentE(&output, length) }
  }

  /// Plurals that no rule meets, of words that the records of a 211 use.
  private static let irregular = [
    ("travaux", "travail"), ("baux", "bail"), ("vitraux", "vitrail"), ("noyaux", "noyau"),
    ("tuyaux", "tuyau"), ("yeux", "oeil"), ("women", "woman"), ("children", "child"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func appendSingular(of word: ArraySlice<UInt8>, to output: inout [UInt8]) {
    switch word.last {
    case UInt8(ascii: "x") where word.ends("eaux") || word.ends("eux") || word.ends("oux"):
      output += word.dropLast()
    case UInt8(ascii: "x") where word.ends("aux"):
      output += word.dropLast(2)
      output.append(UInt8(ascii: "l"))
    case UInt8(ascii: "s") where !word.ends("ss"):
      output += word.dropLast()
    default:
      output += word
    }
  }

  /// `ie` and `y` meet; so do `che` and `ch`, `she` and `sh`, `sse` and `ss`, `xe` and `x`.
  private static func unifySilentE(_ stem: inout [UInt8], _ length: Int) {
    guard stem.last == UInt8(ascii: "e") else { return }
    if stem.ends("ie") {
      guard length > 4 else { return }
      stem.removeLast(2)
      stem.append(UInt8(ascii: "y"))
    } else if stem.ends("che") || stem.ends("she") || stem.ends("sse") || stem.ends("xe") {
      stem.removeLast()
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
