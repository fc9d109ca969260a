/// The shapes a result can be written in; the raw value is the word of `--format`.
package enum OutputFormat: String, CaseIterable, Sendable, Hashable {
  case table, csv, tsv, json, jsonl, card

  /// The format that the end of a file's name asks for; nil where it names none, `.txt` among them, which gets a table as a
  /// screen does.
  package init?(extensionOf path: String) {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    self.init(rawValue: name[name.index(after: point)...].lowercased())
  }

  /// True where a program reads it: column names as heads, notes kept out of it.
  package var isData: Bool {
    switch self {
    case .table, .card: false
    case .csv, .tsv, .json, .jsonl: true
    }
  }
}
