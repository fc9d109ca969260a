/// The text that is being typed, and where the caret stands in it; both count Unicode scalars, as libedit does.
package struct EditableText: Hashable, Sendable {
  package private(set) var scalars: [Unicode.Scalar]
  /// From 0 to the number of scalars.
  package private(set) var caret: Int

  /// A caret outside the text stands at its nearest end.
  package init(_ text: String, caret: Int? = nil) {
    scalars = Array(text.unicodeScalars)
    self.caret = max(0, min(caret ?? scalars.count, scalars.count))
  }

  package var text: String { string(0..<scalars.count) }

  /// The caret in bytes of UTF-8.
  package var caretOffset: Int { string(0..<caret).utf8.count }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  // MARK: Lines

  var lineStart: Int {
    scalars[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  var lineEnd: Int {
    scalars[caret...].firstIndex(of: "\n") ?? scalars.count
  }

  mutating func moveToLineStart() { caret = lineStart }

  mutating func moveToLineEnd() { caret = lineEnd }

  /// False on the first line.
  mutating func moveUp() -> Bool {
    let start = lineStart
    guard start > 0 else { return false }
    let column = caret - start
    caret = start - 1
    let above = lineStart
    caret = min(above + column, start - 1)
    return true
  }

  /// False on the last line.
  mutating func moveDown() -> Bool {
    let end = lineEnd
    guard end < scalars.count else { return false }
    let column = caret - lineStart
    caret = end + 1
    caret = min(caret + column, lineEnd)
    return true
  }

  // MARK: Changes

  mutating func insert(_ text: String) {
    let added = Array(text.unicodeScalars)
    scalars.insert(contentsOf: added, at: caret)
    caret += added.count
  }

  /// Puts a text in the place of some bytes, and the caret behind it; the bounds are brought to those of scalars.
  mutating func replace(bytes range: Range<Int>, with text: String) {
    let start = scalarIndex(ofByte: range.lowerBound)
    let end = max(start, scalarIndex(ofByte: range.upperBound))
    scalars.removeSubrange(start..<end)
    caret = start
    insert(text)
  }

  private func scalarIndex(ofByte offset: Int) -> Int {
    var bytes = 0
    for (index, scalar) in scalars.enumerated() {
      if bytes >= offset { return index }
      bytes += UTF8.width(scalar)
    }
    return scalars.count
  }

  /// Takes out what stands between the caret and another place; gives it.
  mutating func cut(to place: Int) -> String {
    let range = min(place, caret)..<max(place, caret)
    let text = string(range)
    scalars.removeSubrange(range)
    caret = range.lowerBound
    return text
  }

  /// Where the word before the caret begins.
  var previousWordStart: Int {
    var place = caret
    while place > 0, !scalars[place - 1].isOfWord { place -= 1 }
    while place > 0, scalars[place - 1].isOfWord { place -= 1 }
    return place
  }

  /// Where the word behind the caret ends.
  var nextWordEnd: Int {
    var place = caret
    while place < scalars.count, !scalars[place].isOfWord { place += 1 }
    while place < scalars.count, scalars[place].isOfWord { place += 1 }
    return place
  }
}

extension Unicode.Scalar {
  fileprivate var isOfWord: Bool {
    properties.isAlphabetic || properties.numericType != nil || self == "_"
      || properties.generalCategory == .nonspacingMark
  }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 0 }
}
