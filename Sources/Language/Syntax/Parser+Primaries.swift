/// Arithmetic, and what it is made of.
extension Parser {
  mutating func parseSum() -> NodeID {
    parseChain(.sum, [.plus, .minus, .foreignMinus]) { $0.parseProduct() }
  }

  private mutating func parseProduct() -> NodeID {
    parseChain(.product, [.star, .slash]) { $0.parseUnary() }
  }

  private mutating func parseChain(
    _ kind: NodeKind, _ operators: [TokenKind], _ parsePart: (inout Parser) -> NodeID
  ) -> NodeID {
    let first = parsePart(&self)
    guard operators.contains(self.kind), !isRecovering, !isAtStageEnd else { return first }
    let node = open(kind, around: first)
    while operators.contains(self.kind), !isRecovering, !isAtStageEnd {
      complainForeignSymbol()
      advance()
      // Lowered to the left, so that each operator makes the expression one higher.
      let height = heights[Int(node.index)]
      adopt(parsePart(&self), by: node)
      heights[Int(node.index)] = max(heights[Int(node.index)], height + 1)
      limitHeight(of: node)
    }
    close(node)
    return node
  }

  private mutating func parseUnary() -> NodeID {
    guard kind == .minus || kind == .foreignMinus, !isAtStageEnd else { return parsePrimary() }
    let node = open(.negate)
    complainForeignSymbol()
    advance()
    if enter() { adopt(parseUnary(), by: node) } else { adopt(open(.wrong), by: node) }
    leave()
    close(node)
    limitHeight(of: node)
    return node
  }

  private mutating func parsePrimary() -> NodeID {
    guard !isAtStageEnd else { return wrong(.operand) }
    want(.operand)
    switch kind {
    case .number: return parseNumber()
    case .string, .unclosedString, .foreignString: return parseText()
    case .date: return leaf(.date)
    case .time: return leaf(.time)
    case .postalCode: return leaf(.postalCode)
    case .parameter: return leaf(.parameter)
    case .leftBracket: return parseGroup()
    case .word where kind(ahead: 1) == .leftBracket && isSameStatement(ahead: 1):
      return parseCall()
    case .word: return parseClockWord() ?? parsePath()
    default: return wrong(.operand)
    }
  }

  private mutating func parseGroup() -> NodeID {
    let node = open(.group)
    let opening = openBracket()
    if enter() { adopt(parseExpression(), by: node) }
    leave()
    closeBracket(opening, .closingBracket)
    close(node)
    return node
  }

  /// Reads `today` and `now`, which stand alone.
  private mutating func parseClockWord() -> NodeID? {
    guard let (word, count) = keyword(in: .moment), word == .today || word == .now, kind(ahead: count) != .dot
    else { return nil }
    let node = open(.momentName)
    accept(word, count, in: .moment)
    close(node)
    return node
  }

  /// Reads `organization.name`.
  mutating func parsePath() -> NodeID {
    want(.path)
    guard kind == .word else { return wrong(.path) }
    let node = leaf(complainForeignNull() ? .wrong : .path)
    while !isRecovering, kind == .dot, isSameStatement(ahead: 1) {
      guard kind(ahead: 1) == .word else {
        advance()
        failExpecting(.path)
        break
      }
      advance()
      want(.fieldOfRecord)
      advance()
    }
    close(node)
    return node
  }

  // MARK: - Calls

  private mutating func parseCall() -> NodeID {
    let node = open(.call)
    let name = open(.functionName)
    if let (keyword, count) = keyword(in: .function), count == 1 {
      accept(keyword, 1, in: .function)
    } else {
      advance()
    }
    close(name)
    adopt(name, by: node)
    let opening = openBracket()
    skipForeignCountStar()
    if enter(), kind != .rightBracket {
      adopt(parseArgument(), by: node)
      while !isRecovering, isAtComma {
        advance()
        adopt(parseArgument(), by: node)
      }
    }
    leave()
    closeBracket(opening, .nextMember)
    close(node)
    limitHeight(of: node)
    return node
  }

  /// `EXPR`, `where EXPR`, `distinct EXPR`, `EXPR where EXPR`; told apart again by the keywords when lowered.
  private mutating func parseArgument() -> NodeID {
    let node = open(.argument)
    if let (modifier, count) = argumentModifier() {
      acceptOperator(modifier, count, in: .argument)
    }
    adopt(parseExpression(), by: node)
    if !isRecovering, let (modifier, count) = keyword(in: .argument), modifier == .where {
      acceptOperator(modifier, count, in: .argument)
      adopt(parseExpression(), by: node)
    }
    close(node)
    return node
  }

  /// The keyword at the head of an argument, unless the word is itself the argument: `count(distinct)`.
  private func argumentModifier() -> (Keyword, Int)? {
    guard let (modifier, count) = keyword(in: .argument) else { return nil }
    switch kind(ahead: count) {
    case .word, .string, .unclosedString, .foreignString, .number, .date, .time, .postalCode,
      .parameter, .leftBracket, .foreignNot, .minus:
      return (modifier, count)
    default: return nil
    }
  }
}
