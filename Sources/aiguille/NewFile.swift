import ArgumentParser
import Language
import Presentation
import Session

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

  /// Whether two paths lead to one file, through links as well.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Makes the folders that a path needs, as `mkdir -p` does.
  static func makeFolders(for path: String) throws {
    var index = path.startIndex
    while let slash = path[index...].dropFirst().firstIndex(of: "/") {
      let folder = String(path[..<slash])
      if mkdir(folder, 0o777) != 0, errno != EEXIST {
        throw Diagnostic(
          .outputFailed,
          [LocalizedText(verbatim: folder), LocalizedText(verbatim: String(cString: strerror(errno)))])
      }
      index = slash
    }
  }
}
