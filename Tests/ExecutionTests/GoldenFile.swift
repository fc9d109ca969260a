import Foundation
import Testing

/// One behaviour in a file of `Tests/Golden`: remarks, a query, then what each stage is to make of it.
struct GoldenFile: CustomTestStringConvertible, Sendable {
  /// What a file can expect, in the order in which the stages come.
  enum Section: String, CaseIterable, Sendable {
    case query, bound, plan, sql, rows, notes
    /// On a terminal of 80 columns.
    case tableEnglish = "table.en"
    case tableFrench = "table.fr"
    case diagnosticsEnglish = "diagnostics.en"
    case diagnosticsFrench = "diagnostics.fr"
    case format
    case formatEnglish = "format.en"
    case formatFrench = "format.fr"
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  let url: URL
  /// Lines before the first section: what the file shows.
  let remarks: [String]
  let query: String
  /// Sections that the file names, with what it expects; empty where nothing was recorded yet.
  var expected: [(section: Section, text: String)]

  var name: String { url.deletingPathExtension().lastPathComponent }
  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

  /// Every file of the folder, by name.
  static func all() throws -> [GoldenFile] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try GoldenFile(url: $0) }
  }

  init(url: URL) throws {
    self.url = url
    var remarks: [String] = []
    var sections: [(section: Section, lines: [String])] = []
    let text = try String(contentsOf: url, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("-- ") {
        guard let section = Section(rawValue: String(line.dropFirst(3))) else {
          throw Malformed(description: "\(url.lastPathComponent): no section is called \(line)")
        }
        sections.append((section, []))
      } else if sections.isEmpty {
        remarks.append(line)
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    let texts = sections.map { ($0.section, Self.trimmed($0.lines)) }
    guard let query = texts.first, query.0 == .query, texts.count > 1 else {
      throw Malformed(description: "\(url.lastPathComponent): a query comes first, then expectations")
    }
    self.remarks = remarks
    self.query = query.1
    expected = texts.dropFirst().map { (section: $0.0, text: $0.1) }
  }

  /// Writes the file anew with its expectations.
  func write() throws {
    let head = Self.trimmed(remarks)
    let sections = [(Section.query, query)] + expected.map { ($0.section, $0.text) }
    let text = ([head] + sections.map { "-- \($0.0.rawValue)\n\($0.1)" })
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
    try (text + "\n").write(to: url, atomically: true, encoding: .utf8)
  }

  /// Without the blank lines around.
  private static func trimmed(_ lines: [String]) -> String {
    lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}
