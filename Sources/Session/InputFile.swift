import Language
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a script: a file, or standard input.
package enum InputFile {
  /// X409 where there is no such file or it cannot be read, L001 where it is no UTF-8.
  package static func read(path: String) throws(Diagnostic) -> SourceText {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw missing(path, errno) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path)
  }

  /// `name` is what messages call the text.
  package static func read(descriptor: Int32, name: String) throws(Diagnostic) -> SourceText {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = systemRead(descriptor, &buffer)
      if count == 0 { break }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw missing(name, errno)
      }
    }
    do {
      return try SourceText(name: name, bytes: bytes)
    } catch {
      throw Diagnostic(
        .invalidUTF8,
        notes: [LocalizedText("\(name), line \(error.line)", "\(name), ligne \(error.line)")])
    }
  }

  private static func missing(_ name: String, _ number: Int32) -> Diagnostic {
    Diagnostic(
      .inputMissing, [LocalizedText(verbatim: name)],
      notes: [SystemError.words(number)])
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
  read(descriptor, &buffer, buffer.count)
}
