/// A definition that a text relies on and that was written elsewhere: a `let` of an earlier line of the shell, a saved query.
struct SourcePart: Sendable {
  /// What a message calls it: `let seniors`.
  let name: String
  /// Where it begins, always at the head of a line.
  let start: Int
}

extension SourceText {
  /// The texts of definitions, each under its name, then the text itself, in one: so that one span says which of them is meant.
  ///
  /// Each definition is a whole statement; a `;` on a line of its own ends it whatever comes next.
  package init(definitions: [(name: String, text: String)], before text: SourceText) {
    var bytes: [UInt8] = []
    var parts: [SourcePart] = []
    for definition in definitions {
      parts.append(SourcePart(name: definition.name, start: bytes.count))
      bytes += Array((definition.text + "\n;\n").utf8)
    }
    parts.append(SourcePart(name: text.name, start: bytes.count))
    self.init(name: text.name, validUTF8: bytes + text.utf8, parts: parts)
  }

  /// Where the text itself begins, behind the definitions.
  package var mainStart: Int { parts.last?.start ?? 0 }

  /// What a message calls the text that holds an offset.
  package func name(at offset: Int) -> String { part(at: offset)?.name ?? name }

  /// Whether two offsets are of one text.
  func isOneText(_ offset: Int, _ other: Int) -> Bool {
    part(at: offset)?.start == part(at: other)?.start
  }

  /// The 1-based number of a line in the text that it belongs to.
  func shownLine(_ index: Int) -> Int {
    guard lineStarts.indices.contains(index), let part = part(at: lineStarts[index]) else { return index + 1 }
    return index - lineIndex(at: part.start) + 1
  }

  private func part(at offset: Int) -> SourcePart? { parts.last { $0.start <= offset } }
}
