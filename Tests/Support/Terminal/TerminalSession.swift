import CTestSupport
import Foundation

/// A program on a terminal of its own: types keys, and reads what appears.
///
/// Never sleeps a fixed time: it waits for a text or a screen with a deadline, and the test fails with what was on the terminal.
package final class TerminalSession {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// Seconds to wait for what has to come: `AIGUILLE_PATIENCE`, else 20, for machines that do much at once.
  package static let patience =
    ProcessInfo.processInfo.environment["AIGUILLE_PATIENCE"].flatMap(Double.init) ?? 20

  private var controller: Int32
  package let process: pid_t
  private var received: [UInt8] = []
  /// What was already waited for.
  private var consumed = 0
  /// How many bytes came.
  private var written = 0
  private var endStatus: Int32?
  private var wasStopped = false
  /// What the terminal shows.
  package private(set) var screen: TerminalModel
  /// The modes of the terminal before the program ran.
  package let firstModes: String

  /// Starts the product, or another program, in a window of 24 by 80 or of another size.
  package init(
    _ arguments: [String], environment: [String: String], program: String = Program.path,
    rows: Int = 24, columns: Int = 80
  ) throws {
    var child = pid_t()
    var modes = [CChar](repeating: 0, count: 256)
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    controller = ct_spawn_on_terminal(
      program, words, variables, Int32(rows), Int32(columns), &child, &modes, modes.count)
    guard controller >= 0 else { throw Failure(description: "no pseudo-terminal") }
    process = child
    screen = TerminalModel(rows: rows, columns: columns)
    firstModes = TerminalSession.text(modes)
  }

  deinit {
    hangUp()
    if endStatus == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// Closes the terminal, as a window that is shut does.
  package func hangUp() {
    if controller >= 0 { close(controller) }
    controller = -1
  }

  package func type(_ keys: String) { type(bytes: Array(keys.utf8)) }

  /// Reads meanwhile, so that a program that waits for its output to be read goes on.
  package func type(bytes: [UInt8], seconds: Double = TerminalSession.patience) {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var rest = bytes[...]
    while !rest.isEmpty, Date() < deadline {
      let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN || !awaitInput(orRoom: true, until: deadline) {
        return
      }
    }
  }

  /// Waits until the text appears after what was waited for last; gives everything up to its end.
  @discardableResult
  package func expect(_ text: String, seconds: Double = TerminalSession.patience) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    let wanted = Data(text.utf8)
    while true {
      let rest = Data(received[consumed...])
      if let range = rest.range(of: wanted) {
        consumed += range.upperBound
        return String(decoding: rest[..<range.upperBound], as: UTF8.self)
      }
      guard awaitInput(until: deadline) else {
        throw Failure(
          description: "no \(text.debugDescription) in "
            + String(decoding: rest, as: UTF8.self).debugDescription)
      }
    }
  }

  /// Waits until the screen is as it should be; `what` tells what that is.
  package func expectScreen(
    _ what: String, seconds: Double = TerminalSession.patience, where isRight: (TerminalModel) -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !isRight(screen) {
      guard awaitInput(until: deadline) else {
        throw Failure(description: "never \(what); at the end:\n\(picture)")
      }
    }
  }

  /// The screen in a frame, with the place of the cursor.
  package var picture: String {
    let lines = screen.lines.map { "|" + $0 }.joined(separator: "\n")
    return lines + "\ncursor \(screen.cursor.row),\(screen.cursor.column)"
  }

  /// Everything that the program wrote.
  package var output: [UInt8] {
    takeInput()
    return received
  }

  /// Keeps no more of what was written so far than the screen.
  package func forgetOutput() {
    received = []
    consumed = 0
  }

  /// Shows what is there already.
  package func takeInput() { while awaitInput(until: Date(timeIntervalSinceNow: 0)) {} }

  /// Changes the window; the system tells the program by SIGWINCH.
  package func resize(rows: Int, columns: Int, reflowing: Bool = true) {
    takeInput()
    screen.resize(rows: rows, columns: columns, reflowing: reflowing)
    ct_set_window(controller, Int32(rows), Int32(columns))
  }

  /// Waits for the end of the program; gives its exit status, or 128 and the signal that ended it.
  package func end(seconds: Double = TerminalSession.patience) throws -> Int32 {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while endStatus == nil {
      _ = awaitInput(until: Date(timeIntervalSinceNow: 0.02))
      if hasEnded { break }
      guard Date() < deadline else {
        throw Failure(description: "the program goes on:\n\(picture)")
      }
    }
    takeInput()
    return endStatus ?? -1
  }

  /// Whether the program ended; it is not waited for.
  package var hasEnded: Bool {
    takeChange()
    return endStatus != nil
  }

  /// Whether a signal stopped the program.
  package var isStopped: Bool {
    takeChange()
    return wasStopped
  }

  private func takeChange() {
    var status: Int32 = 0
    guard endStatus == nil, waitpid(process, &status, WNOHANG | WUNTRACED) == process else { return }
    wasStopped = status & 0xFF == 0x7F
    guard !wasStopped else { return }
    let signal = status & 0x7F
    endStatus = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  package func send(signal: Int32) {
    if signal == SIGCONT { wasStopped = false }
    kill(process, signal)
  }

  /// Waits until a signal has stopped the program.
  package func expectStopped(seconds: Double = TerminalSession.patience) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !isStopped {
      _ = awaitInput(until: Date(timeIntervalSinceNow: 0.01))
      guard Date() < deadline else { throw Failure(description: "never stopped:\n\(picture)") }
    }
  }

  /// Waits until the program has written something because of an action.
  package func expectOutput(after action: () throws -> Void) throws {
    takeInput()
    let before = written
    try action()
    try expectScreen("any output") { _ in written > before }
  }

  /// Waits until the program has been busy for some seconds of the processor, counted from now.
  package func expectWork(seconds: Double) throws {
    let deadline = Date(timeIntervalSinceNow: TerminalSession.patience)
    let before = processorSeconds
    while processorSeconds < before + seconds {
      _ = awaitInput(until: Date(timeIntervalSinceNow: 0.005))
      guard Date() < deadline else { throw Failure(description: "the program is idle:\n\(picture)") }
    }
  }

  /// Linux's count, in hundredths (proc(5)).
  private var processorSeconds: Double {
    let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
    return (user + system) / 100
  }

  /// The modes of the terminal now.
  package var modes: String {
    var modes = [CChar](repeating: 0, count: 256)
    ct_terminal_modes(controller, &modes, modes.count)
    return TerminalSession.text(modes)
  }

  /// Waits until the terminal is in certain modes.
  package func expectModes(
    _ what: String, seconds: Double = TerminalSession.patience, where isRight: (String) -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !isRight(modes) {
      _ = awaitInput(until: Date(timeIntervalSinceNow: 0.005))
      guard Date() < deadline else {
        throw Failure(description: "never in the modes \(what): \(modes)\n\(picture)")
      }
    }
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes what comes before the deadline, or returns when more can be typed; false where nothing came.
  private func awaitInput(orRoom: Bool = false, until deadline: Date) -> Bool {
    var input = pollfd(fd: controller, events: Int16(orRoom ? POLLIN | POLLOUT : POLLIN), revents: 0)
    let left = deadline.timeIntervalSinceNow
    // poll waits on no descriptor where the terminal was closed.
    guard poll(&input, 1, left > 0 ? Int32(left * 1_000) + 1 : 0) > 0 else { return false }
    if orRoom, input.revents & Int16(POLLIN) == 0 { return input.revents & Int16(POLLOUT) != 0 }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = read(controller, &buffer, buffer.count)
    guard count > 0 else {
      // The program closed its side; the rest of the deadline brings nothing.
      if left > 0 { usleep(10_000) }
      return false
    }
    received += buffer[..<count]
    written += count
    let replies = screen.feed(buffer[..<count])
    if !replies.isEmpty { _ = write(controller, replies, replies.count) }
    return true
  }
}
