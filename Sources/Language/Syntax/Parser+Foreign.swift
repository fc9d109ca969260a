/// Spellings of other languages, read on purpose so that the answer can be the right spelling.
///
/// They are understood, so that the rest of the query is still checked, and answered once each: a second `==` adds an
/// edit to the message on the first.
extension Parser {
  /// Reports a foreign spelling here, with an edit of this token.
  mutating func complainForeign(
    _ code: DiagnosticCode, _ found: String, replacement: String, right: LocalizedText? = nil,
    key: String? = nil
  ) {
    complainForeign(
      code, found, right ?? LocalizedText(verbatim: replacement), at: span(),
      edits: [Diagnostic.Edit(span(), replacement)], key: key)
  }

  /// Reports a foreign spelling of any extent.
  mutating func complainForeign(
    _ code: DiagnosticCode, _ found: String, _ right: LocalizedText, at span: Span,
    edits: [Diagnostic.Edit], key: String? = nil
  ) {
    guard !isRecovering else { return }
    if let index = foreignSpellings[key ?? found] {
      for edit in edits { diagnostics.addEdit(edit, to: index) }
      return
    }
    foreignSpellings[key ?? found] = diagnostics.diagnostics.count
    let arguments = code == .foreignOperator ? [LocalizedText(verbatim: found), right] : []
    diagnostics.append(Diagnostic(code, at: span, arguments, edits: edits))
  }

  /// Reports the symbol here where it is another language's: `==`, `&&`, `<>`, `≤`.
  mutating func complainForeignSymbol() {
    guard let right = kind.rightSpelling else { return }
    var replacement = right[writtenLanguage]
    // `!free` has no blank that a word would need.
    if kind == .foreignNot, kind(ahead: 1) == .word { replacement += " " }
    complainForeign(.foreignOperator, text(), replacement: replacement, right: right)
  }

  /// The language of the keywords read so far, for edits.
  var writtenLanguage: LanguageCode {
    for use in keywords.prefix(8) {
      let word = Folding.fold(source.text(tokens.span(use.firstToken)))
      let english = Lexicon.word(use.keyword, in: use.wordClass, .english) ?? word
      if Folding.fold(english) != word { return .french }
    }
    return .english
  }

  // MARK: - Inside stages

  /// Reads `sort by name`.
  mutating func skipForeignSortBy() {
    guard keyword(in: .countClause)?.0 == .by, startsOperand(ahead: 1) else { return }
    let next = span(ahead: 1).start
    complainForeign(
      .foreignOperator, text(ahead: -1) + " " + text(),
      LocalizedText(verbatim: text(ahead: -1)), at: span(),
      edits: [Diagnostic.Edit(Span(span().start, next), "")])
    advance()
  }

  /// Reads `sort name desc`.
  mutating func skipForeignDirection(_ key: NodeID) {
    guard !isRecovering, !isAtStageEnd, let word = foldedWord() else { return }
    let isDescending = ["desc", "descending", "decroissant"].contains(word)
    guard isDescending || ["asc", "ascending", "croissant"].contains(word) else { return }
    let start = tokens.span(Int(nodes[Int(key.index)].firstToken)).start
    let value = source.text(Span(start, previousEnd))
    let right = (isDescending ? "-" : "") + value
    let whole = Span(start, span().end)
    complainForeign(
      .foreignOperator, source.text(whole), LocalizedText(verbatim: right), at: whole,
      edits: [Diagnostic.Edit(whole, right)])
    if isDescending { change(key, to: .descendingKey) }
    advance()
  }

  /// `food & housing`: true where a list goes on so.
  mutating func complainForeignComma() -> Bool {
    guard kind == .foreignAnd, !isAtStageEnd, startsOperand(ahead: 1) else { return false }
    complainForeign(
      .foreignOperator, text(), ",", at: span(), edits: [Diagnostic.Edit(Span(previousEnd, span().end), ",")],
      key: "list &")
    return true
  }

