import Language
import Session

/// What the shell asks of the system around it: programs that it starts, files by the names that people type.
///
/// Made in the target aiguille, which alone reads the environment.
package protocol ShellSurroundings: AnyObject {
  /// Shows a text in the pager that the person chose, with a prompt in this language; false where there is none or it does not start.
  func page(_ text: [UInt8], _ language: LanguageCode) -> Bool
  /// Lets the person change a text in an editor.
  func edit(_ text: String) -> EditingOutcome
  /// Gives bytes to a command of the system's shell, as it was typed, and waits for its end: its exit status, nil where it
  /// cannot start.
  func feed(_ bytes: [UInt8], to command: String) -> Int32?
  /// The path that a typed name stands for: `~` is the home folder.
  func path(_ name: String) -> String
  /// A session over another directory, with what this one has been told since it began; makes no file.
  func session(over path: String, _ options: SessionOptions) throws(Diagnostic) -> Session
}

/// What came of an editor.
package enum EditingOutcome: Hashable, Sendable {
  case changed(String)
  case unchanged
  /// The editor could not start, or ended with this status.
  case failed(editor: String, status: Int32)
  /// There is none: neither $VISUAL nor $EDITOR names one.
  case none
}
