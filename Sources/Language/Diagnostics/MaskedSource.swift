/// A text of which only the words of recording are shown: where a mistake is can be seen, and what was told of a person cannot.
///
/// A point stands for each byte of what is hidden, so that every span points at the same place.
enum MaskedSource {
  /// The mistaken word is shown where a known word is near it: the message repeats it too.
  static func of(_ source: SourceText, for diagnostic: Diagnostic) -> SourceText {
    let shown = diagnostic.suggestions.isEmpty ? nil : diagnostic.span
    var bytes = source.utf8
    var position = 0
    while position < bytes.count {
      var end = position
      while end < bytes.count, !isSeparator(bytes[end]) { end += 1 }
      if end == position {
        position += 1
        continue
      }
      let isKeyword = keywords.contains(Folding.fold(source.text(Span(position, end))))
      for index in position..<end
      where !isKeyword && !(shown.map { $0.start <= index && index < $0.end } ?? false) {
        bytes[index] = UInt8(ascii: ".")
      }
      position = end
    }
    return SourceText(name: source.name, validUTF8: bytes, parts: source.parts)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")].contains(byte)
  }

  /// Folded; none that is a family's name, as `page` is.
  private static let keywords: Set<String> = Set(
    Lexicon.entries.filter { classes.contains($0.wordClass) }
      .flatMap { $0.english + $0.french }.flatMap { $0.split(separator: " ") }
      .map { Folding.fold(String($0)) })

  private static let classes: [KeywordClass] = [
    .statementHead, .contactClause, .areaClause, .yesNo, .referClause, .outcome, .outcomeClause,
  ]
}
