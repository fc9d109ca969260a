import Language
import Presentation

extension Session {
  /// Runs a text and puts the results in a file, which is complete afterwards or as it was before.
  package func run(_ source: SourceText, toFile path: String) -> ExitStatus {
    let file: AtomicFile
    do throws(OutputFailure) {
      file = try AtomicFile(path: path)
    } catch {
      report(error, on: path)
      return .cannotCreateOutput
    }
    let code = run(source, to: Destination(name: path, sink: file))
    guard code == .success else {
      file.abandon()
      return code
    }
    do throws(OutputFailure) {
      try file.commit()
      return .success
    } catch {
      report(error, on: path)
      return .inputOutput
    }
  }

  private func report(_ failure: OutputFailure, on path: String) {
    messages.report([failure.diagnostic(writing: path)])
  }
}
