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
package final class HistoryFile {
  private let path: String
  /// Where the entries end that this shell has.
  private var end: off_t = 0
  /// Only the newest entries are loaded.
  private static let limit = 5_000

  package init(path: String) {
    self.path = path
  }

  /// Oldest first; none where the file cannot be read.
  func load() -> [String] {
    end = 0
    return news()
  }

  /// What was added since the last call, by other shells: this one knows its own.
  func news() -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return news(in: descriptor)
  }

  private func news(in descriptor: Int32) -> [String] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    // Somebody cut the file or began it anew; what is left of it is known.
    if status.st_size < end { end = status.st_size }
    guard status.st_size > end, lseek(descriptor, end, SEEK_SET) == end else { return [] }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    // An entry that is being written ends later.
    let whole = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    end += off_t(whole)
    return bytes[..<whole].split(separator: UInt8(ascii: "\n")).suffix(HistoryFile.limit)
      .map { HistoryFile.decoded(String(decoding: $0, as: UTF8.self)) }
  }

  /// Adds an entry, making the file with mode 0600 and its folders with 0700, and answers what other shells added before it; a
  /// history that cannot be written is no reason to stop working, so nothing is said.
  @discardableResult
  func append(_ entry: String) -> [String] {
    makeFolders()
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    // A file that was made by other means may be open to all.
    fchmod(descriptor, 0o600)
    while flock(descriptor, LOCK_EX) != 0 { guard errno == EINTR else { return [] } }
    let others = news(in: descriptor)
    let line = Array((HistoryFile.encoded(entry) + "\n").utf8)
    let written = write(descriptor, line, line.count)
    if written > 0 { end += off_t(written) }
    return others
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
