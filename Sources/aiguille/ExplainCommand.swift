import ArgumentParser
import Language
import Presentation
import Session

/// `aiguille explain CODE|STATEMENT`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain the code of a message, or how a query is answered.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A code such as B203, or a query in quotes.")
  var subject: String

  func run() throws {
    let wiring = Wiring(common)
    if let code = DiagnosticCode(rawValue: subject.uppercased()) {
      let text = Explanation.text(for: code, language: wiring.messages.language) + "\n"
      do {
        try DescriptorSink(1).write(Array(text.utf8))
      } catch OutputFailure.closedPipe {
        return
      } catch {
        throw wiring.end([Wiring.diagnostic(of: error)])
      }
      return
    }
    guard !looksLikeCode else {
      let codes = DiagnosticCode.allCases
      let near = Suggestions.nearestIndices(to: subject, among: codes.map(\.rawValue))
      throw wiring.end([
        Diagnostic(
          .usage,
          [LocalizedText("no message has the code \(subject)", "aucun message n’a le code \(subject)")],
          suggestions: near.map {
            .init(LocalizedText(verbatim: codes[$0].rawValue), gloss: Explanation.page(for: codes[$0]).title)
          })
      ])
    }
    try wiring.run(explained)
  }

  private var looksLikeCode: Bool {
    subject.count == 4 && subject.first?.isLetter == true
      && subject.dropFirst().allSatisfy(\.isWholeNumber)
  }

  /// The text as it is where it says `explain` itself.
  private var explained: SourceText {
    let source = SourceText(name: "-c", text: subject)
    switch Parser.parse(source).script.statements.first?.kind {
    case .explain?, .explainRun?: return source
    default: break
    }
    return SourceText(name: "-c", text: "explain " + subject)
  }
}
