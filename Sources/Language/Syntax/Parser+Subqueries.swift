/// Stages that take a query in brackets.
extension Parser {
  /// How deep queries may stand inside each other.
  static let maximumSubqueries = 8

  /// How many brackets and prefixes stand open around the query that is being read, and how many queries.
  struct QueryPlace: Sendable {
    var brackets = 0
    var nesting = 0
    var depth = 0
  }

  /// True where a query in brackets ends: at its `)`, or where a line begins with a source and the `)` was forgotten.
  var isAtSubqueryEnd: Bool {
    guard queryPlace.brackets > 0, bracketDepth == queryPlace.brackets else { return false }
    if kind == .rightBracket { return true }
    guard significant[position].isAfterNewline, !joinsNextLine else { return false }
    return keyword(in: .statementHead).map { $0.0.isSource } ?? false
  }

  /// Reads `join (query) on key, … [or drop]`.
  mutating func parseJoin(into stage: NodeID) {
    guard parseSubquery(into: stage) else { return }
    guard !isAtStageEnd, let (on, count) = keyword(in: .joinClause) else { return failExpecting(.on) }
    accept(on, count, in: .joinClause)
    parseList(into: stage) { $0.parseKey() }
    guard !isRecovering, !isAtStageEnd, let (drop, count) = keyword(in: .joinEnd) else { return }
    let clause = open(.orDrop)
    accept(drop, count, in: .joinEnd)
    close(clause)
    adopt(clause, by: stage)
  }

  /// Reads `nearest [N] (query) as name`.
  mutating func parseNearest(into stage: NodeID) {
    if kind == .number || kind == .parameter { parseCount(into: stage) }
    guard !isRecovering, parseSubquery(into: stage) else { return }
    guard !isAtStageEnd, let (word, count) = keyword(in: .nearestClause) else {
      return failExpecting(.asName)
    }
    accept(word, count, in: .nearestClause)
    want(.name)
    guard kind == .word, !isAtStageEnd else { return failExpecting(.name) }
    adopt(leaf(.itemName), by: stage)
  }

  private mutating func parseKey() -> NodeID {
    want(.key)
    guard kind == .word, !isAtStageEnd else { return wrong(.key) }
    return leaf(.path)
  }

  /// A query in brackets; false, with a message, where there is none.
  ///
  /// A mistake inside it is reported and passed over there, so that the stage around it and those behind it are read.
  private mutating func parseSubquery(into stage: NodeID) -> Bool {
    want(.subquery)
    guard kind == .leftBracket, !isAtStageEnd else {
      failExpecting(.subquery)
      skipStage(overSubqueries: true)
      return false
    }
    guard queryPlace.depth < Self.maximumSubqueries else {
      fail(
        Diagnostic(
          .nestingTooDeep, at: span(), [LocalizedText(verbatim: String(Self.maximumSubqueries))]))
      skipStage(overSubqueries: true)
      return false
    }
    let subquery = open(.subquery)
    let opening = openBracket()
    adopt(parseInnerQuery(), by: subquery)
    closeBracket(opening, .closingBracket)
    close(subquery)
    adopt(subquery, by: stage)
    return !isRecovering
  }

  /// The query behind a bracket that was opened; its `)` is left.
  mutating func parseInnerQuery() -> NodeID {
    let outer = queryPlace
    queryPlace = QueryPlace(brackets: bracketDepth, nesting: nesting, depth: outer.depth + 1)
    joinsNextLine = true
    let query = parseQuery()
    queryPlace = outer
    return query
  }
}
