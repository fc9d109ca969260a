/// What stands around the caret.
extension CaretContext {
  package func wants(_ expectation: Expectation) -> Bool { wanted.contains(expectation) }

  package func asks(_ wordClass: KeywordClass) -> Bool { classes.contains(wordClass) }

  /// True inside a node of this kind.
  package func isInside(_ kind: NodeKind) -> Bool { nodes.contains { tree[$0].kind == kind } }

  private func lastIndex(_ kinds: Set<NodeKind>) -> Int? { nodes.lastIndex { kinds.contains(tree[$0].kind) } }

  /// The innermost query, from its source to the end of the stage before that of the caret; empty where the caret is in its source.
  package var queryBefore: Span? {
    guard let index = lastIndex([.query]), index + 1 < nodes.count else { return nil }
    let start = tree.span(nodes[index]).start
    let part = nodes[index + 1]
    // A column that `derive` makes is known to those behind it.
    if stageHead == .derive, let item = nodes.dropFirst(index + 2).first,
      let made = lastBefore(item, in: part),
      tree[made].kind == .item
    {
      return Span(start, tree.span(made).end)
    }
    return lastBefore(part, in: nodes[index]).map { Span(start, tree.span($0).end) }
  }

  private func lastBefore(_ node: NodeID, in parent: NodeID) -> NodeID? {
    let children = tree.children(parent)
    return children.firstIndex(of: node).flatMap { $0 > 0 ? children[$0 - 1] : nil }
  }

  /// The parameters that the `save` around the caret declares, as written.
  package var formals: [String] {
    guard isInside(.saveStatement), nodes.count > 1 else { return [] }
    return tree.children(nodes[1]).filter { tree[$0].kind == .parameterList }
      .flatMap(tree.children).map(tree.text)
  }

  /// Where the statement of the caret begins.
  package var statementStart: Int { nodes.count > 1 ? tree.span(nodes[1]).start : tree.source.utf8.count }

  /// The verb of the stage that the caret is in.
  package var stageHead: Keyword? {
    guard let index = lastIndex([.query]), index + 1 < nodes.count,
      let head = tree.firstChild(nodes[index + 1]), tree[head].kind == .stageHead
    else { return nil }
    return keyword(at: head)
  }

  /// The verb of the statement that the caret is in; nil of a query.
  package var statementHead: Keyword? {
    guard nodes.count > 1 else { return nil }
    let first = Int(tree[nodes[1]].firstToken)
    return tree.keywords.first { $0.firstToken == first && $0.wordClass == .statementHead }?.keyword
  }

  /// The verb of the statement right before the caret, which stands behind all of it.
  package var endedStatementHead: Keyword? {
    guard nodes.count == 1, let statement = tree.children(tree.root).last else { return nil }
    let first = Int(tree[statement].firstToken)
    return tree.keywords.first { $0.firstToken == first && $0.wordClass == .statementHead }?.keyword
  }

  /// The keyword at the head of the innermost part of `eligible` or `contact`.
  package var clauseHead: Keyword? {
    guard let index = lastIndex([.eligibleClause, .contactClause]), let head = tree.firstChild(nodes[index])
    else {
      return nil
    }
    return keyword(at: head)
  }

  /// The query in brackets of the stage that the caret is in.
  package var joinedQuery: Span? {
    guard let index = lastIndex([.query]), index + 1 < nodes.count,
      let subquery = tree.children(nodes[index + 1]).first(where: { tree[$0].kind == .subquery })
    else { return nil }
    return tree.children(subquery).first { tree[$0].kind == .query }.map(tree.span)
  }

  /// The keys of a `join` before the caret, as written.
  package var keysBefore: [String] {
    guard let index = lastIndex([.query]), index + 1 < nodes.count else { return [] }
    return tree.children(nodes[index + 1]).filter { tree[$0].kind == .path && $0 != nodes.last }.map(
      tree.text)
  }

  /// A query of this text behind what its names mean: the statements before, the parameters that its own declares.
  package func script(upTo query: Span) -> String {
    let definitions = tree.source.text(Span(0, statementStart))
    let parameters = formals.map { Lexicon.words(of: .param).english + " " + $0 }
    return ([definitions] + parameters + [tree.source.text(query)]).joined(separator: "\n")
  }

