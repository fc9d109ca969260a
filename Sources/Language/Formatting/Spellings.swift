/// How each token is written, and how close to the one before it.
struct Spellings {
  private let tree: SyntaxTree
  /// Texts other than the source's; empty for a word that has become part of the one before it.
  private var replacements: [Int: String] = [:]
  /// Signs, and the brackets of calls.
  private var signs: Set<Int> = []
  private var callBrackets: Set<Int> = []
  private var logicalOperators: Set<Int> = []
  /// Folded names that the text gives to columns: a field that takes on such a name would mean the column.
  private let columns: Set<String>
  /// Bare words behind an operator: each may be a value of a vocabulary (`category has transportation`), which only a
  /// directory can tell, so they stay as they are.
  private var possibleValues: Set<Int> = []

  init(_ tree: SyntaxTree, _ language: LanguageCode?, _ translate: ((String, LanguageCode) -> String?)?) {
    self.tree = tree
    columns = Set(
      tree.nodes.filter { $0.kind == .itemName }.map { Folding.fold(tree.text(token: Int($0.firstToken))) })
    let timeWords = language.map { TimeWordForms.words(in: tree, $0) } ?? [:]
    let clockWords = Set(tree.nodes.filter { $0.kind == .momentName }.map { Int($0.firstToken) })
    for use in tree.keywords {
      if use.keyword == .and || use.keyword == .or { logicalOperators.insert(use.endToken - 1) }
      guard let language,
        let word = timeWords[use.firstToken] ?? Lexicon.word(use.keyword, in: use.wordClass, language)
      else { continue }
      // `today` may be a column of the query.
      let written = Folding.fold(tree.text(token: use.firstToken))
      if clockWords.contains(use.firstToken), columns.contains(written) { continue }
      for token in use.firstToken..<use.endToken { replacements[token] = "" }
      // At the last token, so that a break after an operator comes behind it.
      replacements[use.endToken - 1] = word
    }
    for node in tree.nodes { notePossibleValues(node) }
    for node in tree.nodes {
      note(node) { word in language.flatMap { translate?(word, $0) } }
    }
  }

  private mutating func notePossibleValues(_ node: SyntaxNode) {
    switch node.kind {
    case .comparison, .inList, .inRange, .has, .quantified, .quantifiedIn:
      guard node.firstChild != .none else { return }
      notePossibleValues(from: tree[node.firstChild].nextSibling)
    case .sourceArguments, .allowedValues, .parameterDeclaration:
      notePossibleValues(from: node.firstChild)
    default: break
    }
  }

  private mutating func notePossibleValues(from first: NodeID) {
    var child = first
    while child != .none {
      let operand = tree[child]
      if operand.kind == .path, operand.firstToken + 1 == operand.endToken {
        possibleValues.insert(Int(operand.firstToken))
      }
      child = operand.nextSibling
    }
  }

  private mutating func note(_ node: SyntaxNode, translate: (String) -> String?) {
    let first = Int(node.firstToken)
    switch node.kind {
    case .negate: signs.insert(first)
    // `65-74`, `85+`
    case .ages: signs.formUnion(first..<max(first, Int(node.endToken) - 1))
    case .sourceArguments, .parameterList: callBrackets.insert(first)
    case .functionName:
      var bracket = Int(node.endToken)
      while tree.tokens.kind(bracket).isTrivia { bracket += 1 }
      callBrackets.insert(bracket)
    case .path:
      guard !possibleValues.contains(first) else { return }
      for token in first..<Int(node.endToken) where tree.tokens.kind(token) == .word {
        let word = tree.text(token: token)
        guard let other = translate(word), columns.isDisjoint(with: [word, other].map(Folding.fold)) else {
          continue
        }
        replacements[token] = other
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
    case .comma, .colon, .rightBracket, .dot, .range: return true
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
