/// What the keys of an ordinary keyboard send.
package enum TerminalKeys {
  package static let up = "\u{1B}[A"
  package static let down = "\u{1B}[B"
  package static let right = "\u{1B}[C"
  package static let left = "\u{1B}[D"
  package static let home = "\u{1B}[H"
  package static let end = "\u{1B}[F"
  package static let delete = "\u{1B}[3~"
  package static let pageUp = "\u{1B}[5~"
  package static let controlRight = "\u{1B}[1;5C"
  package static let controlLeft = "\u{1B}[1;5D"
  package static let backspace = "\u{7F}"
  package static let tab = "\t"
  package static let enter = "\r"
  package static let escape = "\u{1B}"

  /// A key held with Ctrl: `control("A")`.
  package static func control(_ letter: Unicode.Scalar) -> String {
    String(Unicode.Scalar(UInt8(letter.value & 0x1F)))
  }

  /// A key held with Alt, as most terminals send it.
  package static func alt(_ key: String) -> String { "\u{1B}" + key }

  /// A text as a terminal that marks pastes sends it.
  package static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
