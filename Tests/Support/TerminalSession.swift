import CTestSupport
import Foundation

/// The program on a terminal of its own: types keys, and reads what appears.
///
/// Never sleeps a fixed time: it waits for a text with a deadline, and the test fails with what was on the terminal.
package final class TerminalSession {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  private let controller: Int32
  private let process: pid_t
  private var received: [UInt8] = []
  /// What was already waited for.
  private var consumed = 0
  private var isReaped = false

  /// Starts the program in a window of 24 by 80.
  package init(_ arguments: [String], environment: [String: String]) throws {
    var child = pid_t()
    let words = ([Program.path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    controller = ct_spawn_on_terminal(Program.path, words, variables, 24, 80, &child)
    guard controller >= 0 else { throw Failure(description: "no pseudo-terminal") }
    process = child
  }

  deinit {
    close(controller)
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  package func type(_ keys: String) { type(bytes: Array(keys.utf8)) }

  package func type(bytes: [UInt8]) { _ = write(controller, bytes, bytes.count) }

  /// Waits until the text appears after what was waited for last; gives everything up to its end.
  @discardableResult
  package func expect(_ text: String, seconds: Double = 20) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    let wanted = Data(text.utf8)
    while true {
      let rest = Data(received[consumed...])
      if let range = rest.range(of: wanted) {
        consumed += range.upperBound
        return String(decoding: rest[..<range.upperBound], as: UTF8.self)
      }
      guard receive(until: deadline) else {
        throw Failure(
          description: "no \(text.debugDescription) in "
            + String(decoding: rest, as: UTF8.self).debugDescription)
      }
    }
  }

  /// Waits for the end of the program; gives its exit status, or 128 and the signal that ended it.
  package func end(seconds: Double = 20) throws -> Int32 {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < deadline else { throw Failure(description: "the program goes on") }
      _ = receive(until: Date(timeIntervalSinceNow: 0.02))
    }
    isReaped = true
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  package func send(signal: Int32) { kill(process, signal) }

  /// False where nothing more came before the deadline.
  private func receive(until deadline: Date) -> Bool {
    var input = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    let left = deadline.timeIntervalSinceNow
    guard left > 0, poll(&input, 1, Int32(left * 1_000) + 1) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(controller, &buffer, buffer.count)
    guard count > 0 else {
      // The program closed its side; the rest of the deadline brings nothing.
      usleep(10_000)
      return false
    }
    received += buffer[..<count]
    return true
  }
}
