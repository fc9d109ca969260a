import Foundation
import Language

/// Queries with their whole messages, in a file of `Tests/Messages`.
///
/// An entry is `-- en QUERY` or `-- fr QUERY`, remarks that begin with `#`, and the message as it stands on a terminal.
struct MessageFile {
  struct Entry {
    let language: LanguageCode
    let query: String
    let remarks: [String]
    var message: String
  }

  struct Malformed: Error { let line: String }

  private let url: URL
  private let head: String
  var entries: [Entry]

  init(_ name: String) throws {
    url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Messages/\(name)")
    let parts = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n-- ")
    head = parts[0]
    entries = try parts.dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      guard let language = LanguageCode(rawValue: String(lines[0].prefix(2))) else {
        throw Malformed(line: lines[0])
      }
      let remarks = Array(lines.dropFirst().prefix { $0.hasPrefix("#") })
      return Entry(
        language: language, query: String(lines[0].dropFirst(3)), remarks: remarks,
        message: lines.dropFirst(1 + remarks.count).joined(separator: "\n")
          .trimmingCharacters(in: .newlines))
    }
  }

  func write() throws {
    let parts = entries.map { entry in
      (["-- \(entry.language.rawValue) \(entry.query)"] + entry.remarks + [entry.message])
        .joined(separator: "\n")
    }
    let text = ([head.trimmingCharacters(in: .newlines)] + parts).joined(separator: "\n\n") + "\n"
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
