/// Whether a message is rendered with the colours of a terminal, or for a person who listens, in words and without drawing.
package enum RenderStyle: Hashable, Sendable {
  case plain, color, spoken

  enum Paint: Hashable {
    case severity(Diagnostic.Severity), gutter, secondary, headline

    /// The parameter of "select graphic rendition" (ECMA-48).
    ///
    /// Severities differ by weight and underline first: yellow and cyan are told apart by every eye, red and green are not.
    var code: String {
      switch self {
      case .severity(.error): "1;4;33"
      case .severity(.warning): "33"
      case .severity(.note): "36"
      case .gutter, .secondary: "34"
      case .headline: "1"
      }
    }
  }

  func paint(_ text: String, _ paint: Paint) -> String {
    self != .color || text.isEmpty ? text : "\u{1B}[\(paint.code)m\(text)\u{1B}[0m"
  }
}
