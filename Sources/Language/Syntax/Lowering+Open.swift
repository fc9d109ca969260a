extension Lowering {
  func open(_ operands: [NodeID], after node: NodeID) -> OpenOperand {
    var result = OpenOperand(day: nil, daySpan: tree.span(node), times: nil, includesUnknown: false)
    for operand in operands {
      switch tree[operand].kind {
      case .momentName, .date, .parameter:
        result.day = day(operand)
        result.daySpan = tree.span(operand)
      case .time: result.times = minute(operand).map { .at($0) }
      case .timeRange:
        let ends = tree.children(operand).compactMap(minute)
        if ends.count == 2 { result.times = .between(ends[0], ends[1]) }
      case .orUnknown: result.includesUnknown = true
      default: break
      }
    }
    return result
  }

  private func day(_ node: NodeID) -> OpenOperand.Day? {
    switch tree[node].kind {
    case .date: DateLiteral(parsing: tree.text(node)).map { .date($0) }
    case .parameter: .parameter(String(tree.text(node).dropFirst()))
    default: keyword(at: node).flatMap(Self.day)
    }
  }

  private static func day(_ keyword: Keyword) -> OpenOperand.Day? {
    switch keyword {
    case .now: .now
    case .today: .fromToday(0)
    case .tomorrow: .fromToday(1)
    case .monday: .weekday(.monday)
    case .tuesday: .weekday(.tuesday)
    case .wednesday: .weekday(.wednesday)
    case .thursday: .weekday(.thursday)
    case .friday: .weekday(.friday)
    case .saturday: .weekday(.saturday)
    case .sunday: .weekday(.sunday)
    default: nil
    }
  }

  /// The lexer has made sure that a time is one.
  private func minute(_ node: NodeID) -> Int? { DateLiteral.minuteOfDay(tree.text(node)[...]) }
}
