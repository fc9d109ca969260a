import Language

/// Knows where a statement ends.
package final class QueryAssistant: LineAssistant {
  package init() {}
  package func completions(of text: String, at caret: Int) -> Completions {
    Completions(replaced: caret..<caret, items: [])
  }
  package func hint(of text: String, at caret: Int) -> String { "" }
  package func isComplete(_ text: String) -> Bool {
    text.drop(while: \.isWhitespace).first == "."
      || Parser.parse(SourceText(name: "<shell>", text: text)).isComplete
  }
}
