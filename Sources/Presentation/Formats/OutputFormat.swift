/// The shapes a result can be written in; the raw value is the word of `--format`.
package enum OutputFormat: String, CaseIterable, Sendable, Hashable {
  case table, csv, tsv, json, jsonl, card

  /// True where a program reads it: column names as heads, notes kept out of it.
  package var isData: Bool {
    switch self {
    case .table, .card: false
    case .csv, .tsv, .json, .jsonl: true
    }
  }
}
