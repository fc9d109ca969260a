import Presentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes to an open file descriptor, which stays open.
package final class DescriptorSink: ByteSink {
  private let descriptor: Int32

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// SIGPIPE must be ignored by the process, so that a closed pipe is an error to answer and not the end.
  package func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer throws(OutputFailure) in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          throw OutputFailure(errno)
        }
      }
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

extension OutputFailure {
  /// From the system's error number.
  package init(_ number: Int32) {
    self =
      number == EPIPE
      ? .closedPipe : .failed(number: number, reason: String(cString: strerror(number)))
  }
}
