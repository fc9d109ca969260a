/// `open [now | DAY | DATE | INSTANT] [TIME | TIME..TIME] [or unknown]`
extension Parser {
  mutating func parseOpen(into stage: NodeID) {
    let start = position
    want(.moment)
    parseDay(into: stage)
    if !isRecovering, !isAtStageEnd, kind == .time { adopt(parseTimes(), by: stage) }
    guard !isRecovering, !isAtStageEnd else { return }
    if position != start { want(.nextStage) }
    if let (words, count) = keyword(in: .openClause) {
      let clause = open(.orUnknown)
      accept(words, count, in: .openClause)
      close(clause)
      adopt(clause, by: stage)
    } else if position == start {
      failUnknownMoment()
    } else if kind == .word, keyword(in: .stageHead) == nil {
      failExpecting(.time)
    }
  }

  private mutating func parseDay(into stage: NodeID) {
    guard !isAtStageEnd else { return }
    switch kind {
    case .date: adopt(leaf(.date), by: stage)
    case .parameter: adopt(leaf(.parameter), by: stage)
    case .word:
      guard let (word, count) = keyword(in: .moment) else { return }
      let day = open(.momentName)
      accept(word, count, in: .moment)
      close(day)
      adopt(day, by: stage)
    default: return
    }
  }

  /// A time, or two with `..` between.
  private mutating func parseTimes() -> NodeID {
    let first = leaf(.time)
    guard !isAtStageEnd, kind == .range else { return first }
    let range = open(.timeRange, around: first)
    advance()
    if kind == .time, !isAtStageEnd { adopt(leaf(.time), by: range) } else { failExpecting(.time) }
    close(range)
    return range
  }

  /// Words that stand before a day or a time in a sentence, and not here.
  private static let fillers: Set<String> = ["on", "at", "the", "le", "a", "ce"]

  private mutating func failUnknownMoment() {
    endOfWants()
    guard kind == .word, keyword(in: .stageHead) == nil else { return failExpecting(.moment) }
    if Self.fillers.contains(foldedWord() ?? ""),
      keyword(in: .moment, ahead: 1) != nil || kind(ahead: 1) != .word
    {
      let edit = Diagnostic.Edit(Span(span().start, span(ahead: 1).start), "")
      return fail(Diagnostic(.expected, at: span(), [Expectation.moment.phrase, found], edits: [edit]))
    }
    let near = suggestions(for: text(), among: Lexicon.spellings(in: .moment))
    fail(Diagnostic(.expected, at: foundSpan, [Expectation.moment.phrase, found], suggestions: near))
  }
}
