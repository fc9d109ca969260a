extension Lowering {
  /// Nil of a statement that records nothing or could not be read.
  func recording(_ node: NodeID) -> RecordingStatement? {
    let parts = tree.children(node)
    switch tree[node].kind {
    case .contactStatement: return contact(parts)
    case .needStatement:
      if parts.count == 1, case .number = tree[parts[0]].kind { return .select(count(parts[0])) }
      return .need(parts.map(operand))
    case .referStatement: return refer(parts)
    case .outcomeStatement: return outcome(at: node, reason: parts.first).map { .outcome($0) }
    case .closeStatement: return .close
    case .undoStatement: return .undo
    case .followupStatement:
      guard parts.count >= 2 else { return nil }
      return outcome(at: parts[1], reason: parts.dropFirst(2).first).map {
        .followup(need: count(parts[0]), $0)
      }
    case .handoutStatement: return handout(parts)
    default: return nil
    }
  }

  private func contact(_ parts: [NodeID]) -> RecordingStatement? {
    guard let channel = parts.first else { return nil }
    if tree[channel].kind == .number, parts.count == 1 { return .resume(count(channel)) }
    let clauses = parts.dropFirst().compactMap(contactOperand)
    return clauses.count == parts.count - 1 ? .contact(channel: operand(channel), clauses) : nil
  }

  private func contactOperand(_ node: NodeID) -> ContactOperand? {
    let parts = tree.children(node)
    guard let head = parts.first, let value = parts.last, parts.count >= 2,
      let subject = keyword(at: head).flatMap(Self.subject)
    else { return nil }
    return ContactOperand(
      subject: subject, area: areaKind(Array(parts.dropFirst())), value: recorded(value),
      span: tree.span(node))
  }

  private func recorded(_ node: NodeID) -> Operand {
    switch tree[node].kind {
    case .yesNo:
      Operand(kind: .word(keyword(at: node) == .yes ? "yes" : "no"), span: tree.span(node))
    case .ages:
      Operand(
        kind: .word(tree.text(node).filter { !$0.isWhitespace }.replacing("–", with: "-")),
        span: tree.span(node))
    default: operand(node)
    }
  }

  private func refer(_ parts: [NodeID]) -> RecordingStatement? {
    let isAnyway = parts.last.map { tree[$0].kind == .anyway } ?? false
    let targets = isAnyway ? Array(parts.dropLast()) : parts
    guard let first = targets.first else { return nil }
    if tree[first].kind == .text {
      return .referRecord(
        .text(QuotedText.value(of: tree.text(first)), tree.span(first)), anyway: isAnyway)
    }
    return .referRows(targets.map(count), anyway: isAnyway)
  }

  private func outcome(at node: NodeID, reason: NodeID?) -> OutcomeOperand? {
    let word: OutcomeOperand.Word? =
      switch keyword(at: node) {
      case .recordMet: .met
      case .recordPartly: .partly
      case .recordUnmet: .unmet
      default: nil
      }
    return word.map { OutcomeOperand(word: $0, reason: reason.map(operand)) }
  }

  private func handout(_ parts: [NodeID]) -> RecordingStatement {
    var language: LanguageCode?
    var form: HandoutForm?
    for part in parts {
      switch keyword(at: part) {
      case .handoutFrench: language = .french
      case .handoutEnglish: language = .english
      case .handoutText: form = .text
      case .handoutMessages: form = .messages
      case .handoutPage: form = .page
      default: break
      }
    }
    return .handout(language, form)
  }

  private static func subject(_ keyword: Keyword) -> ContactOperand.Subject? {
    switch keyword {
    case .contactFrom: .from
    case .contactLanguage: .language
    case .contactInterpreter: .interpreter
    case .contactAge: .age
    case .contactGender: .gender
    case .contactHousehold: .household
    case .contactHeard: .heard
    case .contactRepeat: .repeat
    case .contactKind: .kind
    default: nil
    }
  }
}
