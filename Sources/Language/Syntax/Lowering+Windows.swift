extension Lowering {
  /// A window; one that has a part twice or lacks one is wrong, which the parser or the binder has said.
  func window(_ node: NodeID) -> WindowOperand {
    let kind = tree[node].kind == .periodRange ? periods(node) : windowKind(node)
    return WindowOperand(kind: kind ?? .error, span: tree.span(node), text: String(tree.text(node)))
  }

  private func periods(_ node: NodeID) -> WindowOperand.Kind? {
    let ends = tree.children(node).map(period)
    return ends.first.map { .periods($0, through: ends.count > 1 ? ends[1] : nil) }
  }

  private func period(_ node: NodeID) -> WindowOperand.PeriodOperand {
    let span = tree.span(node)
    return switch tree[node].kind {
    case .number: year(tree.text(node)).map { .literal($0, span) } ?? .error
    case .date: DateLiteral(parsing: tree.text(node)).map { .literal($0, span) } ?? .error
    case .parameter: .parameter(Name(text: String(tree.text(node).dropFirst()), span: span))
    default: .error
    }
  }

  private func windowKind(_ node: NodeID) -> WindowOperand.Kind? {
    let parts = tree.children(node)
    var unit: TimeUnit?
    var count: Count?
    var head: Keyword?
    var isFull = false
    for part in parts {
      let span = tree.span(part)
      switch tree[part].kind {
      case .number where head == .since:
        return year(tree.text(part)).map { .since($0) }
      case .date: return DateLiteral(parsing: tree.text(part)).map { .since($0) }
      case .parameter where head == .since:
        return .sinceParameter(Name(text: String(tree.text(part).dropFirst()), span: span))
      case .parameter:
        guard count == nil else { return nil }
        count = .parameter(Name(text: String(tree.text(part).dropFirst()), span: span))
      case .number:
        guard count == nil else { return nil }
        if case .integer(let number)? = NumberLiteral(parsing: tree.text(part)) {
          count = .number(number, span)
        } else {
          count = .error(span)
        }
      default:
        switch keyword(at: part) {
        case .yesterday?: return .yesterday
        case .today?: return .today
        case .full?: isFull = true
        case let word?:
          if let found = TimeUnit(word) { unit = found } else { head = word }
        case nil: return nil
        }
      }
    }
    guard let unit else { return nil }
    switch head {
    case .last: return .last(count, full: isFull, unit)
    case .this where count == nil && !isFull: return .this(unit)
    default: return nil
    }
  }

  private func year(_ text: String) -> DateLiteral? {
    guard case .integer(let year)? = NumberLiteral(parsing: text), (1000...9999).contains(year) else {
      return nil
    }
    return DateLiteral(year: Int(year), month: 1, day: 1, precision: .year)
  }

  /// `90 minutes`, `12 months`; nil for a quantity that is no duration.
  func duration(_ node: NodeID) -> DurationLiteral? {
    guard let number = tree.firstChild(node), let amount = NumberLiteral(parsing: tree.text(number)) else {
      return nil
    }
    let unit = (Int(tree[number].endToken)..<Int(tree[node].endToken)).lazy
      .compactMap { TimeUnit(self.keyword(atToken: $0)) }.first
    return unit.map { DurationLiteral(amount: amount, unit: $0) }
  }
}
