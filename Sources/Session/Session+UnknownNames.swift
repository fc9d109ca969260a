import Execution
import Language
import Planning

extension Session {
  /// Names of places, categories and languages that mean nothing, in a text that cannot run anyway: two mistakes are two messages.
  ///
  /// Other mistakes of names are left for the next run: what a field means hangs on the stages before it, and one of those
  /// could not be read.
  func unknownNames(_ script: Script, of source: SourceText) -> [Diagnostic] {
    script.statements.flatMap { statement -> [Diagnostic] in
      guard case .query(let query) = statement.kind else { return [] }
      do {
        _ = try engine.prepare(query, of: source)
        return []
      } catch let errors as QueryErrors {
        return errors.diagnostics.filter {
          [.unknownPlace, .unknownCategory, .unknownLanguage, .unknownArea].contains($0.code)
        }
      } catch {
        return []
      }
    }
  }
}
