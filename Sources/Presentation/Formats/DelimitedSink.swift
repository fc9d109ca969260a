import Domain
import Execution
import Language

/// Rows as CSV (RFC 4180, lines end with `\n`) or TSV (tab, newline and backslash escaped).
///
/// Written by hand: the CSV packages for Swift build whole documents or encode `Codable` values; this one streams, and the
/// three rules fit on a page.
package final class DelimitedSink: RowSink {
  package enum Dialect { case csv, tsv }

  private let output: TextOutput
  private let values: ValueWriter
  private let dialect: Dialect
  private let isOnTerminal: Bool
  private let wantsHeads: ([String]) throws -> Bool

  /// A file or a pipe gets every character as it is; a terminal gets control characters made visible.
  package init(
    _ output: TextOutput, values: ValueWriter, dialect: Dialect, isOnTerminal: Bool,
    _ wantsHeads: @escaping ([String]) throws -> Bool = { _ in true }
  ) {
    self.output = output
    self.values = values
    self.dialect = dialect
    self.isOnTerminal = isOnTerminal
    self.wantsHeads = wantsHeads
  }

  package func begin(_ columns: [ResultColumn]) throws {
    let names = try ColumnHeads(values: values).names(columns)
    if try wantsHeads(names) { try line(names.map { field($0, isText: true) }) }
  }

  package func row(_ values: [Value], key: Int64?) throws {
    try line(
      values.map { value in
        if value == .missing { return "" }
        return field(try self.values.data(value), isText: DelimitedSink.isText(value))
      })
  }

  package func end(_ notes: [Diagnostic]) throws {}

  private func line(_ fields: [String]) throws {
    try output.write(fields.joined(separator: dialect == .csv ? "," : "\t") + "\n")
  }

  private static func isText(_ value: Value) -> Bool {
    switch value {
    case .text, .term, .set: true
    default: false
    }
  }

  private func field(_ text: String, isText: Bool) -> String {
    let field =
      switch dialect {
      case .csv: DelimitedSink.csvField(text, isText: isText)
      case .tsv: DelimitedSink.tsvField(text)
      }
    return isOnTerminal ? TerminalText.visible(field) : field
  }

  /// A present but empty text is `""`, so that it stays apart from a missing value.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"): data of a
  /// directory come from strangers and are opened by double-click. A phone number (`+1 418 555-0100`) and a negative number stay
  /// themselves: signs and digits call no function and reach no file. JSON and TSV give the text untouched.
  static func csvField(_ text: String, isText: Bool) -> String {
    var text = text
    if isText, let first = text.utf8.first, DelimitedSink.formulaHeads.contains(first), !isNumeric(text) {
      text = "'" + text
    }
    let special = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    let blankEnds = text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard special || blankEnds || (isText && text.isEmpty) || text.hasPrefix("'") else {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// True of a sign with digits and the marks of phone numbers behind it.
  private static func isNumeric(_ text: String) -> Bool {
    guard let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return false
    }
    let rest = text.utf8.dropFirst()
    return rest.contains { (0x30...0x39).contains($0) }
      && rest.allSatisfy { (0x30...0x39).contains($0) || " ()-.".utf8.contains($0) }
  }

  /// `=`, `+`, `-`, `@`, tab, carriage return.
  private static let formulaHeads: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]

  static func tsvField(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x5C })
    else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\\": escaped += "\\\\"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