  /// Reads `name as x`.
  mutating func skipForeignName(_ item: NodeID) {
    guard !isRecovering, !isAtStageEnd, foldedWord() == "as", kind(ahead: 1) == .word,
      isSameStatement(ahead: 1)
    else { return }
    let start = tokens.span(Int(nodes[Int(item.index)].firstToken)).start
    let whole = Span(start, span(ahead: 1).end)
    let right = text(ahead: 1) + " = " + source.text(Span(start, previousEnd))
    complainForeign(
      .foreignOperator, source.text(whole), LocalizedText(verbatim: right), at: whole,
      edits: [Diagnostic.Edit(whole, right)], key: "as \(start)")
    for _ in 0..<2 { advance() }
    joinsNextLine = false
  }

  /// Reads `count(*)`.
  mutating func skipForeignCountStar() {
    guard kind == .star, kind(ahead: 1) == .rightBracket else { return }
    complainForeign(.foreignOperator, "(*)", replacement: "", right: "()")
    advance()
    joinsNextLine = false
  }

  /// Reads `from services`.
  mutating func skipForeignFrom() {
    guard foldedWord() == "from", kind(ahead: 1) == .word else { return }
    complain(
      Diagnostic(
        .unexpectedText, at: span(), [found],
        edits: [Diagnostic.Edit(Span(span().start, span(ahead: 1).start), "")]))
    advance()
    joinsNextLine = true
  }

  // MARK: - Missing values

  /// `= null`, `<> null`; nil where the operand is another.
  mutating func parseComparisonWithNull(_ node: NodeID) -> NodeID? {
    guard foldedWord(ahead: 1) == "null", kind(ahead: 2) != .dot, kind(ahead: 2) != .leftBracket,
      let comparison = kind.comparison, comparison == .equal || comparison == .notEqual
    else { return nil }
    return replaceNull(node, tokens: 2, isMissing: comparison == .equal)
  }

  /// `null` as an operand of its own; true where it stands here.
  mutating func complainForeignNull() -> Bool {
    guard foldedWord() == "null" else { return false }
    complainForeign(.foreignNull, "null", "", at: span(), edits: [], key: "null")
    return true
  }

  private mutating func replaceNull(
    _ node: NodeID, tokens count: Int, isMissing: Bool
  ) -> NodeID {
    let span = span().union(span(ahead: count - 1))
    let right = Lexicon.words(of: isMissing ? .isMissing : .isPresent)[writtenLanguage]
    complainForeign(
      .foreignNull, "null", "", at: span, edits: [Diagnostic.Edit(span, right)], key: "null")
    change(node, to: isMissing ? .isMissing : .isPresent)
    for _ in 0..<count { advance() }
    joinsNextLine = false
    close(node)
    return node
  }

  // MARK: - Tests

  /// `is null`, `is x`, `like '%x%'`, `between a and b`, `not in (…)`; nil where none of them stands here.
  mutating func parseForeignTest(of left: NodeID) -> NodeID? {
    guard let word = foldedWord(), keyword(in: .infix) == nil, isSameStatement(ahead: 1) else {
      return nil
    }
    switch word {
    case "is", "est": return parseIs(left)
    case "like", "ilike": return parseLike(left)
    case "between": return parseBetween(left)
    case "not", "non": return parseNotBehind(left)
    default: return nil
    }
  }

  private mutating func parseIs(_ left: NodeID) -> NodeID {
    let node = open(.comparison, around: left)
    let isNegated = foldedWord(ahead: 1) == "not"
    let count = isNegated ? 2 : 1
    if foldedWord(ahead: count) == "null" {
      return replaceNull(node, tokens: count + 1, isMissing: !isNegated)
    }
    if Self.emptyWords.contains(foldedWord(ahead: count) ?? "") {
      return replaceEmpty(node, tokens: count + 1, isMissing: !isNegated)
    }
    let span = span().union(span(ahead: count - 1))
    let right = isNegated ? "!=" : "="
    complainForeign(
      .foreignOperator, source.text(span), LocalizedText(verbatim: right), at: span,
      edits: [Diagnostic.Edit(span, right)])
    for _ in 0..<count { advanceOperator() }
    change(node, to: isNegated ? .isNot : .comparison)
    adopt(parseSum(), by: node)
    close(node)
    return node
  }

