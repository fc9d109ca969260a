/// Writes a text in the one style of the language.
///
/// A query that was written on one line and fits in 80 columns (where a language is asked for: in every language) stays on
/// one line; any other has its source on a
/// line and each stage on its own, and a longer stage goes on after a comma, `and` or `or`, indented by four. Comments
/// stay where they are, blank lines between statements too (one at most), and `;` becomes a line break.
package struct Formatter {
  /// The widest line that is not broken, where it can be.
  static let width = 80

  let tree: SyntaxTree
  private let spellings: Spellings
  /// How the text would be spelled in the other languages, for its width: a text that goes from one language to another and
  /// back breaks where it broke.
  private let alternatives: [Spellings]
  private var output = ""
  /// Line breaks since the last thing written.
  private var lineBreaks = 0

  /// The formatted text, or nil where the text has errors: what was not understood is not touched.
  ///
  /// With a language, keywords are written in their canonical spelling there, and `translate` is asked for each
  /// word of a path (a field's name): nil leaves the word. Without one every word stays as typed.
  package static func format(
    _ parsed: ParsedText, language: LanguageCode? = nil, translate: ((String, LanguageCode) -> String?)? = nil
  ) -> String? {
    guard !parsed.hasErrors else { return nil }
    var formatter = Formatter(parsed.tree, language, translate)
    return formatter.text()
  }

  private init(
    _ tree: SyntaxTree, _ language: LanguageCode?, _ translate: ((String, LanguageCode) -> String?)?
  ) {
    self.tree = tree
    spellings = Spellings(tree, language, translate)
    let others = language == nil ? [] : LanguageCode.allCases.filter { $0 != language }
    alternatives = others.map { Spellings(tree, $0, translate) }
  }

  private mutating func text() -> String {
    var token = 0
    for statement in tree.children(tree.root) {
      let node = tree[statement]
      writeBetween(token, Int(node.firstToken))
      beginLine()
      output += StatementLayout(tree, statement, spellings, alternatives).text()
      lineBreaks = 0
      token = Int(node.endToken)
    }
    writeBetween(token, tree.tokens.count)
    if !output.isEmpty, !output.hasSuffix("\n") { output += "\n" }
    return output
  }

  /// Comments and line breaks between two statements.
  private mutating func writeBetween(_ start: Int, _ end: Int) {
    for token in start..<max(start, end) {
      switch tree.tokens.kind(token) {
      case .newline: lineBreaks += 1
      case .comment:
        if lineBreaks == 0, !output.isEmpty { output += " " } else { beginLine() }
        output += Spellings.comment(tree.text(token: token))
        lineBreaks = 0
      default: break
      }
    }
  }

  /// Goes to a line of its own, after a blank one where the writer left one.
  private mutating func beginLine() {
    guard !output.isEmpty else { return }
    output += lineBreaks > 1 ? "\n\n" : "\n"
  }
}
