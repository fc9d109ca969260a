import Shell

/// Looks as a terminal shows them: "select graphic rendition" of ECMA-48.
///
/// Weight first; of the colours only cyan and yellow, which every eye tells apart.
enum TextStyle {
  static func styled(_ line: LineBelow) -> String {
    switch line.look {
    case .plain: line.text
    case .hint: painted(line.text, "2")
    case .chosen: painted(line.text, "7")
    }
  }

  /// The text with control sequences around its parts, which stand in order and apart.
  static func styled(_ text: String, _ parts: [LookedPart]) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var end = 0
    for part in parts where part.range.lowerBound >= end && part.range.upperBound <= bytes.count {
      result += String(decoding: bytes[end..<part.range.lowerBound], as: UTF8.self)
      result += painted(String(decoding: bytes[part.range], as: UTF8.self), code(part.look))
      end = part.range.upperBound
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
  }

  private static func code(_ look: TextLook) -> String {
    switch look {
    case .head: "1"
    case .text: "36"
    case .parameter: "33"
    case .comment: "2"
    }
  }

  private static func painted(_ text: String, _ code: String) -> String { "\u{1B}[\(code)m\(text)\u{1B}[0m" }
}
