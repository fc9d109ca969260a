/// Text of data made safe to show: nothing in it can drive a terminal or turn the reading direction.
package enum TerminalText {
  /// Control characters as pictures (`␛`) or escapes (`\u{9b}`); line breaks and tabs too where `singleLine`.
  package static func visible(_ text: String, singleLine: Bool = true) -> String {
    guard text.unicodeScalars.contains(where: { shown($0) != nil }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if !singleLine && (scalar == "\n" || scalar == "\t") {
        result.unicodeScalars.append(scalar)
      } else if let shown = shown(scalar) {
        result += shown
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What stands for a control character; nil for what may be shown as it is.
  static func shown(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0...0x1F: picture(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    // C1, marks and overrides of direction, line and paragraph separators.
    case 0x80...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
      "\\u{" + String(scalar.value, radix: 16) + "}"
    default: nil
    }
  }

  private static func picture(_ value: UInt32) -> String? {
    Unicode.Scalar(value).map { String($0) }
  }
}
