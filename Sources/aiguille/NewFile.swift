import Language
import Presentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is about to be made.
enum NewFile {
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
