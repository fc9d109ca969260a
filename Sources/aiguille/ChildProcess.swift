#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A command of `/bin/sh`, as the person wrote it, on the terminal of this program.
enum ChildProcess {
  /// Runs a command to its end and gives its exit status, 128 and the signal where one ended it; nil where nothing could start.
  ///
  /// `arguments` are `$1` … of the command; `input` is its standard input, the terminal where it is nil.
  static func run(_ command: String, _ arguments: [String] = [], input: [UInt8]? = nil) -> Int32? {
    var ends: [Int32] = [-1, -1]
    if input != nil {
      guard pipe(&ends) == 0 else { return nil }
      // The reader must not hold the writing end open itself.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    let child = start(command, arguments, input: input == nil ? nil : ends[0])
    if ends[0] >= 0 { close(ends[0]) }
    defer { if ends[1] >= 0 { close(ends[1]) } }
    guard let child else { return nil }
    if let input {
      write(input, to: ends[1])
      close(ends[1])
      ends[1] = -1
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func start(_ command: String, _ arguments: [String], input: Int32?) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This program ignores SIGPIPE, and a program that is started would inherit that.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = (["sh", "-c", command, "sh"] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    return posix_spawn(&child, "/bin/sh", &actions, &attributes, words, environ) == 0 ? child : nil
  }

  /// Until all is written or the reader has gone: a pager that was left has read enough.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0) }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        return
      }
    }
  }
}

/// Inside the enum the name means the function above.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
