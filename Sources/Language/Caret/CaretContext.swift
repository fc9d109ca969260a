/// What can stand at the caret, as far as the grammar tells.
///
/// Found by reading the text up to the word that was begun, with a word that means nothing in its place: what the parser looked
/// for there, and where that word came to stand in the tree.
package struct CaretContext: Sendable {
  /// The first words of a spelling of several words, which stand before the caret.
  package struct BegunSpelling: Hashable, Sendable {
    /// Folded.
    package let phrase: String
    package let wordClass: KeywordClass
  }

  /// What was typed of the word at the caret.
  package let word: CaretWord
  /// What the parser wanted, in the order in which it asked.
  package let wanted: [Expectation]
  /// The classes of keywords that it looked the word up in.
  package let classes: [KeywordClass]
  package let begun: [BegunSpelling]
  /// From the first of several words that stand unquoted in the place of one name to the caret, and what is wanted there.
  package let name: (span: Span, wanted: Expectation)?
  /// What stands before the caret where a comparison can follow.
  package let left: Expression?
  /// The text up to the word, with the meaningless word in its place.
  package let tree: SyntaxTree
  /// The nodes around that word, the whole script first.
  package let nodes: [NodeID]

  /// Reads the text up to an offset; nil inside a comment, where nothing is offered.
  package init?(_ source: SourceText, at caret: Int) {
    var caret = min(max(0, caret), source.utf8.count)
    while caret > 0, caret < source.utf8.count, source.utf8[caret] & 0xC0 == 0x80 { caret -= 1 }
    guard let word = CaretWord(in: source, at: caret) else { return nil }
    var (tree, recorder) = Self.probe(source, upTo: word.span.start)
    var nodes = Self.path(in: tree)
    if recorder.isEmpty, let verb = Self.verb(of: nodes, in: tree) {
      // A mistake earlier in the stage hides what is wanted: the word is taken for the first behind the verb.
      (tree, recorder) = Self.probe(source, upTo: tree.span(verb).end)
      nodes = Self.path(in: tree)
    }
    let lowering = Lowering(tree)
    self.word = word
    self.tree = tree
    self.nodes = nodes
    wanted = recorder.wanted
    classes = recorder.classes
    begun = recorder.begun
    name = recorder.name.map { (Span($0.start, caret), $0.wanted) }
    left = recorder.left.map(lowering.expression)
  }

  /// A word that is no keyword, and near none.
  private static let placeholder = "xqzwjkxqzwjkxqzwjk"

  private static func probe(_ source: SourceText, upTo end: Int) -> (
    tree: SyntaxTree, recorder: CaretRecorder
  ) {
    Parser.probe(
      SourceText(name: source.name, text: source.text(Span(0, end)) + placeholder(behind: source, at: end)))
  }

  /// Set apart from what it would run into.
  private static func placeholder(behind source: SourceText, at end: Int) -> String {
    let before = end > 0 ? source.utf8[end - 1] : 0x20
    let isApart = [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "."), UInt8(ascii: "(")].contains(
      before)
    return isApart ? placeholder : " " + placeholder
  }

  private static func verb(of nodes: [NodeID], in tree: SyntaxTree) -> NodeID? {
    guard let query = nodes.lastIndex(where: { tree[$0].kind == .query }), query + 1 < nodes.count,
      let head = tree.firstChild(nodes[query + 1]), tree[head].kind == .stageHead
    else { return nil }
    return head
  }

  /// The nodes around the last token.
  private static func path(in tree: SyntaxTree) -> [NodeID] {
    let token = tree.tokens.count - 1
    var path = [tree.root]
    while let last = path.last,
      let next = tree.children(last).last(where: {
        Int(tree[$0].firstToken) <= token && token < Int(tree[$0].endToken)
      })
    {
      path.append(next)
    }
    return path + openBrackets(behind: path[path.count - 1], in: tree)
  }

  /// The nodes at the end of a node whose brackets are still open: the word at the caret is inside them.
  private static func openBrackets(behind node: NodeID, in tree: SyntaxTree) -> [NodeID] {
    let bracketed: Set<NodeKind> = [.call, .inList, .quantifiedIn, .group, .sourceArguments, .parameterList]
    var chain: [NodeID] = []
    var open = 0
    var last = tree.children(node).last
    while let next = last {
      chain.append(next)
      if bracketed.contains(tree[next].kind) {
        let kinds = (Int(tree[next].firstToken)..<Int(tree[next].endToken)).map { tree.tokens.kind($0) }
        if kinds.count(where: { $0 == .leftBracket }) > kinds.count(where: { $0 == .rightBracket }) {
          open = chain.count
        }
      }
      last = tree.children(next).last
    }
    return Array(chain.prefix(open))
  }
}
