import Domain
import Language
import Planning
import Testing

@testable import Language

/// The example on the page of a code gives that code, in both languages.
struct ExplanationExampleTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  /// Codes that no query of one line can give.
  private static let exceptions: [DiagnosticCode: String] = [
    .invalidUTF8: "the example can only describe bytes that are no UTF-8",
    .textTooLong: "the example leaves millions of words out",
    .nestingTooDeep: "the example leaves thousands of brackets out",
    .positionMissing: "every place of the gazetteer has a position; an imported one may have none",
  ]

  private static let codes = DiagnosticCode.allCases.filter {
    "LSBP".contains($0.rawValue.prefix(1)) && exceptions[$0] == nil
  }

  /// What only public answers refuse.
  private static func disclosure(of code: DiagnosticCode) -> Disclosure {
    code.rawValue.hasPrefix("B28") ? .public(DisclosureRule()) : .internal
  }

  @Test(arguments: codes, LanguageCode.allCases)
  func theExampleGivesItsCode(code: DiagnosticCode, language: LanguageCode) throws {
    let example = Explanation.page(for: code).example[language]
    let codes = try support.diagnostics(example, Self.disclosure(of: code)).map(\.code)
    #expect(codes == [code], "\(example)")
  }

  /// The headline reads as a sentence: no argument is missing.
  @Test(arguments: codes, LanguageCode.allCases)
  func theMessageOfTheExampleIsWhole(code: DiagnosticCode, language: LanguageCode) throws {
    let example = Explanation.page(for: code).example[language]
    let source = SourceText(name: "example", text: example)
    for diagnostic in try support.diagnostics(example, Self.disclosure(of: code)) {
      let text = DiagnosticRenderer.render(diagnostic, in: source, language: language)
      #expect(!text.contains("``") && !text.contains("`…`"), "\(text)")
    }
  }
}
