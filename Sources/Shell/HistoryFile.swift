#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The statements typed so far, in a private file that several shells add to at once.
///
/// One entry a line, with `\n` and `\\` for line breaks and backslashes. Each entry is appended under a lock the moment it is
/// made, so a shell that is killed loses nothing and shells do not lose each other's lines. An own format instead of
/// libedit's, which rewrites the whole file at the end.
package struct HistoryFile {
  private let path: String
  /// Only the newest entries are loaded.
  private static let limit = 5_000

  package init(path: String) {
    self.path = path
  }

  /// Oldest first; none where the file cannot be read.
  func load() -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n")).suffix(HistoryFile.limit)
      .map { HistoryFile.decoded(String(decoding: $0, as: UTF8.self)) }
  }

  /// Adds an entry, making the file with mode 0600 and its folders with 0700; a history that cannot be written is no reason
  /// to stop working, so nothing is said.
  func append(_ entry: String) {
    makeFolders()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // A file that was made by other means may be open to all.
    fchmod(descriptor, 0o600)
    while flock(descriptor, LOCK_EX) != 0 { guard errno == EINTR else { return } }
    let line = Array((HistoryFile.encoded(entry) + "\n").utf8)
    _ = write(descriptor, line, line.count)
  }

  private func makeFolders() {
    var index = path.startIndex
    while let slash = path[index...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      index = slash
    }
  }

  static func encoded(_ entry: String) -> String {
    entry.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  static func decoded(_ line: String) -> String {
    var text = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        text.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
