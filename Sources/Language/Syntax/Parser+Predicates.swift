/// One comparison, or a test of a value.
extension Parser {
  mutating func parsePredicate() -> NodeID {
    if let (quantifier, count) = keyword(in: .prefix), quantifier != .not, !isAtStageEnd,
      kind(ahead: count) == .word, keyword(in: .infix, ahead: count) == nil,
      isSameStatement(ahead: count)
    {
      return parseQuantified(quantifier, count)
    }
    let left = parseSum()
    guard !isRecovering, !isAtStageEnd else { return left }
    let node = parseTest(of: left)
    limitHeight(of: node)
    return node
  }

  mutating func parseTest(of left: NodeID) -> NodeID {
    want(.comparison, behind: left)
    if kind.comparison != nil { return parseComparison(left) }
    if let foreign = parseForeignTest(of: left) { return foreign }
    if startsSince {
      let node = open(.inWindow, around: left)
      adopt(parseWindow(), by: node)
      close(node)
      return node
    }
    guard let (operation, count) = keyword(in: .infix) else { return left }
    switch operation {
    case .opIn:
      let node = open(.inList, around: left)
      acceptOperator(.opIn, count, in: .infix)
      return parseMembers(node)
    case .has, .contains:
      let node = open(operation == .has ? .has : .contains, around: left)
      acceptOperator(operation, count, in: .infix)
      adopt(parseSum(), by: node)
      close(node)
      return node
    case .isMissing, .isPresent:
      let node = open(operation == .isMissing ? .isMissing : .isPresent, around: left)
      accept(operation, count, in: .infix)
      close(node)
      return node
    default: return left
    }
  }

  private mutating func parseComparison(_ left: NodeID) -> NodeID {
    let node = open(.comparison, around: left)
    if let missing = parseComparisonWithNull(node) { return missing }
    complainForeignSymbol()
    advanceOperator()
    adopt(parseSum(), by: node)
    close(node)
    return node
  }

  /// What follows `in`: a list in brackets, a range, or one name that stands for a list of one.
  private mutating func parseMembers(_ node: NodeID) -> NodeID {
    if startsWindow {
      adopt(parseWindow(), by: node)
      change(node, to: .inWindow)
      close(node)
      return node
    }
    guard kind == .leftBracket else {
      adopt(parseSum(), by: node)
      if !isRecovering, kind == .range {
        advance()
        adopt(parseSum(), by: node)
        change(node, to: .inRange)
      }
      close(node)
      return node
    }
    parseList(into: node)
    close(node)
    return node
  }

  /// Reads `(a, b)`.
  private mutating func parseList(into node: NodeID) {
    let opening = openBracket()
    if enter() {
      adopt(parseExpression(), by: node)
      while !isRecovering, isAtComma {
        advance()
        adopt(parseExpression(), by: node)
      }
    }
    leave()
    closeBracket(opening, .nextMember)
  }

  /// Reads `any languages = es`, `all languages in (fr, en)`.
  private mutating func parseQuantified(_ quantifier: Keyword, _ count: Int) -> NodeID {
    let node = open(.quantified)
    acceptOperator(quantifier, count, in: .prefix)
    adopt(parsePath(), by: node)
    guard !isRecovering else { return node }
    if kind.comparison != nil, !isAtStageEnd {
      complainForeignSymbol()
      advanceOperator()
      adopt(parseSum(), by: node)
    } else if let (operation, count) = keyword(in: .infix), operation == .opIn, !isAtStageEnd {
      acceptOperator(.opIn, count, in: .infix)
      change(node, to: .quantifiedIn)
      if kind == .leftBracket { parseList(into: node) } else { failExpecting(.list) }
    } else {
      failExpecting(.comparison)
    }
    close(node)
    limitHeight(of: node)
    return node
  }
}
