import CLineEditing
import Shell

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// libedit on standard input and output, both of which must be a terminal; at most one at a time.
package final class LibeditReader: LineReader {
  /// Nil where libedit cannot start.
  ///
  /// `program` is the name that lines of `~/.editrc` can be meant for.
  package init?(program: String) {
    guard ce_start(program) == 0 else { return nil }
  }

  /// The interface version that the library was built with.
  package static var libraryVersion: String { String(cString: ce_library_version()) }

  deinit { ce_stop() }

  package func readLine(prompt: String) -> LineEvent {
    var text: UnsafeMutablePointer<CChar>?
    switch ce_read_line(prompt, &text) {
    case CE_LINE:
      guard let text else { return .endOfInput }
      defer { free(text) }
      return .line(String(cString: text))
    case CE_INTERRUPTED: return .interrupted
    default: return .endOfInput
    }
  }

  package func addHistory(_ entry: String) { ce_add_history(entry) }
}
