/// `open [now | DAY | DATE | INSTANT] [TIME | TIME..TIME] [or unknown]`
extension Parser {
  mutating func parseOpen(into stage: NodeID) {
    let start = position
    parseDay(into: stage)
    if !isRecovering, !isAtStageEnd, kind == .time { adopt(parseTimes(), by: stage) }
    guard !isRecovering, !isAtStageEnd else { return }
    if let (words, count) = keyword(in: .openClause) {
      let clause = open(.orUnknown)
      accept(words, count, in: .openClause)
      close(clause)
      adopt(clause, by: stage)
    } else if position == start {
      failUnknownMoment()
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

  private mutating func failUnknownMoment() {
    guard kind == .word, keyword(in: .stageHead) == nil else { return failExpecting(.moment) }
    let near = suggestions(for: text(), among: Lexicon.spellings(in: .moment))
    fail(Diagnostic(.expected, at: foundSpan, [Expectation.moment.phrase, found], suggestions: near))
  }
}
