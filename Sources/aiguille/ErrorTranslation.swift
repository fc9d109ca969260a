import Domain
import Language
import Presentation
import Session
import Storage

extension Wiring {
  /// Any error of the libraries as something to say; `path` names what was being written.
  static func diagnostic(of error: any Error, path: String = "-") -> Diagnostic {
    switch error {
    case let diagnostic as Diagnostic: diagnostic
    case let failure as StoreFailure: failure.diagnostic
    case let failure as OutputFailure: failure.diagnostic(writing: path)
    default: Diagnostic(.databaseFailed, [LocalizedText(verbatim: "\(error)")])
    }
  }
}
