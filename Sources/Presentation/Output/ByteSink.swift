/// Where bytes end up: a file descriptor, a file that replaces another one, an array in a test.
package protocol ByteSink: AnyObject {
  /// Takes all the bytes or throws an `OutputFailure`.
  func write(_ bytes: [UInt8]) throws
}

/// Why output could not be written.
package enum OutputFailure: Error, Hashable, Sendable {
  /// The reader went away (`| head -1`): a quiet end, no error.
  case closedPipe
  /// The system's number for what went wrong, and its words.
  case failed(number: Int32, reason: String)
}

/// Bytes kept in memory.
package final class MemorySink: ByteSink {
  package private(set) var bytes: [UInt8] = []
  package init() {}
  package func write(_ bytes: [UInt8]) { self.bytes += bytes }
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
