/// Saying what is wrong, once, and finding where to go on.
extension Parser {
  /// Reports a mistake; silent while recovering from one.
  mutating func fail(_ diagnostic: Diagnostic) {
    guard !isRecovering else { return }
    endOfWants()
    isRecovering = true
    // A token that the lexer has complained of says enough; an open string has taken the rest of its line.
    let isKnownMistake = kind == .unknown || (kind == .time && !DateLiteral.isTime(text()))
    guard !isKnownMistake, kind(ahead: -1) != .unclosedString else { return }
    if kind == .end, joinsNextLine || bracketDepth > 0 { wantsMore = true }
    diagnostics.append(diagnostic)
  }

  /// Reports that something else is wanted here.
  mutating func failExpecting(_ expectation: Expectation, notes: [LocalizedText] = []) {
    fail(Diagnostic(.expected, at: foundSpan, [expectation.phrase, found], notes: notes))
  }

  /// Reports an item without its name; a call is offered its function's.
  mutating func failWithoutItemName() {
    let start = Span(span().start, span().start)
    let isCall = kind == .word && kind(ahead: 1) == .leftBracket
    fail(
      Diagnostic(
        .expected, at: foundSpan, [Expectation.namedItem.phrase, found],
        edits: isCall ? [Diagnostic.Edit(start, text() + " = ")] : []))
  }

  /// Reports text that has no place here.
  ///
  /// A verb there has lost its `|`.
  mutating func failUnexpected() {
    want(.nextStage)
    endOfWants()
    if let repeated = repeatedConnective { return fail(repeated) }
    let word = foldedWord() ?? ""
    let isStage =
      bracketDepth == queryPlace.brackets
      && (keyword(in: .stageHead) != nil || ForeignWords.stages[word] != nil)
    let start = Span(span().start, span().start)
    fail(
      Diagnostic(.unexpectedText, at: span(), [found], edits: isStage ? [Diagnostic.Edit(start, "| ")] : []))
  }

  /// The second word of `free and or paid`: it was read as a name, so that the text behind it has no place.
  private var repeatedConnective: Diagnostic? {
    let connectives = [-2, -1].map { keyword(in: .infix, ahead: $0)?.0 }
    guard position > 1, connectives.allSatisfy({ $0 == .and || $0 == .or }) else { return nil }
    let word = span(ahead: -1)
    return Diagnostic(
      .expected, at: word,
      [Expectation.operand.phrase, LocalizedText(verbatim: "`\(text(ahead: -1))`")],
      edits: [Diagnostic.Edit(Span(word.start, span().start), "")])
  }

  /// Reports a list whose next part follows without a comma.
  mutating func expectComma() {
    if !isRecovering, !isAtStageEnd { want(.nextStage) }
    endOfWants()
    guard !isRecovering, !isAtStageEnd, startsOperand(ahead: 0), keyword(in: .stageHead) == nil,
      keyword(in: .infix) == nil, ForeignWords.stages[foldedWord() ?? ""] == nil
    else { return }
    let place = Span(previousEnd, previousEnd)
    fail(Diagnostic(.unexpectedText, at: span(), [found], edits: [Diagnostic.Edit(place, ",")]))
  }

  /// Reports a mistake that reading can pass over.
  mutating func complain(_ diagnostic: Diagnostic) {
    guard !isRecovering else { return }
    diagnostics.append(diagnostic)
  }

  /// What stands here, as a message names it.
  var found: LocalizedText {
    if kind == .end { return LocalizedText("the end of the text", "la fin du texte") }
    if isAtStatementEnd, kind != .semicolon {
      return LocalizedText("the end of the line", "la fin de la ligne")
    }
    return LocalizedText(verbatim: "`\(shownText)`")
  }

  /// The text of the token here, cut where it is long.
  private var shownText: String {
    let text = source.text(Span(span().start, min(span().end, span().start + 400)))
    return text.count > 40 ? text.prefix(39) + "…" : text
  }

