/// A random query in parts that a shrinker can leave out.
package struct GeneratedQuery: CustomStringConvertible, Sendable {
  package var source: String
  package var stages: [GeneratedStage]

  package var text: String { ([source] + stages.map(\.text)).joined(separator: " | ") }
  package var description: String { text }

  package func adding(_ stages: String...) -> String { ([text] + stages).joined(separator: " | ") }
}

/// A stage: its head, parts of which any may be left out but the last, what stands between and behind them.
package struct GeneratedStage: Sendable {
  package var head: String
  package var parts: [String]
  package var separator: String
  package var tail: String

  init(_ head: String, _ parts: [String] = [], separator: String = ", ", tail: String = "") {
    self.head = head
    self.parts = parts
    self.separator = separator
    self.tail = tail
  }

  package var text: String {
    let body = parts.joined(separator: separator)
    return head + (body.isEmpty ? "" : " " + body) + tail
  }
}
