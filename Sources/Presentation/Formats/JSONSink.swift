import Domain
import Execution
import Language

/// Rows as one JSON array of objects, or as one object a line.
///
/// Written by hand: `JSONEncoder` of FoundationEssentials makes whole documents from `Codable` values and keeps no order of keys
/// but the alphabet's; rows are streamed here, and columns stay in the order of the query.
package final class JSONSink: RowSink {
  package enum Dialect { case array, lines }

  private let output: TextOutput
  private let values: ValueWriter
  private let dialect: Dialect
  private let wantsHeads: ([String]) throws -> Bool
  private var heads: [String] = []
  private var isFirst = true

  package init(
    _ output: TextOutput, values: ValueWriter, dialect: Dialect,
    _ wantsHeads: @escaping ([String]) throws -> Bool = { _ in true }
  ) {
    self.output = output
    self.values = values
    self.dialect = dialect
    self.wantsHeads = wantsHeads
  }

  package func begin(_ columns: [ResultColumn]) throws {
    let names = try ColumnHeads(values: values).names(columns)
    _ = try wantsHeads(names)
    heads = names.map { JSONSink.quoted($0) + ":" }
    if dialect == .array { try output.write("[") }
  }

  package func row(_ values: [Value], key: Int64?) throws {
    var line = "{"
    for (index, (head, value)) in zip(heads, values).enumerated() {
      if index > 0 { line += "," }
      line += head
      line += try text(value)
    }
    line += "}"
    switch dialect {
    case .lines: try output.write(line + "\n")
    case .array:
      try output.write((isFirst ? "\n" : ",\n") + line)
      isFirst = false
    }
  }

  package func end(_ notes: [Diagnostic]) throws {
    if dialect == .array { try output.write(isFirst ? "]\n" : "\n]\n") }
  }

  private func text(_ value: Value) throws -> String {
    switch value {
    case .missing: return "null"
    case .yesNo(let yes): return yes ? "true" : "false"
    case .integer, .decimal, .distance, .duration:
      let number = try values.data(value)
      return number.isEmpty ? "null" : number
    case .text, .date, .period, .instant, .term, .hidden: return JSONSink.quoted(try values.data(value))
    case .set(let members): return "[" + (try members.map(text).joined(separator: ",")) + "]"
    }
  }

  /// RFC 8259 §7; U+007F, the C1 controls and the marks of direction are escaped as well, because JSON is also read on
  /// terminals.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}"..."\u{200F}",
        "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
