import Presentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that appears whole or not at all: bytes go to a temporary file beside it, which takes its name at the end.
///
/// A reader sees the old bytes or the new ones, after a crash too. A link is followed and stays a link; something that is no regular
/// file (`/dev/null`, a named pipe) is written to directly, since it has no content to protect.
package final class AtomicFile: ByteSink {
  private let path: String
  /// Nil where bytes go straight to a device.
  private let temporaryPath: String?
  private let descriptor: Int32
  private let sink: DescriptorSink
  private var isOpen = true

  /// Throws what the system says when the file cannot be made.
  package init(path: String) throws(OutputFailure) {
    let target = AtomicFile.resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw OutputFailure(EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      temporaryPath = nil
      descriptor = open(target, O_WRONLY | O_CLOEXEC)
    } else {
      if exists, access(target, W_OK) != 0 { throw OutputFailure(errno) }
      let temporary =
        AtomicFile.folder(of: target) + "." + AtomicFile.name(of: target) + ".tmp.\(getpid())"
      temporaryPath = temporary
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o7777) }
    }
    guard descriptor >= 0 else { throw OutputFailure(errno) }
    self.path = target
    sink = DescriptorSink(descriptor)
  }

  deinit { abandon() }

  package func write(_ bytes: [UInt8]) throws { try sink.write(bytes) }

  /// Puts the new file in the place of the old one; when it throws, the old one is untouched.
  package func commit() throws(OutputFailure) {
    guard isOpen else { return }
    isOpen = false
    guard let temporaryPath else {
      close(descriptor)
      return
    }
    // Some file systems tell of a full disk only here.
    var failure: Int32 = fsync(descriptor) == 0 ? 0 : errno
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporaryPath, path) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(temporaryPath)
      throw OutputFailure(failure)
    }
    let folder = open(AtomicFile.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Forgets what was written.
  package func abandon() {
    guard isOpen else { return }
    isOpen = false
    close(descriptor)
    if let temporaryPath { unlink(temporaryPath) }
  }

  /// Whether two paths lead to one file, through links as well.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  }

  private static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
