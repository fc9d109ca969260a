import Language
import Session

/// A script named on the command line.
enum ScriptFile {
  static func run(_ path: String, _ wiring: Wiring) throws {
    let source: SourceText
    do throws(Diagnostic) {
      source =
        path == "-"
        ? try InputFile.read(descriptor: 0, name: "<stdin>") : try InputFile.read(path: path)
    } catch {
      throw wiring.end([withHint(error, path)])
    }
    try wiring.run(source)
  }

  /// A word that is nearly a command was probably meant as one.
  private static func withHint(_ error: Diagnostic, _ path: String) -> Diagnostic {
    guard error.code == .inputMissing, !path.contains("/"), !path.contains(".") else { return error }
    var error = error
    error.suggestions += Suggestions.nearest(to: path, among: ArgumentOrder.commands.sorted())
      .map { .init(LocalizedText(verbatim: "aiguille " + $0)) }
    return error
  }
}
