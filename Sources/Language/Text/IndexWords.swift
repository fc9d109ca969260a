extension Folding {
  /// The words of a text as the index holds them: folded letters and digits, everything else separates.
  ///
  /// French elisions before an apostrophe (`l'`, `d'`, `qu'` …) and the English `'s` are left out. Marks inside a word are
  /// dropped. Not stemmed: see `indexText`.
  package static func words(_ text: String) -> [String] {
    var words: [String] = []
    forEachWord(of: text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// What FTS5 stores of a text: its stemmed words, joined by a blank.
  ///
  /// `unicode61 remove_diacritics 0` cuts it into the same words and leaves each as it is.
  package static func indexText(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    forEachWord(of: text) { word in
      if !result.isEmpty { result.append(blank) }
      LightStemmer.appendStem(of: word, to: &result)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The words of `indexText`, in their order.
  package static func indexWords(_ text: String) -> [String] {
    indexText(text).split(separator: " ").map(String.init)
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func forEachWord(of text: String, _ body: (ArraySlice<UInt8>) -> Void) {
    var text = text
    // Letters, digits, apostrophes and single blanks.
    let bytes = text.withUTF8 { UnicodeFolder.fold($0, for: .index) }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == blank || $0 == apostrophe } ?? bytes.count
      let word = bytes[start..<end]
      if !word.isEmpty && !isElision(word, in: bytes) && !isPossessive(word, in: bytes) {
        body(word)
      }
      start = end + 1
    }
  }

  /// An apostrophe and a letter follow, so that the `C` of `'C'` is a word.
  private static func isElision(_ word: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    let end = word.endIndex
    return end + 1 < bytes.count && bytes[end] == apostrophe && bytes[end + 1] != blank
      && bytes[end + 1] != apostrophe && elisions.contains { word.elementsEqual($0) }
  }

  private static func isPossessive(_ word: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    let start = word.startIndex
    return word.count == 1 && word.first == UInt8(ascii: "s") && start > 1
      && bytes[start - 1] == apostrophe && bytes[start - 2] != blank
      && bytes[start - 2] != apostrophe
  }

  private static let elisions = [
    "l", "d", "j", "m", "n", "s", "t", "c", "qu", "lorsqu", "puisqu", "jusqu",
  ].map { Array($0.utf8) }
}
