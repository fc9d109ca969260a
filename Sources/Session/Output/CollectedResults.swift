import Language
import Presentation

/// The results that one file collects, so that it stays one thing which a program reads.
///
/// Rows under the same heads follow each other under one line of heads; a JSON array is whole with its first result.
package final class CollectedResults {
  private let name: String
  private var format: OutputFormat?
  private var heads: [String] = []

  package init(name: String) {
    self.name = name
  }

  /// Told of each result before its first byte; false where a result stands before it.
  ///
  /// Throws X410 where it has no place there.
  func begin(_ format: OutputFormat, heads: [String] = []) throws -> Bool {
    guard let first = self.format else {
      self.format = format
      self.heads = heads
      return true
    }
    guard first.isData || format.isData else { return false }
    if first != format { throw refusal(Self.otherFormat(first)) }
    switch format {
    case .json: throw refusal(Self.oneArray)
    case .csv, .tsv: if heads != self.heads { throw refusal(Self.otherColumns(self.heads)) }
    case .jsonl, .table, .card: break
    }
    return false
  }

  private func refusal(_ reason: LocalizedText) -> Diagnostic {
    Diagnostic(.outputFailed, [LocalizedText(verbatim: name), reason])
  }

  private static let oneArray = LocalizedText(
    "it has a result, and JSON is one array; another file takes this one, or a file that ends in .jsonl takes several",
    "il a un résultat, et du JSON est un seul tableau\u{A0}; un autre fichier prend celui-ci, ou un fichier en .jsonl en prend "
      + "plusieurs")

  private static func otherFormat(_ format: OutputFormat) -> LocalizedText {
    let name = format.rawValue
    return LocalizedText(
      "it is \(name) so far; `.format \(name)` goes on with it, another file takes other formats",
      "c'est du \(name) jusqu'ici\u{A0}; `.format \(name)` le continue, un autre fichier prend d'autres formats"
    )
  }

  private static func otherColumns(_ heads: [String]) -> LocalizedText {
    let columns = heads.map { TerminalText.visible($0) }.joined(separator: ", ")
    return LocalizedText(
      "its columns are \(columns), and this result has others; another file takes it",
      "ses colonnes sont \(columns), et ce résultat en a d'autres\u{A0}; un autre fichier le prend")
  }
}
