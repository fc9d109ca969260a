/// `eligible age N, gender G, group G, language L, resident PLACE`
extension Parser {
  mutating func parseEligible(into stage: NodeID) {
    adopt(parseEligibleClause(), by: stage)
    while !isRecovering, isAtComma {
      advance()
      adopt(parseEligibleClause(), by: stage)
    }
    guard !isRecovering, !isAtStageEnd else { return }
    want(.nextStage)
    endOfWants()
    guard keyword(in: .eligibleClause) != nil else { return }
    let place = Span(previousEnd, previousEnd)
    fail(Diagnostic(.unexpectedText, at: span(), [found], edits: [Diagnostic.Edit(place, ",")]))
  }

  private mutating func parseEligibleClause() -> NodeID {
    let clause = open(.eligibleClause)
    want(.eligibleClause)
    guard !isAtStageEnd, kind == .word, let (subject, count) = keyword(in: .eligibleClause) else {
      failUnknownSubject()
      return clause
    }
    let head = open(.eligibleSubject)
    accept(subject, count, in: .eligibleClause)
    close(head)
    adopt(head, by: clause)
    adopt(parseValue(of: subject), by: clause)
    close(clause)
    return clause
  }

  private mutating func parseValue(of subject: Keyword) -> NodeID {
    switch subject {
    case .personAge:
      want(.age)
      guard !isAtStageEnd, kind == .number || kind == .parameter else { return wrong(.age) }
      return leaf(kind == .number ? .number : .parameter)
    case .personResident: return parseOperand(.place)
    default: return parseOperand(.value)
    }
  }

  private mutating func failUnknownSubject() {
    endOfWants()
    guard !isAtStageEnd, kind == .word, keyword(in: .stageHead) == nil else {
      return failExpecting(.eligibleClause)
    }
    let near = suggestions(for: text(), among: Lexicon.spellings(in: .eligibleClause))
    fail(
      Diagnostic(.expected, at: foundSpan, [Expectation.eligibleClause.phrase, found], suggestions: near))
  }
}
