/// `contact`, `need`, `refer`, `met`, `partly`, `unmet`, `close`, `undo`, `followup`, `handout`, and `note`, which is refused.
extension Parser {
  mutating func parseRecording(_ head: Keyword, _ count: Int) -> NodeID {
    let statement = open(.wrongRecording)
    accept(head, count, in: .statementHead)
    switch head {
    case .recordContact: parseContact(into: statement)
    case .recordNeed: parseNeeds(into: statement)
    case .recordRefer: parseRefer(into: statement)
    case .recordMet, .recordPartly, .recordUnmet: parseReason(of: head, isWanted: true, into: statement)
    case .recordFollowup: parseFollowup(into: statement)
    case .recordHandout: parseHandout(into: statement)
    case .recordNote: fail(Diagnostic(.noteRefused, at: span(ahead: -1)))
    default: break
    }
    if !isRecovering, !isAtStatementEnd { failUnexpectedInRecording(head) }
    if isRecovering {
      skipStatement()
    } else if let kind = head.recordingKind {
      change(statement, to: kind)
    }
    close(statement)
    return statement
  }

  // MARK: - contact

  private mutating func parseContact(into statement: NodeID) {
    guard !isAtStatementEnd else { return failExpecting(.channel) }
    adopt(parseRecorded(.channel), by: statement)
    while !isRecovering, !isAtStatementEnd {
      want(.contactClause)
      guard let (subject, count) = keyword(in: .contactClause) else { return }
      let clause = open(.contactClause)
      let head = open(.contactSubject)
      accept(subject, count, in: .contactClause)
      close(head)
      adopt(head, by: clause)
      parseValue(of: subject, into: clause)
      close(clause)
      adopt(clause, by: statement)
    }
  }

  private mutating func parseValue(of subject: Keyword, into clause: NodeID) {
    switch subject {
    case .contactInterpreter, .contactRepeat: adopt(parseYesNo(), by: clause)
    case .contactAge: adopt(parseAges(), by: clause)
    case .contactFrom:
      if let (area, count) = keyword(in: .areaClause), startsOperand(ahead: count),
        keyword(in: .contactClause, ahead: count) == nil
      {
        let node = open(.areaKind)
        accept(area, count, in: .areaClause)
        close(node)
        adopt(node, by: clause)
      }
      adopt(parseRecorded(.contactPlace), by: clause)
    default: adopt(parseRecorded(.value), by: clause)
    }
  }

  private mutating func parseYesNo() -> NodeID {
    want(.yesNo)
    guard !isAtStatementEnd, let (word, count) = keyword(in: .yesNo) else { return wrong(.yesNo) }
    let node = open(.yesNo)
    accept(word, count, in: .yesNo)
    close(node)
    return node
  }

  /// `70`, `65-74`, `85+`.
  private mutating func parseAges() -> NodeID {
    want(.ages)
    if !isAtStatementEnd, kind == .parameter { return leaf(.parameter) }
    guard !isAtStatementEnd, kind == .number else { return wrong(.ages) }
    guard !significant[position + 1].isAfterNewline else { return leaf(.number) }
    switch kind(ahead: 1) {
    case .minus, .foreignMinus:
      guard kind(ahead: 2) == .number else { return wrong(.ages) }
      let ages = open(.ages)
      for _ in 0..<3 { advance() }
      close(ages)
      return ages
    case .plus:
      let ages = open(.ages)
      for _ in 0..<2 { advance() }
      // The sign has nothing behind it: the line may end here.
      joinsNextLine = false
      close(ages)
      return ages
    default: return leaf(.number)
    }
  }

  // MARK: - need, refer

  private mutating func parseNeeds(into statement: NodeID) {
    if kind == .number || kind == .parameter, !isAtStatementEnd, !isSameStatement(ahead: 1) {
      return adopt(parseCount(.need), by: statement)
    }
    adopt(parseRecorded(.need), by: statement)
    while !isRecovering, kind == .comma {
      advance()
      adopt(parseRecorded(.need), by: statement)
    }
  }

