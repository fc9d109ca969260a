extension Lowering {
  /// An operand that the parser has already complained of.
  func wrong(_ node: NodeID) -> Expression { Expression(kind: .error, span: tree.span(node)) }

  func expression(_ node: NodeID) -> Expression {
    let children = tree.children(node)
    // Brackets leave no trace but their span.
    if tree[node].kind == .group {
      guard let inner = children.first else { return wrong(node) }
      return Expression(kind: expression(inner).kind, span: tree.span(node))
    }
    let kind = literal(node) ?? operation(node, children) ?? .error
    return Expression(kind: kind, span: tree.span(node))
  }

  private func literal(_ node: NodeID) -> Expression.Kind? {
    let text = tree.text(node)
    switch tree[node].kind {
    case .number: return NumberLiteral(parsing: text).map { .number($0) }
    case .quantity: return duration(node).map { .duration($0) } ?? distance(node).map { .distance($0) }
    case .text: return .text(QuotedText.value(of: text))
    case .pattern: return .text(QuotedText.value(of: text).filter { $0 != "%" })
    case .date: return DateLiteral(parsing: text).map { .date($0) }
    case .time: return DateLiteral.minuteOfDay(text[...]).map { .time($0) }
    case .momentName: return keyword(at: node) == .today ? .today(name(node)) : .now(name(node))
    case .postalCode: return .postalCode(Self.postalCode(text))
    case .parameter: return .parameter(String(text.dropFirst()))
    case .path: return .path(names(node))
    case .window, .periodRange: return .window(window(node))
    default: return nil
    }
  }

  /// The words of a path.
  private func names(_ node: NodeID) -> [Name] {
    (Int(tree[node].firstToken)..<Int(tree[node].endToken))
      .filter { tree.tokens.kind($0) == .word }
      .map { Name(text: tree.text(token: $0), span: tree.tokens.span($0)) }
  }

  private func operation(_ node: NodeID, _ children: [NodeID]) -> Expression.Kind? {
    let kind = tree[node].kind
    switch kind {
    case .call: return call(children)
    case .sum, .product: return chain(children)
    case .and, .or: return balanced(children[...], kind)?.kind
    default: break
    }
    let parts = children.map(expression)
    guard let first = parts.first else { return nil }
    switch kind {
    case .negate: return .negate(first)
    case .not: return .not(first)
    case .isMissing: return .isMissing(first)
    case .isPresent: return .isPresent(first)
    case .inList: return .inList(first, Array(parts.dropFirst()))
    case .quantifiedIn:
      return quantifier(node).map { .quantifiedIn($0, first, Array(parts.dropFirst())) }
    default: break
    }
    if kind == .inWindow { return children.count == 2 ? .inWindow(first, window(children[1])) : nil }
    guard parts.count >= 2 else { return nil }
    switch kind {
    case .has: return .has(first, parts[1])
    case .contains: return .contains(first, parts[1])
    case .isNot: return .comparison(.notEqual, first, parts[1])
    case .comparison:
      return .comparison(comparison(before: children[1]) ?? .equal, first, parts[1])
    case .quantified:
      guard let quantifier = quantifier(node), let operation = comparison(before: children[1])
      else { return nil }
      return .quantified(quantifier, first, operation, parts[1])
    case .inRange: return parts.count == 3 ? .inRange(first, parts[1], parts[2]) : nil
    default: return nil
    }
  }

  private func quantifier(_ node: NodeID) -> Quantifier? {
    switch keyword(at: node) {
    case .any: .any
    case .quantifierAll: .all
    default: nil
    }
  }

  // MARK: - Operators

  /// The operator that stands just before a node.
  private func operatorKind(before node: NodeID) -> TokenKind {
    var token = Int(tree[node].firstToken) - 1
    while token >= 0, tree.tokens.kind(token).isTrivia { token -= 1 }
    return token >= 0 ? tree.tokens.kind(token) : .end
  }

  private func comparison(before node: NodeID) -> ComparisonOperator? {
    operatorKind(before: node).comparison
  }

  /// `a - b - c` is `(a - b) - c`.
  private func chain(_ children: [NodeID]) -> Expression.Kind? {
    guard let first = children.first else { return nil }
    var result = expression(first)
    for child in children.dropFirst() {
      guard let operation = operatorKind(before: child).arithmetic else { return nil }
      let right = expression(child)
      result = Expression(
        kind: .arithmetic(operation, result, right), span: result.span.union(right.span))
    }
    return result.kind
  }

  /// Halves a chain of `and` or `or`: the grouping has no meaning, and a long chain must not become a deep tree.
  private func balanced(_ children: ArraySlice<NodeID>, _ kind: NodeKind) -> Expression? {
    guard children.count > 1 else { return children.first.map(expression) }
    let middle = children.startIndex + (children.count + 1) / 2
    guard let left = balanced(children[..<middle], kind),
      let right = balanced(children[middle...], kind)
    else { return nil }
    return Expression(
      kind: kind == .and ? .and(left, right) : .or(left, right),
      span: left.span.union(right.span))
  }

  // MARK: - Calls

  private func call(_ children: [NodeID]) -> Expression.Kind? {
    guard let function = children.first else { return nil }
    return .call(name(function), children.dropFirst().map(argument))
  }

  private func argument(_ node: NodeID) -> Argument {
    let parts = tree.children(node).map(expression)
    let second = parts.count > 1 ? parts[1] : nil
    switch keyword(at: node) {
    case .where? where startsWithModifier(node):
      return Argument(value: nil, condition: parts.first)
    case .distinct? where startsWithModifier(node):
      return Argument(modifier: .distinct, value: parts.first, condition: second)
    default: return Argument(value: parts.first, condition: second)
    }
  }

  /// True where the argument begins with a keyword of its own, and not with its value.
  private func startsWithModifier(_ node: NodeID) -> Bool {
    guard let value = tree.firstChild(node) else { return false }
    return tree[value].firstToken != tree[node].firstToken
  }
}
