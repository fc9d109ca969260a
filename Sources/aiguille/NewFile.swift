import ArgumentParser
import Language
import Presentation
import Session
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is about to be made.
enum NewFile {
  /// Whether anything stands at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Says that a file that is there already is not replaced, and gives what to throw then.
  static func refused(_ path: String, _ reason: LocalizedText, _ messages: MessageWriter) -> any Error {
    messages.report([Diagnostic(.outputFailed, [LocalizedText(verbatim: path), reason])])
    return ExitCode(ExitStatus.cannotCreateOutput.rawValue)
  }

  /// Makes the folders that a path needs, as `mkdir -p` does.
  static func makeFolders(for path: String) throws {
    var index = path.startIndex
    while let slash = path[index...].dropFirst().firstIndex(of: "/") {
      let folder = String(path[..<slash])
      if mkdir(folder, 0o777) != 0, errno != EEXIST {
        throw Diagnostic(
          .outputFailed,
          [LocalizedText(verbatim: folder), SystemError.words(errno)])
      }
      index = slash
    }
  }
}