  /// The token here; just behind the one before where that is the end of a line or of the text.
  var foundSpan: Span {
    isAtStatementEnd && kind != .semicolon ? Span(previousEnd, previousEnd) : span()
  }

  /// The offset behind the last token read.
  var previousEnd: Int {
    position > 0 ? tokens.span(Int(significant[position - 1].index)).end : 0
  }

  /// Ends a stage: complains of what is left of it, and moves to the next `|` or the end of the statement.
  ///
  /// False where there was a mistake.
  @discardableResult
  mutating func finishStage() -> Bool {
    if !isRecovering, !isAtStageEnd { failUnexpected() }
    let isRight = !isRecovering
    if isRecovering { skipStage() }
    bracketDepth = queryPlace.brackets
    nesting = queryPlace.nesting
    isRecovering = false
    return isRight
  }

  /// Moves to the `|` that begins the next stage, or to the end of the statement.
  ///
  /// Lines inside open brackets are passed over. `|` is always a place to go on, unless `overSubqueries`: then
  /// bracketed queries, of stages of later versions, are passed over too.
  mutating func skipStage(overSubqueries: Bool = false) {
    let start = position
    while kind != .end {
      if diagnostics.isFull {
        position = significant.count - 1
        return
      }
      let isPipe = kind == .pipe || kind == .foreignPipe
      if isPipe && (bracketDepth <= queryPlace.brackets || !overSubqueries) { break }
      if isAtStatementEnd || isAtSubqueryEnd { break }
      switch kind {
      case .leftBracket where !hasEndlessBracket || !overSubqueries: bracketDepth += 1
      case .rightBracket: bracketDepth = max(queryPlace.brackets, bracketDepth - 1)
      default: break
      }
      advance()
    }
    let reachedEnd = kind == .end && bracketDepth > queryPlace.brackets
    bracketDepth = queryPlace.brackets
    if reachedEnd, overSubqueries, !hasEndlessBracket {
      hasEndlessBracket = true
      position = start
      skipStage(overSubqueries: true)
    }
  }

  /// Moves to the end of the statement, past its stages.
  mutating func skipStatement() {
    repeat {
      if kind == .pipe || kind == .foreignPipe { advance() }
      skipStage(overSubqueries: true)
    } while kind == .pipe || kind == .foreignPipe
    isRecovering = false
  }

  // MARK: - Brackets

  /// Moves past `(`; the caller holds its place for `closeBracket`.
  mutating func openBracket() -> Span {
    let span = span()
    advance()
    bracketDepth += 1
    return span
  }

  /// Moves past `)`, or says which bracket is open and where its end was wanted.
  mutating func closeBracket(_ opening: Span, _ expectation: Expectation) {
    guard !isRecovering else { return }
    want(expectation)
    if kind == .rightBracket {
      advance()
      bracketDepth -= 1
      return
    }
    let isMissing = isAtStageEnd || significant[position].isAfterNewline
    guard isMissing else { return failExpecting(expectation) }
    let place = Span(previousEnd, previousEnd)
    let label = Diagnostic.Label(
      place, LocalizedText("`)` is expected here", "`)` est attendu ici"))
    fail(
      Diagnostic(
        .unclosedBracket, at: opening, [LocalizedText(verbatim: source.text(opening))],
        secondary: [label], edits: [Diagnostic.Edit(place, ")")]))
    // Nothing is known to be inside the bracket any more: the next line may begin a statement.
    bracketDepth = queryPlace.brackets
    joinsNextLine = false
  }

  /// Goes one level deeper, behind a bracket or a prefix; false, with a message at it, where that is too deep.
  mutating func enter() -> Bool {
    nesting += 1
    guard nesting > Self.maximumNesting else { return true }
    fail(
      Diagnostic(
        .nestingTooDeep, at: span(ahead: -1), [LocalizedText(verbatim: String(Self.maximumNesting))]))
    return false
  }

  mutating func leave() { nesting -= 1 }
}
