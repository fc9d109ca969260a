/// Whether a message is rendered with the colours of a terminal.
package enum RenderStyle: Hashable, Sendable {
  case plain, color

  enum Paint: Hashable {
    case severity(Diagnostic.Severity), gutter, secondary, headline

    /// The parameter of "select graphic rendition" (ECMA-48).
    var code: String {
      switch self {
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.note): "1;36"
      case .gutter, .secondary: "34"
      case .headline: "1"
      }
    }
  }

  func paint(_ text: String, _ paint: Paint) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(paint.code)m\(text)\u{1B}[0m"
  }
}
