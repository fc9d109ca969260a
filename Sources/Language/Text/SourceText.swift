/// A half-open range of UTF-8 offsets in a source text.
package struct Span: Hashable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var isEmpty: Bool { start == end }

  /// The smallest span that covers both.
  package func union(_ other: Span) -> Span {
    Span(min(start, other.start), max(end, other.end))
  }
}

/// A text to be read as Aiguille: a script, a line of the shell, the argument of `-c`.
///
/// The text is held as UTF-8 that is known to be valid: `init(name:bytes:)` answers where it is not.
package struct SourceText: Sendable {
  /// What a message calls the text: a file's path as given, `-c`, `<stdin>`, `<shell>`.
  package let name: String
  package let utf8: [UInt8]
  /// Offsets at which each line begins; the first is 0.
  package let lineStarts: [Int]
  /// Definitions written elsewhere, which stand before the text itself.
  let parts: [SourcePart]

  package init(name: String, text: String) {
    self.init(name: name, validUTF8: Array(text.utf8))
  }

  init(name: String, validUTF8: [UInt8], parts: [SourcePart] = []) {
    self.name = name
    self.parts = parts
    self.utf8 = validUTF8
    var starts = [0]
    for (offset, byte) in validUTF8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// Where a text first stops being UTF-8.
  package struct InvalidUTF8: Error, Hashable, Sendable {
    package let offset: Int
    /// 1-based.
    package let line: Int
  }

  /// Takes bytes that come from outside; throws at the first that is no UTF-8.
  package init(name: String, bytes: [UInt8]) throws(InvalidUTF8) {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    var line = 1
    scan: while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded):
        if encoded.first == UInt8(ascii: "\n") { line += 1 }
        offset += encoded.count
      case .error: throw InvalidUTF8(offset: offset, line: line)
      case .emptyInput: break scan
      }
    }
    self.init(name: name, validUTF8: bytes)
  }

  /// The text of a span; what lies outside the source is left out.
  package func text(_ span: Span) -> String {
    let start = min(max(0, span.start), utf8.count)
    let end = min(max(start, span.end), utf8.count)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// The 0-based line that holds an offset.
  package func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The span of a line without its line break; empty, at the end, for a line that is not there.
  package func lineSpan(_ index: Int) -> Span {
    guard lineStarts.indices.contains(index) else { return Span(utf8.count, utf8.count) }
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : utf8.count
    if end > start, utf8[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return Span(start, end)
  }

  /// The 1-based line and column (in characters) of an offset, as messages show it: counted in the part that holds it.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    let index = lineIndex(at: offset)
    let before = text(Span(lineStarts[index], offset))
    return (shownLine(index), before.count + 1)
  }
}
