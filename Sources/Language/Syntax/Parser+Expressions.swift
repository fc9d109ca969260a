/// Expressions above the comparison: `or`, `and`, `not`; each chain is one node.
extension Parser {
  mutating func parseExpression() -> NodeID { parseOr() }

  private mutating func parseOr() -> NodeID {
    let first = parseAnd()
    guard isAtLogical(.or) else { return first }
    let node = open(.or, around: first)
    while isAtLogical(.or) {
      acceptLogical(.or)
      adopt(parseAnd(), by: node)
    }
    finishLogical(node)
    return node
  }

  private mutating func parseAnd() -> NodeID {
    let first = parseNot()
    guard isAtLogical(.and) else { return first }
    let node = open(.and, around: first)
    while isAtLogical(.and) {
      acceptLogical(.and)
      adopt(parseNot(), by: node)
    }
    finishLogical(node)
    return node
  }

  private func isAtLogical(_ operation: Keyword) -> Bool {
    guard !isRecovering, !isAtStageEnd else { return false }
    want(.connective)
    switch kind {
    case .foreignOr: return operation == .or
    case .foreignAnd: return operation == .and
    case .word: return keyword(in: .infix)?.0 == operation
    default: return false
    }
  }

  private mutating func acceptLogical(_ operation: Keyword) {
    if kind == .word {
      acceptOperator(operation, keyword(in: .infix)?.tokens ?? 1, in: .infix)
    } else {
      complainForeignSymbol()
      advance()
    }
  }

  /// A balanced tree of so many parts is higher than its highest part by the logarithm of their number.
  private mutating func finishLogical(_ node: NodeID) {
    close(node)
    var parts = 0
    var highest: Int32 = 0
    var child = nodes[Int(node.index)].firstChild
    while child != .none {
      parts += 1
      highest = max(highest, heights[Int(child.index)])
      child = nodes[Int(child.index)].nextSibling
    }
    heights[Int(node.index)] = highest + Int32(Int.bitWidth - parts.leadingZeroBitCount)
    limitHeight(of: node)
  }

  /// Refuses an expression that would be too high to be walked safely.
  mutating func limitHeight(of node: NodeID) {
    guard heights[Int(node.index)] > Self.maximumHeight, !isRecovering else { return }
    let start = tokens.span(Int(nodes[Int(node.index)].firstToken)).start
    fail(
      Diagnostic(
        .nestingTooDeep, at: Span(start, previousEnd),
        [LocalizedText(verbatim: String(Self.maximumHeight))]))
    change(node, to: .wrong)
  }

  private mutating func parseNot() -> NodeID {
    let isForeign = kind == .foreignNot
    guard isForeign || keyword(in: .prefix)?.0 == .not, !isAtStageEnd, isNotPrefix else {
      return parsePredicate()
    }
    let node = open(.not)
    if isForeign {
      complainForeignSymbol()
      advance()
    } else {
      acceptOperator(.not, 1, in: .prefix)
    }
    if enter() { adopt(parseNot(), by: node) } else { adopt(open(.wrong), by: node) }
    leave()
    close(node)
    limitHeight(of: node)
    return node
  }

  /// False where `not` (`non`) is a name: nothing that could be negated follows.
  private var isNotPrefix: Bool {
    switch kind(ahead: 1) {
    case .pipe, .semicolon, .end, .comma, .rightBracket: kind(ahead: 1) == .end
    default: true
    }
  }

  /// Moves past a keyword that is an operator, behind which the line may end.
  mutating func acceptOperator(_ keyword: Keyword, _ count: Int, in wordClass: KeywordClass) {
    accept(keyword, count, in: wordClass)
    joinsNextLine = true
  }
}
