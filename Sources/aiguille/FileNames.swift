#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Names of files, for completion.
enum FileNames {
  /// The paths that go on from a beginning, in alphabetical order, folders with a `/` at their end; hidden ones only behind a point.
  static func continuing(_ beginning: String) -> [String] {
    let split = beginning.lastIndex(of: "/").map(beginning.index(after:)) ?? beginning.startIndex
    let folder = String(beginning[..<split])
    let name = String(beginning[split...])
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let file = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard file.hasPrefix(name), file != ".", file != "..", !file.hasPrefix(".") || name.hasPrefix(".")
      else {
        continue
      }
      var status = stat()
      let isFolder = stat(folder + file, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      found.append(folder + file + (isFolder ? "/" : ""))
    }
    return found.sorted()
  }
}
