/// Scripts, statements and sources.
extension Parser {
  mutating func parseScript() -> NodeID {
    let script = open(.script)
    while true {
      while kind == .semicolon { advance() }
      guard kind != .end else { break }
      if diagnostics.isFull {
        position = significant.count - 1
        break
      }
      joinsNextLine = true
      let start = position
      adopt(parseStatement(), by: script)
      finishStatement()
      // Whatever happens, the parser moves on.
      if position == start { advance() }
    }
    close(script)
    return script
  }

  private mutating func finishStatement() {
    if !isAtStatementEnd {
      failUnexpected()
      skipStatement()
    }
    isRecovering = false
    bracketDepth = 0
  }

  private mutating func parseStatement() -> NodeID {
    want(.statement)
    if let wrong = parseForeignStatement() { return wrong }
    guard let (head, count) = keyword(in: .statementHead), head.isStatement else { return parseQuery() }
    switch head {
    case .let, .save: return parseNamedQuery(head, count)
    case .param: return parseParam(count)
    case .explain: break
    default: return parseRecording(head, count)
    }
    let statement = open(.explain)
    accept(.explain, count, in: .statementHead)
    if let (run, count) = keyword(in: .explainClause) {
      accept(run, count, in: .explainClause)
      change(statement, to: .explainRun)
    }
    adopt(parseQuery(), by: statement)
    close(statement)
    return statement
  }

  // MARK: - Queries

  mutating func parseQuery() -> NodeID {
    let query = open(.query)
    adopt(parseSource(), by: query)
    finishStage()
    while !diagnostics.isFull, acceptPipe() { adopt(parseStage(), by: query) }
    close(query)
    return query
  }

  /// Moves past `|`, or what is written for it elsewhere.
  private mutating func acceptPipe() -> Bool {
    switch kind {
    case .pipe: advance()
    case .foreignPipe:
      complainForeign(.foreignPipe, "|>", replacement: "|")
      advance()
    default: return false
    }
    return true
  }

  private mutating func parseSource() -> NodeID {
    skipForeignFrom()
    let source = open(.source)
    if let (head, count) = keyword(in: .statementHead), head == .all {
      let all = open(.sourceAll)
      accept(.all, count, in: .statementHead)
      close(all)
      adopt(all, by: source)
      guard kind == .word, !isAtStatementEnd else {
        failExpecting(.sourceName)
        adopt(open(.wrong), by: source)
        close(source)
        return source
      }
    }
    adopt(parseSourceName(), by: source)
    if !isRecovering, kind == .leftBracket, !isAtStatementEnd { parseArguments(into: source) }
    close(source)
    return source
  }

  private mutating func parseSourceName() -> NodeID {
    let name = open(.sourceName)
    want(.source)
    guard kind == .word, !isAtStatementEnd else {
      failExpecting(.source, notes: kind == .dot && kind(ahead: 1) == .word ? [Self.commandNote] : [])
      change(name, to: .wrong)
      return name
    }
    switch keyword(in: .statementHead) {
    case (let keyword, let count)? where keyword.isSource:
      accept(keyword, count, in: .statementHead)
    default:
      failVerbAsSource()
      advance()
      if isRecovering { change(name, to: .wrong) }
    }
    close(name)
    return name
  }

  private static let commandNote = LocalizedText(
    "a line that begins with a point is a command of the shell; a script has none",
    "une ligne qui commence par un point est une commande de l’interpréteur ; un script n’en a pas")

  /// Any other word may name a query, which only the binder can tell.
  private mutating func failVerbAsSource() {
    endOfWants()
    if keyword(in: .statementHead) != nil {
      return fail(Diagnostic(.wordIsStatement, at: span(), [LocalizedText(verbatim: text())]))
    }
    if let (head, count) = keyword(in: .stageHead), head.standsAlone, kind(ahead: count) == .word,
      isSameStatement(ahead: count), !isSameStatement(ahead: count + 1),
      keyword(in: .statementHead, ahead: count)?.0.isSource == true
    {
      // `count services`.
      let verb = source.text(span().union(span(ahead: count - 1)))
      let whole = span().union(span(ahead: count))
      return fail(
        Diagnostic(
          .expected, at: span(), [Expectation.source.phrase, found],
          edits: [Diagnostic.Edit(whole, text(ahead: count) + " | " + verb)]))
    }
    guard keyword(in: .stageHead) == nil else {
      // A verb without its source: what is missing stands before it.
      return fail(
        Diagnostic(
          .expected, at: span(), [Expectation.source.phrase, found],
          edits: [Diagnostic.Edit(Span(span().start, span().start), "services | ")]))
    }
    if keyword(in: .infix) != nil {
      fail(
        Diagnostic(
          .expected, at: span(), [Expectation.source.phrase, found],
          notes: [
            LocalizedText(
              "an operator that joins two lines stands at the end of the first",
              "un opérateur qui joint deux lignes se place à la fin de la première")
          ]))
    }
  }

  /// The nearest spellings, each once.
  func suggestions(for word: String, among spellings: [String]) -> [Diagnostic.Suggestion] {
    var unique: [String] = []
    for spelling in spellings where !unique.contains(spelling) { unique.append(spelling) }
    return Suggestions.nearest(to: word, among: unique)
      .map { Diagnostic.Suggestion(LocalizedText(verbatim: $0)) }
  }
}

extension Keyword {
  /// True of the words that name what the rows of a query are.
  package var isSource: Bool {
    switch self {
    case .services, .sites, .organizations, .places, .regions, .categories, .locations, .changes, .defects,
      .queries, .contacts, .needs, .referrals:
      true
    default: false
    }
  }

  /// True of the words that begin a statement that is no query.
  var isStatement: Bool {
    switch self {
    case .explain, .let, .save, .param: true
    default: isRecording
    }
  }

  /// True of the words that begin a recording statement.
  package var isRecording: Bool {
    switch self {
    case .recordContact, .recordNeed, .recordRefer, .recordMet, .recordPartly, .recordUnmet, .recordNote,
      .recordClose, .recordUndo, .recordFollowup, .recordHandout:
      true
    default: false
    }
  }
}
