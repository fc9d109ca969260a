/// Makes the script of a tree: what was written, without marks and blanks.
///
/// Reads only the tree, so that what the formatter keeps and what the binder reads are one thing. Recursion is bounded by
/// the parser's limits of nesting and height.
struct Lowering {
  let tree: SyntaxTree
  private let keywordsByToken: [Int: Keyword]

  init(_ tree: SyntaxTree) {
    self.tree = tree
    var keywords: [Int: Keyword] = [:]
    for use in tree.keywords { keywords[use.firstToken] = use.keyword }
    keywordsByToken = keywords
  }

  func script() -> Script { Script(statements: tree.children(tree.root).map(statement)) }

  /// The keyword that begins at a node's first token.
  func keyword(at node: NodeID) -> Keyword? { keywordsByToken[Int(tree[node].firstToken)] }

  /// The keyword that begins at a token.
  func keyword(atToken token: Int) -> Keyword? { keywordsByToken[token] }

  func name(_ node: NodeID) -> Name { Name(text: tree.text(node), span: tree.span(node)) }

  private func statement(_ node: NodeID) -> Statement {
    let kind: Statement.Kind =
      switch tree[node].kind {
      case .query: .query(query(node))
      case .explain: tree.firstChild(node).map { .explain(query($0)) } ?? .error
      case .explainRun: tree.firstChild(node).map { .explainRun(query($0)) } ?? .error
      case .letStatement: namedQuery(node).map { .let($0) } ?? .error
      case .saveStatement: namedQuery(node).map { .save($0) } ?? .error
      case .paramStatement: tree.firstChild(node).flatMap(declaration).map { .param($0) } ?? .error
      default: recording(node).map { .recording($0) } ?? .error
      }
    return Statement(kind: kind, span: tree.span(node))
  }

  func query(_ node: NodeID) -> Query {
    let children = tree.children(node)
    var stages: [Stage] = []
    var origin = Source(
      keyword: nil, includesAll: false, name: Name(text: "", span: tree.span(node)))
    for child in children {
      if tree[child].kind == .source {
        origin = source(child)
      } else {
        stages.append(stage(child))
      }
    }
    return Query(source: origin, stages: stages, span: tree.span(node))
  }

  private func source(_ node: NodeID) -> Source {
    let children = tree.children(node)
    let word = children.last { tree[$0].kind == .sourceName }
    let keyword = word.flatMap { self.keyword(at: $0) }
    return Source(
      keyword: keyword?.isSource == true ? keyword : nil,
      includesAll: children.contains { tree[$0].kind == .sourceAll },
      name: word.map(name) ?? Name(text: "", span: tree.span(node)),
      arguments: children.last { tree[$0].kind == .sourceArguments }
        .map { tree.children($0).map(expression) })
  }
}
