import Testing

@testable import Language

struct MessageTests {
  /// What a template asks for, as `{0}`.
  private func placeholders(_ text: String) -> Set<Substring> {
    Set(text.matches(of: /\{\d\}/).map { $0.0 })
  }

  @Test(arguments: DiagnosticCode.allCases)
  func everyCodeIsWordedInBothLanguages(code: DiagnosticCode) throws {
    let message = try #require(Message.all[code])
    let texts = [message.headline, message.label, message.help].compactMap { $0 }
    for text in texts {
      #expect(text.english != text.french)
      #expect(!text.english.isEmpty && !text.french.isEmpty)
      #expect(placeholders(text.english) == placeholders(text.french), "\(text)")
    }
    #expect(code.severity == .note || message.help != nil || message.label != nil, "no way out")
  }

  @Test(arguments: DiagnosticCode.allCases)
  func styleIsKept(code: DiagnosticCode) {
    let message = Message.of(code)
    for text in [message.headline, message.label, message.help].compactMap({ $0 }) {
      for words in [text.english, text.french] {
        #expect(!words.hasSuffix(".") && words.first?.isUppercase == false, "\(words)")
        #expect(words.count(where: { $0 == "`" }) % 2 == 0, "\(words)")
        #expect(
          words.firstMatch(of: /\b[Yy]ou\b|\b[Vv]ous\b|\b[Yy]our\b|\b[Vv]otre\b/) == nil, "\(words)"
        )
      }
      #expect(!text.french.contains("'"), "typographic apostrophe: \(text.french)")
    }
  }

  @Test func fillsPlaceholders() {
    let template = LocalizedText("{1} then {0}, {2}, {x} {", "{0} ; {1}")
    let arguments = [LocalizedText("a", "à"), LocalizedText("b\u{1b}", "b {0} ;")]
    #expect(Message.fill(template, arguments, .english) == "b␛ then a, …, {x} {")
    #expect(Message.fill(template, arguments, .french) == "à\u{A0}; b {0} ;")
  }
}
