extension Lowering {
  func stage(_ node: NodeID) -> Stage {
    var operands = tree.children(node)
    var head = tree.span(node)
    if let verb = operands.first, tree[verb].kind == .stageHead {
      head = tree.span(verb)
      operands.removeFirst()
    }
    return Stage(kind: stageKind(node, operands), head: head, span: tree.span(node))
  }

  private func stageKind(_ node: NodeID, _ operands: [NodeID]) -> Stage.Kind {
    let first = operands.first
    switch tree[node].kind {
    case .whereStage: return first.map { .where(expression($0)) } ?? .error
    case .searchStage: return first.map { .search(textOperand($0)) } ?? .error
    case .needStage: return .need(operands.map(operand))
    case .nearStage: return near(operands)
    case .locatedStage: return located(operands)
    case .openStage: return .open(open(operands, after: node))
    case .servingStage: return serving(operands)
    case .eligibleStage: return eligible(operands)
    case .deriveStage: return .derive(operands.map(item))
    case .summarizeStage: return summary(operands)
    case .countStage: return .count(by: operands.map(item))
    case .sortStage: return .sort(operands.map(sortKey))
    case .topStage: return top(operands)
    case .takeStage: return first.map { .take(count($0)) } ?? .error
    case .skipStage: return first.map { .skip(count($0)) } ?? .error
    case .selectStage: return .select(operands.map(item))
    case .distinctStage: return .distinct
    case .whyStage: return .why(first.map(textOperand))
    case .pivotStage:
      guard operands.count == 2 else { return .error }
      return .pivot(expression(operands[0]), cell: expression(operands[1]))
    case .totalStage: return .total
    case .joinStage: return join(operands)
    case .nearestStage: return nearest(operands)
    case .duringStage: return first.map { .during(window($0)) } ?? .error
    case .compareStage: return first.flatMap(comparedPeriod).map { .compare($0) } ?? .error
    default: return .error
    }
  }

  private func textOperand(_ node: NodeID) -> TextOperand {
    switch tree[node].kind {
    case .text: .text(QuotedText.value(of: tree.text(node)), tree.span(node))
    case .parameter: .parameter(parameter(node))
    default: .error(tree.span(node))
    }
  }

  /// The name of a parameter, without its `$`; the span has it.
  private func parameter(_ node: NodeID) -> Name {
    Name(text: String(tree.text(node).dropFirst()), span: tree.span(node))
  }

  func operand(_ node: NodeID) -> Operand {
    let kind: Operand.Kind =
      switch tree[node].kind {
      case .name: .word(tree.text(node))
      case .text: .text(QuotedText.value(of: tree.text(node)))
      case .postalCode: .postalCode(Self.postalCode(tree.text(node)))
      case .number: NumberLiteral(parsing: tree.text(node)).map { .number($0) } ?? .error
      case .parameter: .parameter(parameter(node).text)
      default: .error
      }
    return Operand(kind: kind, span: tree.span(node))
  }

  /// Upper case with one blank: `H2X 1Y4`.
  static func postalCode(_ text: String) -> String {
    let characters = text.uppercased().unicodeScalars.filter { !Lexer.isBlank($0) }.map(String.init)
    return characters.prefix(3).joined() + " " + characters.dropFirst(3).joined()
  }

  private func near(_ operands: [NodeID]) -> Stage.Kind {
    guard let place = operands.first else { return .error }
    var within: Distance?
    if operands.count > 1 {
      guard let distance = distance(operands[1]) else { return .error }
      within = distance
    }
    guard tree[place].kind == .coordinates else {
      return .near(.named(operand(place)), within: within)
    }
    let degrees = tree.children(place).compactMap(degrees)
    guard degrees.count == 2 else { return .error }
    return .near(
      .coordinates(latitude: degrees[0], longitude: degrees[1], tree.span(place)), within: within)
  }

  private func degrees(_ node: NodeID) -> Double? {
    if tree[node].kind == .negate { return tree.firstChild(node).flatMap(degrees).map { -$0 } }
    return NumberLiteral(parsing: tree.text(node))?.double
  }

  /// A number with its unit, in metres.
  func distance(_ node: NodeID) -> Distance? {
    if tree[node].kind == .parameter {
      return Distance(metres: 0, span: tree.span(node), parameter: parameter(node).text)
    }
    guard tree[node].kind == .quantity, let number = tree.firstChild(node),
      let value = NumberLiteral(parsing: tree.text(number))?.double,
      let unit = Lexicon.keyword(for: tree.text(token: Int(tree[node].endToken) - 1), in: .unit)
    else { return nil }
    let metres = unit == .kilometre ? value * 1000 : value
    return metres.isFinite ? Distance(metres: metres, span: tree.span(node)) : nil
  }

  private func located(_ operands: [NodeID]) -> Stage.Kind {
    let kind = areaKind(operands)
    return .located(kind, operands.dropFirst(kind == nil ? 0 : 1).map(operand))
  }

  private func serving(_ operands: [NodeID]) -> Stage.Kind {
    let kind = areaKind(operands)
    return operands.dropFirst(kind == nil ? 0 : 1).first.map { .serving(kind, operand($0)) } ?? .error
  }

  /// The kind of area that the first operand chooses, where it does.
  func areaKind(_ operands: [NodeID]) -> AreaKind? {
    guard let first = operands.first, tree[first].kind == .areaKind else { return nil }
    return switch keyword(at: first) {
    case .areaRegion: .region
    case .areaMRC: .mrc
    case .areaCity: .municipality
    case .areaFSA: .fsa
    default: nil
    }
  }

  private func summary(_ operands: [NodeID]) -> Stage.Kind {
    .summarize(
      operands.filter { tree[$0].kind == .item }.map(item), by: groupKeys(operands).map(item))
  }

  private func top(_ operands: [NodeID]) -> Stage.Kind {
    guard operands.count >= 2 else { return .error }
    return .top(
      count(operands[0]), by: sortKey(operands[1]), per: groupKeys(operands).map(expression))
  }

  private func groupKeys(_ operands: [NodeID]) -> [NodeID] {
    operands.last.map { tree[$0].kind == .groupKeys ? tree.children($0) : [] } ?? []
  }

  func count(_ node: NodeID) -> Count {
    switch tree[node].kind {
    case .parameter: return .parameter(parameter(node))
    case .number:
      guard case .integer(let value)? = NumberLiteral(parsing: tree.text(node)) else {
        return .error(tree.span(node))
      }
      return .number(value, tree.span(node))
    default: return .error(tree.span(node))
    }
  }

  private func item(_ node: NodeID) -> Item {
    let children = tree.children(node)
    if let first = children.first, tree[first].kind == .itemName {
      return Item(name: name(first), value: expression(children.dropFirst().first ?? node))
    }
    return Item(name: nil, value: expression(children.first ?? node))
  }

  private func sortKey(_ node: NodeID) -> SortKey {
    guard let value = tree.firstChild(node) else {
      return SortKey(descending: false, value: wrong(node))
    }
    if tree[value].kind == .negate, let inner = tree.firstChild(value) {
      return SortKey(descending: true, value: expression(inner))
    }
    return SortKey(
      descending: tree[node].kind == .descendingKey, value: expression(value))
  }
}
