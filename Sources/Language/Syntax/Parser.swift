/// Reads a text: recursive descent that never gives up, over tokens of which none is lost.
///
/// One mistake gives one message: after it the parser is silent until the next `|` or statement. Brackets, prefix
/// operators and calls may nest `maximumNesting` deep; the tree of an expression may be `maximumHeight` high,
/// which also bounds chains of `+ - * /`. Chains of `and` and `or` have no bound (lowering balances them).
package struct Parser {
  /// How deep brackets, calls, `not` and `-` may nest.
  static let maximumNesting = 200
  /// How many levels the expression of one stage may have.
  static let maximumHeight = 400

  let source: SourceText
  let tokens: TokenList
  /// Tokens that are no trivia, in order, then the end.
  let significant: [SignificantToken]
  /// Index in `significant` of the token to read next.
  var position = 0
  var nodes: [SyntaxNode] = []
  /// Height of each node as an expression.
  var heights: [Int32] = []
  var keywords: [KeywordUse] = []
  var diagnostics: DiagnosticBag
  /// How many brackets are open.
  var bracketDepth = 0
  /// Where the query stands that is being read.
  var queryPlace = QueryPlace()
  /// How many brackets, calls and prefix operators the parser is in.
  var nesting = 0
  /// True just after `|`, `,`, `(`, `=` or an operator: a line break does not end the statement there.
  var joinsNextLine = false
  /// True from a mistake to the place where reading goes on.
  var isRecovering = false
  /// True when the end of the text came where more was wanted.
  var wantsMore = false
  /// Place in `diagnostics` of the message on each foreign spelling.
  var foreignSpellings: [String: Int] = [:]
  /// Notes what is asked at the caret; nil where nobody is typing.
  private(set) var caret: CaretRecorder?
  /// True once a skipped bracket was found to have no end: brackets are then no longer counted while skipping.
  var hasEndlessBracket = false

  /// A token that is no trivia.
  struct SignificantToken: Sendable {
    let index: UInt32
    let kind: TokenKind
    let isAfterNewline: Bool
  }

  /// Parses a text; every text has a tree, and what is wrong with it is in `diagnostics`.
  package static func parse(_ source: SourceText) -> ParsedText {
    let (tokens, diagnostics) = Lexer.tokenize(source)
    var parser = Parser(source, tokens, diagnostics)
    let lexicalMistakes = diagnostics.diagnostics.count
    let root = parser.parseScript()
    let tree = SyntaxTree(
      source: source, tokens: tokens, nodes: parser.nodes, root: root, keywords: parser.keywords)
    let mistakes = parser.diagnostics.diagnostics
    return ParsedText(
      tree: tree, script: Lowering(tree).script(),
      diagnostics: RecordingDiscretion.discreet(sorted(mistakes), tree),
      isComplete: !(parser.wantsMore && lexicalMistakes == 0 && mistakes.count == 1))
  }

  /// Parses a text of which the last word stands for what is being typed, and tells what could stand there.
  static func probe(_ source: SourceText) -> (tree: SyntaxTree, recorder: CaretRecorder) {
    let (tokens, diagnostics) = Lexer.tokenize(source)
    var parser = Parser(source, tokens, diagnostics)
    let recorder = CaretRecorder(position: parser.significant.count - 2)
    parser.caret = recorder
    let root = parser.parseScript()
    let tree = SyntaxTree(
      source: source, tokens: tokens, nodes: parser.nodes, root: root, keywords: parser.keywords)
    return (tree, recorder)
  }

  private init(_ source: SourceText, _ tokens: TokenList, _ diagnostics: DiagnosticBag) {
    self.source = source
    self.tokens = tokens
    self.diagnostics = diagnostics
    var significant: [SignificantToken] = []
    significant.reserveCapacity(tokens.count / 2 + 1)
    var isAfterNewline = false
    for (index, token) in tokens.tokens.enumerated() {
      if token.kind == .newline {
        isAfterNewline = true
      } else if !token.kind.isTrivia {
        significant.append(
          SignificantToken(
            index: UInt32(index), kind: token.kind, isAfterNewline: isAfterNewline))
        isAfterNewline = false
      }
    }
    self.significant = significant
  }

  /// In the order of the text; the sort of the library is stable.
  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
  }
}
