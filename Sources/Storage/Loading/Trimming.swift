/// Blanks around a delivered value, which fixed-width sources leave.
package enum Trimming {
  /// The text without blanks at its ends.
  package static func trim(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    // A no-break space begins with 0xC2 and ends with 0xA0: let the general way decide.
    if first > 0x20, first != 0xC2, last > 0x20, last != 0xA0 { return text }
    let head = text.drop { $0.isWhitespace }
    guard let end = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...end])
  }
}