  private static let emptyWords: Set<String> = ["empty", "blank", "vide"]

  /// `is empty`, `est vide`.
  private mutating func replaceEmpty(_ node: NodeID, tokens count: Int, isMissing: Bool) -> NodeID {
    let span = span().union(span(ahead: count - 1))
    let right = Lexicon.words(of: isMissing ? .isMissing : .isPresent)
    complainForeign(
      .foreignOperator, source.text(span), right, at: span,
      edits: [Diagnostic.Edit(span, right[writtenLanguage])])
    change(node, to: isMissing ? .isMissing : .isPresent)
    for _ in 0..<count { advance() }
    joinsNextLine = false
    close(node)
    return node
  }

  private mutating func parseLike(_ left: NodeID) -> NodeID {
    let node = open(.contains, around: left)
    let start = span()
    advanceOperator()
    guard kind == .string || kind == .foreignString else {
      complainForeign(.foreignLike, "like", "", at: start, edits: [])
      adopt(parseSum(), by: node)
      close(node)
      return node
    }
    let text = QuotedText.value(of: text()).filter { $0 != "%" }
    let whole = start.union(span())
    let right = Lexicon.words(of: .contains)[writtenLanguage] + " " + QuotedText.quote(text)
    complainForeign(
      .foreignLike, "like", "", at: whole, edits: [Diagnostic.Edit(whole, right)])
    adopt(leaf(.pattern), by: node)
    close(node)
    return node
  }

  private mutating func parseBetween(_ left: NodeID) -> NodeID {
    let node = open(.inRange, around: left)
    let start = span()
    advanceOperator()
    let first = span().start
    adopt(parseSum(), by: node)
    guard !isRecovering, let (and, count) = keyword(in: .infix), and == .and else {
      if !isRecovering { failUnexpected() }
      close(node)
      return node
    }
    let low = source.text(Span(first, previousEnd))
    for _ in 0..<count { advanceOperator() }
    let second = span().start
    adopt(parseSum(), by: node)
    close(node)
    let whole = Span(start.start, previousEnd)
    let right = "in \(low)..\(source.text(Span(second, max(second, previousEnd))))"
    complainForeign(
      .foreignOperator, source.text(start), LocalizedText(verbatim: right), at: whole,
      edits: [Diagnostic.Edit(whole, right)])
    return node
  }

  /// `x not in (…)`: the negation stands before the whole test here.
  private mutating func parseNotBehind(_ left: NodeID) -> NodeID? {
    let next = foldedWord(ahead: 1)
    guard keyword(in: .infix, ahead: 1) != nil || next == "like" || next == "between" else {
      return nil
    }
    let leftStart = tokens.span(Int(nodes[Int(left.index)].firstToken)).start
    let word = text()
    let found = word + " " + text(ahead: 1)
    complainForeign(
      .foreignOperator, found, LocalizedText(verbatim: "\(word) … \(text(ahead: 1))"),
      at: span().union(span(ahead: 1)),
      edits: [
        Diagnostic.Edit(Span(leftStart, leftStart), word + " "),
        Diagnostic.Edit(Span(span().start, span(ahead: 1).start), ""),
      ])
    let node = open(.not, around: left)
    advanceOperator()
    nodes[Int(node.index)].firstChild = .none
    nodes[Int(node.index)].lastChild = .none
    adopt(parseForeignTest(of: left) ?? parseTest(of: left), by: node)
    close(node)
    return node
  }
}