  /// True behind the colon of this stage.
  package var isBehindColon: Bool {
    guard let index = lastIndex([.query]), index + 1 < nodes.count else { return false }
    return (Int(tree[nodes[index + 1]].firstToken)..<tree.tokens.count).contains {
      tree.tokens.kind($0) == .colon
    }
  }

  /// The names that items of this stage give.
  package var itemNames: [String] {
    guard let index = lastIndex([.query]), index + 1 < nodes.count else { return [] }
    let first = tree[nodes[index + 1]].firstToken
    return tree.nodes.indices.compactMap { index in
      guard tree.nodes[index].kind == .itemName, tree.nodes[index].firstToken >= first else { return nil }
      return tree.text(NodeID(index: UInt32(index)))
    }
  }

  /// True where a bracket is open before the caret.
  package var isInBrackets: Bool {
    let kinds = (0..<tree.tokens.count).map(tree.tokens.kind)
    return kinds.count { $0 == .leftBracket } > kinds.count { $0 == .rightBracket }
  }

  /// The words of a stretch of time that stand right before the caret, folded, perhaps none, and the keyword before them.
  package var begunWindow: (words: String, head: Keyword?) {
    var words: [String] = []
    for token in (0..<max(0, tree.tokens.count - 1)).reversed() where !tree.tokens.kind(token).isTrivia {
      let text = Folding.fold(tree.text(token: token))
      let isPart =
        tree.tokens.kind(token) == .number || Lexicon.keyword(folded: text, in: .window) != nil
        || TimeUnit(Lexicon.keyword(folded: text, in: .unit)) != nil
      guard isPart else {
        let use = tree.keywords.last { $0.firstToken <= token && token < $0.endToken }
        return (words.joined(separator: " "), use?.keyword)
      }
      words.insert(text, at: 0)
    }
    return (words.joined(separator: " "), nil)
  }

  /// The keywords of the arguments of the call that the caret is in.
  package var keywordsOfCall: [Keyword] {
    guard let index = lastIndex([.call]) else { return [] }
    let first = Int(tree[nodes[index]].firstToken)
    return tree.keywords.filter { $0.wordClass == .argument && $0.firstToken >= first }.map(\.keyword)
  }

  /// The kind of area that is written before the name.
  package var areaKind: AreaKind? {
    guard
      let use = tree.keywords.last, use.wordClass == .areaClause, isLastBeforeWord(use.endToken)
    else { return nil }
    return switch use.keyword {
    case .areaRegion: .region
    case .areaMRC: .mrc
    case .areaCity: .municipality
    case .areaFSA: .fsa
    default: nil
    }
  }

  /// The call that the caret is in: its function's keyword, its name as written, and which argument.
  package var call: (function: Keyword?, name: String, argument: Int)? {
    guard let index = lastIndex([.call]), let name = tree.firstChild(nodes[index]) else { return nil }
    let arguments = tree.children(nodes[index]).dropFirst()
    let place = index + 1 < nodes.count ? arguments.firstIndex(of: nodes[index + 1]).map { $0 - 1 } : nil
    return (keyword(at: name), tree.text(name), place ?? max(0, arguments.count - 1))
  }

  /// The other side of the comparison that the caret is in: what it is compared to; nil inside a call of its own.
  package var comparedTo: Expression? {
    guard let index = lastIndex(Self.comparisons), index + 1 < nodes.count else { return nil }
    if let call = lastIndex([.call]), call > index { return nil }
    let parts = tree.children(nodes[index])
    guard let left = parts.first, left != nodes[index + 1] else { return nil }
    return Lowering(tree).expression(left)
  }

  private static let comparisons: Set<NodeKind> = [
    .comparison, .inList, .inRange, .has, .contains, .quantified, .quantifiedIn, .isNot, .inWindow,
  ]

  /// True behind `contains` or `has` of a text: any part of it is a value.
  package var isPattern: Bool { isInside(.contains) }

