import Language
import Presentation
import Storage

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

  /// The process must ignore SIGPIPE: a closed pipe is an error to answer, not the end.
  package func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = buffer.dropFirst(written)
        return systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw OutputFailure(errno)
      }
    }
  }
}

/// Inside the class the name means the method.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

extension OutputFailure {
  /// What to say of an output of this name that could not be written; a full disk has its own code and way out.
  package func diagnostic(writing name: String) -> Diagnostic {
    let file = LocalizedText(verbatim: name)
    return switch self {
    case .closedPipe: Diagnostic(.outputFailed, [file, "EPIPE"])
    case .failed(number: ENOSPC, _): Diagnostic(.outOfDisk, [file])
    case .failed(0, let reason): Diagnostic(.outputFailed, [file, LocalizedText(verbatim: reason)])
    case .failed(let number, _): Diagnostic(.outputFailed, [file, SystemError.words(number)])
    }
  }

  /// From the system's error number.
  package init(_ number: Int32) {
    self =
      number == EPIPE
      ? .closedPipe : .failed(number: number, reason: String(cString: strerror(number)))
  }
}
