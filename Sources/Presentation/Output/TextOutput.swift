/// Collects text into large writes, because one system call a row costs more than the row.
package final class TextOutput {
  private let sink: any ByteSink
  private var buffer: [UInt8] = []
  private static let limit = 64 * 1024

  package init(_ sink: any ByteSink) {
    self.sink = sink
  }

  package func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= TextOutput.limit { try flush() }
  }

  /// Hands everything on; the buffer is empty afterwards, also when the sink throws.
  package func flush() throws {
    guard !buffer.isEmpty else { return }
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try sink.write(bytes)
  }
}
