/// A sentence on as many lines as it takes.
package enum WrappedText {
  /// Lines of at most `width` cells, broken at blanks; a longer word stands on a line of its own, in full.
  ///
  /// Every line begins with `indent`, and all but the first with `hanging` blanks more.
  package static func lines(_ text: String, width: Int, indent: String, hanging: Int = 2) -> [String] {
    let next = indent + String(repeating: " ", count: hanging)
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if !isEmpty, CellWidth.of(line) + 1 + CellWidth.of(String(word)) > width {
        lines.append(line)
        line = next
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    return lines + [line]
  }
}