  /// The words before the last point of the path that is being typed.
  package var pathBefore: [Name] {
    guard let index = lastIndex([.path]), case .path(let names) = Lowering(tree).expression(nodes[index]).kind
    else {
      return []
    }
    return Array(names.dropLast())
  }

  /// The source whose arguments are being typed, and which of them.
  package var argument: (source: String, index: Int)? {
    guard let index = lastIndex([.sourceArguments]), index > 0 else { return nil }
    let names = tree.children(nodes[index - 1]).filter { tree[$0].kind == .sourceName }
    guard let name = names.last else { return nil }
    let place = index + 1 < nodes.count ? tree.children(nodes[index]).firstIndex(of: nodes[index + 1]) : nil
    return (tree.text(name), place ?? 0)
  }

  /// The type of the parameter whose value is being typed.
  package var declaredType: ParameterType? {
    var declaration = lastIndex([.parameterDeclaration]).map { nodes[$0] }
    if endedStatementHead == .param, let statement = tree.children(tree.root).last {
      declaration = tree.children(statement).first { tree[$0].kind == .parameterDeclaration }
    }
    return declaration.map(tree.children)?.first { tree[$0].kind == .parameterType }
      .flatMap { ParameterType(word: tree.text($0)) }
  }

  /// The keywords of this stage, or of this statement that is no query, in the order of the text.
  package var keywordsOfStage: [Keyword] {
    let index = lastIndex([.query]).map { $0 + 1 } ?? 1
    guard index < nodes.count else { return [] }
    let first = Int(tree[nodes[index]].firstToken)
    return tree.keywords.filter { $0.firstToken >= first }.map(\.keyword)
  }

  /// The folded text of the token before the word; empty where there is none.
  package var previousWord: String {
    let last = tree.tokens.count - 1
    return (0..<max(0, last)).last { !tree.tokens.kind($0).isTrivia }.map {
      Folding.fold(tree.text(token: $0))
    } ?? ""
  }

  /// The kind of the token before the word.
  package var previous: TokenKind {
    let last = tree.tokens.count - 1
    return (0..<max(0, last)).last { !tree.tokens.kind($0).isTrivia }.map(tree.tokens.kind) ?? .newline
  }

  /// The class of the keyword right before the word.
  package var previousKeyword: KeywordUse? {
    tree.keywords.last.flatMap { isLastBeforeWord($0.endToken) ? $0 : nil }
  }

  /// Names that statements of this text give to queries, and parameters that they declare.
  package var definedQueries: [String] { names(under: [.letStatement, .saveStatement]) }
  package var declaredParameters: [String] { names(under: [.parameterDeclaration]) }

  private func names(under kinds: Set<NodeKind>) -> [String] {
    tree.nodes.indices.compactMap { index in
      guard kinds.contains(tree.nodes[index].kind),
        let name = tree.firstChild(NodeID(index: UInt32(index))), tree[name].kind == .definedName,
        Int(tree[name].firstToken) < tree.tokens.count - 1
      else { return nil }
      return tree.text(name)
    }
  }

  /// The language of most of the keywords typed so far; nil where both languages spell all of them alike.
  package var writtenLanguage: LanguageCode? {
    var balance = 0
    for use in tree.keywords {
      let words = Folding.fold(
        tree.source.text(tree.tokens.span(use.firstToken).union(tree.tokens.span(use.endToken - 1))))
      let spellings = Lexicon.entry(use.keyword, in: use.wordClass)
      let isEnglish = spellings?.english.contains { Folding.fold($0) == words } ?? false
      let isFrench = spellings?.french.contains { Folding.fold($0) == words } ?? false
      if isEnglish != isFrench { balance += isFrench ? 1 : -1 }
    }
    return balance == 0 ? nil : balance > 0 ? .french : .english
  }

  private func isLastBeforeWord(_ endToken: Int) -> Bool {
    (endToken..<max(endToken, tree.tokens.count - 1)).allSatisfy { tree.tokens.kind($0).isTrivia }
  }

  private func keyword(at node: NodeID) -> Keyword? {
    let first = Int(tree[node].firstToken)
    return tree.keywords.first { $0.firstToken == first }?.keyword
  }
}
