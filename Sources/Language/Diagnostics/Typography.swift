/// The spacing of a language's own punctuation.
package enum Typography {
  /// In French a blank before `: ; ? !` does not break; texts are written with a plain blank, to be readable in source.
  package static func spaced(_ text: String, _ language: LanguageCode) -> String {
    guard language == .french else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var pendingBlank = false
    for character in text {
      if pendingBlank { result += ":;?!".contains(character) ? "\u{A0}" : " " }
      pendingBlank = character == " "
      if !pendingBlank { result.append(character) }
    }
    return pendingBlank ? result + " " : result
  }
}
