/// How each token is written, and how close to the one before it.
struct Spellings {
  private let tree: SyntaxTree
  /// Texts other than the source's; empty for a word that has become part of the one before it.
  private var replacements: [Int: String] = [:]
  /// Signs, and the brackets of calls.
  private var signs: Set<Int> = []
  private var callBrackets: Set<Int> = []
  private var logicalOperators: Set<Int> = []
  /// Names that the text gives to columns, folded: where one is also a field, the column is meant.
  private var columnNames: Set<String> = []
  /// Bare words behind an operator: they can be values of a vocabulary (`category has transportation`), which only a directory
  /// can tell, so they stay as they are.
  private var possibleValues: Set<Int> = []

  init(_ tree: SyntaxTree, _ language: LanguageCode?, _ translate: ((String) -> String?)?) {
    self.tree = tree
    for use in tree.keywords {
      if use.keyword == .and || use.keyword == .or { logicalOperators.insert(use.endToken - 1) }
      guard let language,
        let word = Lexicon.word(use.keyword, in: use.wordClass, language)
      else { continue }
      for token in use.firstToken..<use.endToken { replacements[token] = "" }
      // At the last token, so that a break after an operator comes behind it.
      replacements[use.endToken - 1] = word
    }
    for node in tree.nodes { noteNames(node) }
    for node in tree.nodes { note(node, translate: language == nil ? nil : translate) }
  }

  private mutating func noteNames(_ node: SyntaxNode) {
    switch node.kind {
    case .itemName: columnNames.insert(Folding.fold(tree.text(token: Int(node.firstToken))))
    case .comparison, .inList, .inRange, .has, .quantified, .quantifiedIn:
      guard node.firstChild != .none else { return }
      var child = tree[node.firstChild].nextSibling
      while child != .none {
        let operand = tree[child]
        if operand.kind == .path, Self.isOneWord(operand) { possibleValues.insert(Int(operand.firstToken)) }
        child = operand.nextSibling
      }
    default: break
    }
  }

  private static func isOneWord(_ path: SyntaxNode) -> Bool { path.firstToken + 1 == path.endToken }

  private mutating func note(_ node: SyntaxNode, translate: ((String) -> String?)?) {
    let first = Int(node.firstToken)
    switch node.kind {
    case .negate: signs.insert(first)
    case .functionName:
      var bracket = Int(node.endToken)
      while tree.tokens.kind(bracket).isTrivia { bracket += 1 }
      callBrackets.insert(bracket)
    case .path:
      guard let translate else { return }
      if possibleValues.contains(first) { return }
      if Self.isOneWord(node), columnNames.contains(Folding.fold(tree.text(token: first))) { return }
      for token in first..<Int(node.endToken) where tree.tokens.kind(token) == .word {
        replacements[token] = translate(tree.text(token: token))
      }
    default: break
    }
  }

  /// The text of a token.
  func text(_ token: Int) -> String { replacements[token] ?? tree.text(token: token) }

  /// A comment without the blanks at its end.
  static func comment(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let last = scalars.last, Lexer.isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// True where no blank stands between two tokens.
  func isTight(_ previous: Int, _ token: Int) -> Bool {
    switch tree.tokens.kind(token) {
    case .comma, .rightBracket, .dot, .range: return true
    case .leftBracket where callBrackets.contains(token): return true
    default: break
    }
    switch tree.tokens.kind(previous) {
    case .leftBracket, .dot, .range: return true
    default: return signs.contains(previous)
    }
  }

  /// True where a long line may be broken behind a token.
  func allowsBreak(after token: Int) -> Bool {
    tree.tokens.kind(token) == .comma || logicalOperators.contains(token)
  }
}
