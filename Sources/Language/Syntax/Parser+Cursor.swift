/// Where the parser stands, and the making of nodes.
extension Parser {
  /// The kind of the token to read next.
  var kind: TokenKind { significant[position].kind }

  /// The kind of a later token; the end's where there is none.
  func kind(ahead count: Int) -> TokenKind {
    let index = position + count
    return significant.indices.contains(index) ? significant[index].kind : .end
  }

  /// The text of the token to read next, or of a later one.
  func text(ahead count: Int = 0) -> String { source.text(span(ahead: count)) }

  func span(ahead count: Int = 0) -> Span {
    tokens.span(Int(significant[max(0, min(position + count, significant.count - 1))].index))
  }

  /// The folded text of a token that is a word.
  func foldedWord(ahead count: Int = 0) -> String? {
    kind(ahead: count) == .word ? Folding.fold(text(ahead: count)) : nil
  }

  /// True where the statement ends: `;`, the end, or a line break that separates.
  var isAtStatementEnd: Bool {
    switch kind {
    case .end, .semicolon: true
    case .pipe, .foreignPipe: false
    default: isAfterSeparatingNewline
    }
  }

  /// True where the stage ends.
  var isAtStageEnd: Bool {
    kind == .pipe || kind == .foreignPipe || isAtStatementEnd || isAtSubqueryEnd
  }

  private var isAfterSeparatingNewline: Bool {
    significant[position].isAfterNewline && bracketDepth == 0 && !joinsNextLine && position > 0
  }

  /// True where a later token of the same statement stands right behind the one before it.
  func isSameStatement(ahead count: Int) -> Bool {
    let index = position + count
    guard index < significant.count, significant[index].kind != .end else { return false }
    return bracketDepth > 0 || !significant[index].isAfterNewline
  }

  /// Moves past a token.
  mutating func advance() {
    joinsNextLine = kind.joinsNextLine
    if kind != .end { position += 1 }
  }

  /// Moves past the words of an operator, after which a line break does not end the statement.
  mutating func advanceOperator() {
    advance()
    joinsNextLine = true
  }

  // MARK: - Keywords

  /// The keyword that stands here in a class, and how many tokens it takes; the longest spelling wins.
  func keyword(in wordClass: KeywordClass, ahead start: Int = 0) -> (Keyword, tokens: Int)? {
    caret?.ask(wordClass, at: position + start)
    guard var phrase = foldedWord(ahead: start) else { return nil }
    var found: (Keyword, Int)?
    var count = 1
    while true {
      if let keyword = Lexicon.keyword(folded: phrase, in: wordClass) { found = (keyword, count) }
      guard Lexicon.opensLongerSpelling(folded: phrase, in: wordClass),
        isSeparatedByBlanksOnly(ahead: start + count),
        let next = foldedWord(ahead: start + count)
      else { return found }
      caret?.goOn(phrase, wordClass, at: position + start + count)
      phrase += " " + next
      count += 1
    }
  }

  /// True where only blanks stand between a token and the one before it: words of one keyword are on one line.
  private func isSeparatedByBlanksOnly(ahead count: Int) -> Bool {
    let index = position + count
    guard index > 0, index < significant.count, !significant[index].isAfterNewline else {
      return false
    }
    return significant[index].index - significant[index - 1].index <= 2
  }

  /// Moves past a keyword and notes it for the formatter.
  mutating func accept(_ keyword: Keyword, _ count: Int, in wordClass: KeywordClass) {
    let first = Int(significant[position].index)
    for _ in 0..<count { advance() }
    keywords.append(
      KeywordUse(
        keyword: keyword, wordClass: wordClass, firstToken: first,
        endToken: Int(significant[position - 1].index) + 1))
  }

  // MARK: - Nodes

  /// Begins a node at the token to read next.
  mutating func open(_ kind: NodeKind) -> NodeID {
    open(kind, from: significant[position].index)
  }

  /// Begins a node around one that is already there.
  mutating func open(_ kind: NodeKind, around child: NodeID) -> NodeID {
    let node = open(kind, from: nodes[Int(child.index)].firstToken)
    adopt(child, by: node)
    return node
  }

  private mutating func open(_ kind: NodeKind, from token: UInt32) -> NodeID {
    nodes.append(SyntaxNode(kind: kind, firstToken: token, endToken: token))
    heights.append(1)
    return NodeID(index: UInt32(nodes.count - 1))
  }

  mutating func adopt(_ child: NodeID, by parent: NodeID) {
    let parentIndex = Int(parent.index)
    let last = nodes[parentIndex].lastChild
    if last == .none {
      nodes[parentIndex].firstChild = child
    } else {
      nodes[Int(last.index)].nextSibling = child
    }
    nodes[parentIndex].lastChild = child
    heights[parentIndex] = max(heights[parentIndex], heights[Int(child.index)] + 1)
  }

  /// Ends a node after the last token read.
  mutating func close(_ node: NodeID) {
    guard position > 0 else { return }
    let end = significant[position - 1].index + 1
    nodes[Int(node.index)].endToken = max(end, nodes[Int(node.index)].firstToken)
  }

  /// A node of one token.
  mutating func leaf(_ kind: NodeKind) -> NodeID {
    let node = open(kind)
    advance()
    close(node)
    return node
  }

  mutating func change(_ node: NodeID, to kind: NodeKind) { nodes[Int(node.index)].kind = kind }
}
