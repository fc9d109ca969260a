/// Stretches of time: `last 3 full months`, `3 derniers mois complets`, `mois dernier`, `this year`, `since 2025-03`.
extension Parser {
  /// True where a window begins that is no plain date.
  var startsWindow: Bool {
    guard !isAtStageEnd else { return false }
    switch kind {
    case .number, .parameter: return isSameStatement(ahead: 1) && windowWord(ahead: 1) == .last
    case .word:
      switch windowWord(ahead: 0) {
      case .yesterday, .today: return true
      case .since: return isDate(ahead: 1)
      case .last:
        return isSameStatement(ahead: 1)
          && (kind(ahead: 1) == .number || kind(ahead: 1) == .parameter || windowWord(ahead: 1) == .full
            || timeUnit(ahead: 1))
      case .this: return isSameStatement(ahead: 1) && timeUnit(ahead: 1)
      default: return timeUnit(ahead: 0) && isSameStatement(ahead: 1) && windowWord(ahead: 1) == .last
      }
    default: return false
    }
  }

  /// True where `since` and a date stand.
  var startsSince: Bool { !isAtStageEnd && windowWord(ahead: 0) == .since && isDate(ahead: 1) }

  private func windowWord(ahead count: Int) -> Keyword? { keyword(in: .window, ahead: count)?.0 }

  private func timeUnit(ahead count: Int) -> Bool {
    TimeUnit(keyword(in: .unit, ahead: count)?.0) != nil
  }

  private func isDate(ahead count: Int) -> Bool {
    switch kind(ahead: count) {
    case .date, .parameter: true
    case .number: text(ahead: count).utf8.count == 4 && !text(ahead: count).contains(".")
    default: false
    }
  }

  /// True where the first of two periods stands, `2025-03..2025-05`.
  var startsPeriodRange: Bool {
    [.date, .number, .parameter].contains(kind) && kind(ahead: 1) == .range && isSameStatement(ahead: 1)
  }

  /// What follows `during`: a window, or the periods that it names, `2025` or `2025-03..2025-05`.
  mutating func parsePeriodOrWindow() -> NodeID {
    want(.window)
    if startsWindow { return parseWindow() }
    guard !isAtStageEnd, [.date, .number, .parameter].contains(kind) else { return wrong(.window) }
    let node = open(.periodRange)
    adopt(parsePeriod(), by: node)
    if !isRecovering, kind == .range, !isAtStageEnd {
      advance()
      adopt(parsePeriod(), by: node)
    }
    close(node)
    return node
  }

  /// Reads a window; the number, `full` and the unit may stand in the order of either language.
  mutating func parseWindow() -> NodeID {
    let node = open(.window)
    if let (word, _) = keyword(in: .window) {
      switch word {
      case .yesterday, .today:
        adopt(parseWindowWord(), by: node)
        close(node)
        return node
      case .since:
        adopt(parseWindowWord(), by: node)
        adopt(parsePeriod(), by: node)
        close(node)
        return node
      default: break
      }
    }
    parseWindowParts(of: node)
    close(node)
    return node
  }

  /// Reads each of `last` or `this`, a number, `full` and a unit at most once; `this` takes a unit only.
  private mutating func parseWindowParts(of node: NodeID) {
    var head: Keyword?
    var hasUnit = false
    var hasCount = false
    var isFull = false
    while !isRecovering, !isAtStageEnd {
      want(.windowPart)
      if kind == .number || kind == .parameter {
        guard !hasCount, head != .this else { break }
        hasCount = true
        adopt(leaf(kind == .number ? .number : .parameter), by: node)
        continue
      }
      guard let (word, _) = keyword(in: .window) ?? keyword(in: .unit) else { break }
      if word == .last || word == .this {
        guard head == nil else { break }
        head = word
      } else if word == .full {
        guard !isFull, head != .this else { break }
        isFull = true
      } else if TimeUnit(word) != nil, !hasUnit {
        hasUnit = true
      } else {
        break
      }
      adopt(parseWindowWord(), by: node)
    }
    if head == nil || !hasUnit { failWindow() }
  }

  /// Reports a window that lacks a part, with the unit that a word misspells.
  private mutating func failWindow() {
    guard kind == .word, !isAtStageEnd,
      let unit = Suggestions.certain(for: text(), among: Lexicon.spellings(in: .unit))
    else { return failExpecting(.window) }
    fail(
      Diagnostic(
        .expected, at: foundSpan, [Expectation.window.phrase, found], edits: [Diagnostic.Edit(span(), unit)]))
  }

  private mutating func parseWindowWord() -> NodeID {
    let node = open(.windowWord)
    if let (word, count) = keyword(in: .window) {
      if word == .since { acceptOperator(word, count, in: .window) } else { accept(word, count, in: .window) }
    } else if let (unit, count) = keyword(in: .unit) {
      accept(unit, count, in: .unit)
    }
    close(node)
    return node
  }

  private mutating func parsePeriod() -> NodeID {
    want(.period)
    return switch kind {
    case .date: leaf(.date)
    case .number: leaf(.number)
    case .parameter: leaf(.parameter)
    default: wrong(.period)
    }
  }
}
