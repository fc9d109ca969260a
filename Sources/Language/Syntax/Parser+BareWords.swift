/// Names and texts of several words that lack their quotation marks.
extension Parser {
  /// A name of several words wants quotation marks; says so where a word stands right behind another.
  mutating func failBareWords(after word: NodeID, _ expectation: Expectation) {
    guard kind == .word, !isAtStageEnd, keyword(in: .nearClause) == nil else { return }
    let start = tokens.span(Int(nodes[Int(word.index)].firstToken)).start
    wantMore(of: expectation, from: start)
    var words = [text(ahead: -1)]
    var count = 0
    while kind(ahead: count) == .word, isSameStatement(ahead: count),
      keyword(in: .nearClause, ahead: count) == nil
    {
      words.append(text(ahead: count))
      count += 1
    }
    endOfWants()
    if let stage = stageAmongWords(count) {
      let place = span(ahead: stage).start
      return fail(
        Diagnostic(
          .unexpectedText, at: span(ahead: stage),
          [LocalizedText(verbatim: "`\(text(ahead: stage))`")],
          edits: [Diagnostic.Edit(Span(place, place), "| ")]))
    }
    let span = Span(start, span(ahead: count - 1).end)
    let right = Self.names(words, expectation)
    let written = LocalizedText(verbatim: source.text(span))
    let edits = [Diagnostic.Edit(span, right)]
    guard right == QuotedText.quote(words.joined(separator: " ")) else {
      let found = LocalizedText(verbatim: "`\(written.english)`")
      return fail(Diagnostic(.expected, at: span, [expectation.phrase, found], edits: edits))
    }
    fail(Diagnostic(.bareWordNeedsQuotes, at: span, [written, LocalizedText(verbatim: right)], edits: edits))
  }

  /// Where a stage that asks for a place has lost its `|`: `food near Rimouski`; `en`, which names have too, is none.
  private func stageAmongWords(_ count: Int) -> Int? {
    (0..<max(0, count - 1)).first { offset in
      guard let (head, length) = keyword(in: .stageHead, ahead: offset) else { return false }
      return (head == .near || head == .in) && foldedWord(ahead: offset) != "en" && offset + length < count
    }
  }

  /// Notes that the word at the caret may go on with a name, or stand behind it.
  private func wantMore(of expectation: Expectation, from start: Int) {
    guard let caret, caret.position >= position,
      (position...caret.position).allSatisfy({ significant[$0].kind == .word })
    else { return }
    caret.name(from: start, expectation)
    want(.nextMember)
    want(.nextStage)
  }

  /// The words after `search`, which want quotation marks.
  mutating func failUnquoted() {
    endOfWants()
    var count = 0
    while kind(ahead: count + 1) == .word, isSameStatement(ahead: count + 1) { count += 1 }
    let words = span().union(span(ahead: count))
    fail(
      Diagnostic(
        .expected, at: words, [Expectation.quotedText.phrase, found],
        edits: [Diagnostic.Edit(words, QuotedText.quote(source.text(words)))]))
  }

  /// What the writer may have meant: `food or housing` is two names of a list, `la région Estrie` a kind of area and a name.
  private static func names(_ words: [String], _ expectation: Expectation) -> String {
    if case .place = expectation { return quoted(words[...]) }
    let parts = words.split { word in
      let connective = Lexicon.keyword(for: word, in: .infix)
      return connective == .and || connective == .or
    }
    return parts.map { part in
      guard case .area = expectation else { return quoted(part) }
      let rest = articles.contains(Folding.fold(part.first ?? "")) ? part.dropFirst() : part
      guard let kind = rest.first, rest.count > 1, Lexicon.keyword(for: kind, in: .areaClause) != nil else {
        return quoted(part)
      }
      let name = rest.dropFirst()
      let isLinked = name.count > 1 && links.contains(Folding.fold(name.first ?? ""))
      return kind + " " + quoted(isLinked ? name.dropFirst() : name)
    }.joined(separator: ", ")
  }

  private static let articles: Set<String> = ["la", "le", "the"]
  private static let links: Set<String> = ["de", "du", "of"]

  private static func quoted(_ words: ArraySlice<String>) -> String {
    words.count == 1 ? words.joined() : QuotedText.quote(words.joined(separator: " "))
  }
}
