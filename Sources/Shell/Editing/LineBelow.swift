/// A line that stands below the text while it is edited.
package struct LineBelow: Hashable, Sendable {
  package enum Look: Hashable, Sendable {
    case plain
    /// What is said of the text.
    case hint
    /// The one that is chosen among others.
    case chosen
  }

  package var text: String
  package var look: Look

  package init(_ text: String, _ look: Look) {
    self.text = text
    self.look = look
  }
}
