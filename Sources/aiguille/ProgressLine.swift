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

/// A line on standard error that tells a person who waits how far something is.
///
/// A thread of its own writes it, which touches nothing but this object. On a terminal the line is written over itself and
/// cleaned away at the end; in the plain form, for people who listen, a new line comes every ten seconds.
final class ProgressLine: ProgressReport, @unchecked Sendable {
  private struct State {
    var began: Double?
    var rows: Int64 = 0
    var share: Double?
    var isShown = false
    var lastLine = 0.0
  }

  private static let delay = 1.0
  private static let plainInterval = 10.0
  /// Before the first line that is listened to.
  private static let plainDelay = 2.0
  /// Between two looks, in nanoseconds.
  private static let tick = 200_000_000

  private let language: LanguageCode
  private let isPlain: Bool
  /// True where Ctrl-C ends what goes on and nothing else.
  private let mayStop: Bool
  /// Guards `state`, and everything that is written.
  private let lock = Lock()
  private var state = State()
  private var hasThread = false

  /// Lives as long as the process.
  init(_ language: LanguageCode, isPlain: Bool, mayStop: Bool) {
    self.language = language
    self.isPlain = isPlain
    self.mayStop = mayStop
  }

  func begin() {
    lock.locked {
      guard state.began == nil else { return }
      state = State(began: UserEnvironment.seconds())
      state.lastLine = (state.began ?? 0) + Self.plainDelay - Self.plainInterval
      if !hasThread { startThread() }
      lock.wake()
    }
  }

  func advance(to rows: Int64, share: Double?) {
    lock.locked {
      state.rows = rows
      state.share = share
    }
  }

  var isShown: Bool { lock.locked { state.isShown } }

  func end() {
    lock.locked {
      if state.isShown, !isPlain { Self.write("\r\u{1B}[K") }
      state = State()
    }
  }

  // MARK: - The thread

  private func startThread() {
    hasThread = true
    // It takes no signals, so that they reach the thread that waits for keys.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    var thread = pthread_t()
    let own = Unmanaged.passRetained(self).toOpaque()
    let failure = pthread_create(&thread, nil, runProgressLine, own)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    if failure == 0 { pthread_detach(thread) } else { Unmanaged<ProgressLine>.fromOpaque(own).release() }
  }

  fileprivate func watch() {
    while true {
      lock.locked {
        while state.began == nil { lock.wait() }
        show(at: UserEnvironment.seconds())
      }
      var pause = timespec(tv_sec: 0, tv_nsec: Self.tick)
      nanosleep(&pause, nil)
    }
  }

  private func show(at now: Double) {
    guard let began = state.began, now - began >= Self.delay else { return }
    let line = ProgressWords.line(
      seconds: now - began, rows: state.rows, share: state.share, mayStop: mayStop, language)
    guard isPlain else {
      Self.write("\r" + line + "\u{1B}[K")
      state.isShown = true
      return
    }
    guard now - state.lastLine >= Self.plainInterval else { return }
    state.lastLine = now
    Self.write(line + "\n")
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = systemWrite(2, bytes, bytes.count)
  }
}

private func runProgressLine(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  Unmanaged<ProgressLine>.fromOpaque(context).takeRetainedValue().watch()
  return nil
}

/// Inside the class the name means the method.
private func systemWrite(_ descriptor: Int32, _ bytes: [UInt8], _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
