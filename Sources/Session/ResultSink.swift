import Domain
import Execution
import Language

/// No row answers where the one record was asked for that was shown before.
struct RecordIsGone: Error {}

/// Passes a result on, counts its rows and keeps its notes, which are printed after the rows.
final class ResultSink: RowSink {
  private let next: any RowSink
  private(set) var count: Int64 = 0
  private(set) var notes: [Diagnostic] = []
  /// The keys of the first rows, for what is said of a row by its number.
  private(set) var keys: [Int64?] = []
  private static let mostKeys = 10_000
  private let progress: (any ProgressReport)?
  private let isRecord: Bool
  /// Puts what the session has to say of a result to what the engine says.
  private let addingTo: ([Diagnostic]) -> [Diagnostic]

  init(
    _ next: any RowSink, progress: (any ProgressReport)? = nil, isRecord: Bool = false,
    addingTo: @escaping ([Diagnostic]) -> [Diagnostic] = { $0 }
  ) {
    self.next = next
    self.progress = progress
    self.isRecord = isRecord
    self.addingTo = addingTo
  }

  func begin(_ columns: [ResultColumn]) throws { try next.begin(columns) }

  func row(_ values: [Value], key: Int64?) throws {
    count += 1
    if count % 256 == 0 { progress?.advance(to: count, share: nil) }
    if keys.count < Self.mostKeys { keys.append(key) }
    try next.row(values, key: key)
  }

  /// No row of its own: it is not counted and has no number.
  func total(_ values: [Value]) throws { try next.total(values) }

  func end(_ notes: [Diagnostic]) throws {
    if isRecord, count == 0 { throw RecordIsGone() }
    self.notes = addingTo(notes)
    try next.end(self.notes)
  }
}