  private mutating func parseRefer(into statement: NodeID) {
    guard !isAtStatementEnd else { return failExpecting(.referral) }
    want(.referral)
    switch kind {
    case .number, .parameter:
      adopt(parseCount(.referral), by: statement)
      while !isRecovering, kind == .comma {
        advance()
        adopt(parseCount(.referral), by: statement)
      }
    case .string, .unclosedString, .foreignString: adopt(parseText(), by: statement)
    default: return failExpecting(.referral)
    }
    guard !isRecovering, !isAtStatementEnd, let (word, count) = keyword(in: .referClause) else { return }
    let node = open(.anyway)
    accept(word, count, in: .referClause)
    close(node)
    adopt(node, by: statement)
  }

  private mutating func parseCount(_ expectation: Expectation) -> NodeID {
    want(expectation)
    guard !isAtStatementEnd, kind == .number || kind == .parameter else { return wrong(expectation) }
    return leaf(kind == .number ? .number : .parameter)
  }

  // MARK: - Outcomes

  private mutating func parseFollowup(into statement: NodeID) {
    adopt(parseCount(.needNumber), by: statement)
    guard !isRecovering else { return }
    guard !isAtStatementEnd, let (word, count) = keyword(in: .outcome) else { return failExpecting(.outcome) }
    let node = open(.outcomeWord)
    accept(word, count, in: .outcome)
    close(node)
    adopt(node, by: statement)
    parseReason(of: word, isWanted: false, into: statement)
  }

  /// `because full`; at the contact itself a need that was not met wants its reason.
  private mutating func parseReason(of outcome: Keyword, isWanted: Bool, into statement: NodeID) {
    guard outcome != .recordMet else { return }
    guard !isAtStatementEnd, let (because, count) = keyword(in: .outcomeClause) else {
      if isWanted {
        let words = Lexicon.words(of: outcome, in: .outcome)
        fail(Diagnostic(.reasonMissing, at: Span(previousEnd, previousEnd), [words]))
      }
      return
    }
    accept(because, count, in: .outcomeClause)
    adopt(parseRecorded(.reason), by: statement)
  }

  // MARK: - handout

  private mutating func parseHandout(into statement: NodeID) {
    if !isAtStatementEnd { want(.handout) }
    while !isAtStatementEnd, let (word, count) = keyword(in: .handoutClause) {
      let node = open(.handoutWord)
      accept(word, count, in: .handoutClause)
      close(node)
      adopt(node, by: statement)
    }
  }

  // MARK: - Values

  /// A name, a quoted text, a postal code, a number or a parameter, up to the next word of the statement.
  private mutating func parseRecorded(_ expectation: Expectation) -> NodeID {
    guard !isAtStatementEnd else { return wrong(expectation) }
    want(expectation)
    switch kind {
    case .word:
      let word = leaf(.name)
      failSeveralWords(expectation)
      return word
    case .string, .unclosedString, .foreignString: return parseText()
    case .postalCode: return leaf(.postalCode)
    case .number: return leaf(.number)
    case .parameter: return leaf(.parameter)
    default: return wrong(expectation)
    }
  }

  /// A name of several words wants quotation marks; the words are not repeated, for they may be a person's.
  private mutating func failSeveralWords(_ expectation: Expectation) {
    guard case .word = kind, !isAtStatementEnd, keyword(in: .contactClause) == nil,
      suggestions(for: text(), among: Lexicon.spellings(in: .contactClause)).isEmpty
    else { return }
    fail(Diagnostic(.recordedNameNeedsQuotes, at: span(ahead: -1), [expectation.phrase]))
  }

  private mutating func failUnexpectedInRecording(_ head: Keyword) {
    endOfWants()
    guard head == .recordContact else {
      return fail(Diagnostic(.unexpectedText, at: span(), [found]))
    }
    let near = suggestions(for: text(), among: Lexicon.spellings(in: .contactClause))
    fail(
      Diagnostic(.expected, at: foundSpan, [Expectation.contactClause.phrase, found], suggestions: near))
  }
}

extension Keyword {
  /// The node of the statement that a word begins; nil of `note`, which is refused.
  fileprivate var recordingKind: NodeKind? {
    switch self {
    case .recordContact: .contactStatement
    case .recordNeed: .needStatement
    case .recordRefer: .referStatement
    case .recordMet, .recordPartly, .recordUnmet: .outcomeStatement
    case .recordClose: .closeStatement
    case .recordUndo: .undoStatement
    case .recordFollowup: .followupStatement
    case .recordHandout: .handoutStatement
    default: nil
    }
  }
}
