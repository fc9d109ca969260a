extension Folding {
  /// The words of a text as the index holds them: folded letters and digits, everything else separates.
  ///
  /// French elisions before an apostrophe (`l'`, `d'`, `qu'` …) and the English `'s` are left out. Marks inside a word are
  /// dropped. Not stemmed: see `indexText`.
  package static func words(_ text: String) -> [String] {
    let scalars = foldScalars(text, apostrophe: "'")
    var words: [String] = []
    var start = scalars.startIndex
    while start < scalars.endIndex {
      guard isWordScalar(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.endIndex, isWordScalar(scalars[end]) || isMark(scalars[end]) { end += 1 }
      let word = string(scalars[start..<end].lazy.filter { !isMark($0) })
      if !isElision(word, in: scalars, start..<end) && !isPossessive(word, in: scalars, start) {
        words.append(word)
      }
      start = end
    }
    return words
  }

  /// What FTS5 stores of a text: its stemmed words, joined by a blank.
  ///
  /// `unicode61 remove_diacritics 0` cuts it into the same words and leaves each as it is.
  package static func indexText(_ text: String) -> String {
    indexWords(text).joined(separator: " ")
  }

  /// The words of `indexText`, in their order.
  package static func indexWords(_ text: String) -> [String] {
    words(text).map(LightStemmer.stem)
  }

  private static let elisions: Set<String> = [
    "l", "d", "j", "m", "n", "s", "t", "c", "qu", "lorsqu", "puisqu", "jusqu",
  ]

  private static func isElision(
    _ word: String, in scalars: [Unicode.Scalar], _ range: Range<Int>
  ) -> Bool {
    range.upperBound + 1 < scalars.count && scalars[range.upperBound] == "'"
      && isWordScalar(scalars[range.upperBound + 1]) && elisions.contains(word)
  }

  private static func isPossessive(
    _ word: String, in scalars: [Unicode.Scalar], _ start: Int
  ) -> Bool {
    word == "s" && start > 1 && scalars[start - 1] == "'" && isWordScalar(scalars[start - 2])
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return true
    case 0...0x7F: return false
    // Letters since Unicode 8, marks for the tokenizer of FTS5, which knows Unicode 6.1.
    case 0x19B0...0x19C0, 0x19C8...0x19C9, 0x1CF2...0x1CF3: return false
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        return true
      default: return false
      }
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
