/// Whole statements of other languages and programs: `SELECT … FROM`, `help`, `ls`.
extension Parser {
  /// A statement that is answered with what to write here; nil where it is one of ours.
  mutating func parseForeignStatement() -> NodeID? {
    let word = kind == .question ? "?" : foldedWord() ?? ""
    if word == "select", let from = foreignFrom() { return parseSelect(from: from) }
    guard let command = ForeignWords.newcomer[word], keyword(in: .statementHead) == nil else {
      return nil
    }
    let statement = open(.wrongStatement)
    fail(
      Diagnostic(
        .newcomerWord, at: span(),
        [LocalizedText(verbatim: text()), LocalizedText(verbatim: command)],
        edits: [Diagnostic.Edit(span(), command)]))
    advance()
    skipStatement()
    close(statement)
    return statement
  }

  /// How many tokens ahead the `from` of a `select` stands; looks only so far.
  private func foreignFrom() -> Int? {
    for count in 1..<500 {
      switch kind(ahead: count) {
      case .end, .semicolon, .pipe: return nil
      case .word where foldedWord(ahead: count) == "from": return count
      default: continue
      }
    }
    return nil
  }

  private mutating func parseSelect(from: Int) -> NodeID {
    let statement = open(.wrongStatement)
    let start = position
    repeat {
      joinsNextLine = true
      skipStatement()
    } while kind == .word && ForeignWords.sqlClauses.contains(foldedWord() ?? "")
    close(statement)
    let whole = Span(tokens.span(Int(significant[start].index)).start, previousEnd)
    let translation = translateSelect(from: start + from, start, position)
    diagnostics.append(
      Diagnostic(
        .foreignSelect, at: whole, edits: translation.map { [Diagnostic.Edit(whole, $0)] } ?? []))
    return statement
  }

  /// The same question as a query, where it is of the simple form `select … from x where … limit n`.
  private func translateSelect(from: Int, _ start: Int, _ end: Int) -> String? {
    guard from + 1 < end, significant[from + 1].kind == .word else { return nil }
    var query = words(from + 1, from + 2)
    var next = from + 2
    if next < end, folded(next) == "where" {
      var clauseEnd = next + 1
      while clauseEnd < end, !Self.closesWhere.contains(folded(clauseEnd)) { clauseEnd += 1 }
      guard clauseEnd > next + 1 else { return nil }
      query += " | where " + words(next + 1, clauseEnd)
      next = clauseEnd
    }
    let columns = words(start + 1, from)
    if Folding.fold(columns).filter({ $0 != " " }) == "count(*)" {
      query += " | count"
    } else if columns != "*", !columns.isEmpty {
      query += " | select " + columns
    }
    if next + 1 < end, folded(next) == "limit" {
      query += " | take " + words(next + 1, next + 2)
      next += 2
    }
    return next == end ? query : nil
  }

  private static let closesWhere: Set<String> = ["group", "order", "limit", "having", "union"]

  private func folded(_ index: Int) -> String {
    significant[index].kind == .word ? Folding.fold(words(index, index + 1)) : ""
  }

  /// The text of a range of significant tokens, as written.
  private func words(_ start: Int, _ end: Int) -> String {
    guard start < end else { return "" }
    let first = tokens.span(Int(significant[start].index))
    return source.text(first.union(tokens.span(Int(significant[end - 1].index))))
  }
}
