import Presentation

/// Tells a person who waits how far something is.
package protocol ProgressReport: AnyObject, Sendable {
  /// Something begins that may take long; nothing is shown before a second has passed.
  func begin()
  /// Rows so far, and the share of the work from 0 to 1 where that is known.
  func advance(to rows: Int64, share: Double?)
  /// True where a line of it stands on the terminal.
  var isShown: Bool { get }
  /// It is over, or something else will be shown: what was shown is cleaned away.
  func end()
}

/// Passes bytes on once the progress is cleaned away.
final class SinkAfterProgress: ByteSink {
  private let next: any ByteSink
  private let progress: any ProgressReport

  init(_ next: any ByteSink, _ progress: any ProgressReport) {
    self.next = next
    self.progress = progress
  }

  func write(_ bytes: [UInt8]) throws {
    progress.end()
    try next.write(bytes)
  }
}
