import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that was recorded in is in WAL mode, whose readers want to make files beside it: where they cannot, and nothing waits in a
/// `-wal`, nobody here can change it either, and it is opened as it is.
extension SQLiteConnection {
  static func isFrozen(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    return access(folder, W_OK) != 0 && access(path + "-wal", F_OK) != 0 && isInWALMode(path)
  }

  /// `file:/data/a%20b?immutable=1` (sqlite.org/uri.html).
  static func immutableURI(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    let escaped = path.utf8.map { byte -> String in
      let isPlain =
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x2D...0x39).contains(byte)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return "file:" + escaped.joined() + "?immutable=1"
  }

  /// The version of reading in the header is 2 (sqlite.org/fileformat2.html, offset 19).
  private static func isInWALMode(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 20)
    return read(descriptor, &header, header.count) == header.count && header[19] == 2
  }
}
