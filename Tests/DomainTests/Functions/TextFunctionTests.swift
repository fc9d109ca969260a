import Domain
import Testing

@Suite struct TextFunctionTests {
  @Test(arguments: [
    (TextFunction.upper, "Œuvre à Gaspé", "ŒUVRE À GASPÉ"), (.lower, "ÉCOLE D'ÎLE", "école d'île"),
    (.trim, "\u{A0} \tÉté \u{2003}\n", "Été"), (.trim, "   ", ""), (.upper, "", ""),
  ])
  func values(function: TextFunction, text: String, expected: String) {
    #expect(function.value(of: text) == expected)
  }
}
