/// Stages and what each takes.
extension Parser {
  mutating func parseStage() -> NodeID {
    want(.stage)
    guard kind == .word, !isAtStageEnd, let (head, count) = keyword(in: .stageHead) else {
      return parseUnknownStage()
    }
    let stage = open(.wrongStage)
    guard !head.isLater else {
      fail(Diagnostic(.laterStage, at: span(), [LocalizedText(verbatim: text())]))
      skipStage(overSubqueries: true)
      close(stage)
      finishStage()
      return stage
    }
    let verb = open(.stageHead)
    let word = span()
    accept(head, count, in: .stageHead)
    close(verb)
    adopt(verb, by: stage)
    if isAtStageEnd, !head.standsAlone {
      fail(emptyStage(head, word.union(Span(word.start, previousEnd))))
    } else {
      parseOperands(of: head, into: stage)
    }
    if finishStage(), let kind = head.stageKind { change(stage, to: kind) }
    close(stage)
    return stage
  }

  private func emptyStage(_ head: Keyword, _ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyStage, at: span,
      [LocalizedText(verbatim: source.text(span)), head.stageExample])
  }

  /// The stage that a word means, of this language or another; nil of any other text.
  package static func stage(meantBy word: String) -> Keyword? {
    Lexicon.keyword(for: word, in: .stageHead) ?? ForeignWords.stages[Folding.fold(word)]
  }

  private mutating func parseUnknownStage() -> NodeID {
    let stage = open(.wrongStage)
    if kind == .word, !isAtStageEnd {
      failUnknownStage()
    } else {
      failExpecting(.stage)
    }
    skipStage(overSubqueries: true)
    close(stage)
    finishStage()
    return stage
  }

  private mutating func failUnknownStage() {
    endOfWants()
    let word = text()
    if let (head, _) = keyword(in: .statementHead), head.isStatement {
      return fail(Diagnostic(.wordIsStatement, at: span(), [LocalizedText(verbatim: word)]))
    }
    if let edit = distanceStageEdit ?? everydayStageEdit {
      return fail(Diagnostic(.unknownStage, at: span(), [LocalizedText(verbatim: word)], edits: [edit]))
    }
    var suggestions = suggestions(for: word, among: Lexicon.spellings(in: .stageHead))
    if let meant = ForeignWords.stages[Folding.fold(word)] {
      suggestions = [Diagnostic.Suggestion(Lexicon.words(of: meant, in: .stageHead))]
    }
    fail(
      Diagnostic(
        .unknownStage, at: span(), [LocalizedText(verbatim: word)], suggestions: suggestions))
  }

  /// Of `near Rimouski | within 5 km`: the distance belongs to the stage before it.
  private var distanceStageEdit: Diagnostic.Edit? {
    guard keyword(in: .nearClause) != nil, kind(ahead: 1) == .number, kind(ahead: -1) == .pipe else {
      return nil
    }
    var start = position - 2
    while start >= 0, significant[start].kind != .pipe { start -= 1 }
    guard start >= 0, keyword(in: .stageHead, ahead: start + 1 - position)?.0 == .near,
      !(start + 1..<position - 1).contains(where: { keyword(in: .nearClause, ahead: $0 - position) != nil })
    else { return nil }
    return Diagnostic.Edit(Span(span(ahead: -2).end, span().start), " ")
  }

  /// Of `services | free`, where a condition lacks its verb, and of `en français`, which `dans` begins here.
  private var everydayStageEdit: Diagnostic.Edit? {
    let start = Span(span().start, span().start)
    switch foldedWord() {
    case "free": return Diagnostic.Edit(start, "where ")
    case "gratuit": return Diagnostic.Edit(start, "filtrer ")
    case "en": return Diagnostic.Edit(span(), "dans")
    default: return nil
    }
  }

  private mutating func parseOperands(of head: Keyword, into stage: NodeID) {
    switch head {
    case .where: adopt(parseExpression(), by: stage)
    case .search: parseQuotedText(into: stage)
    case .need: parseList(into: stage) { $0.parseOperand(.value) }
    case .near: parseNear(into: stage)
    case .in: parseLocated(into: stage)
    case .open: parseOpen(into: stage)
    case .serving:
      parseAreaKind(into: stage)
      adopt(parseOperand(.area), by: stage)
    case .eligible: parseEligible(into: stage)
    case .derive: parseList(into: stage) { $0.parseNamedItem() }
    case .summarize: parseSummary(into: stage)
    case .count: parseGrouping(into: stage)
    case .top: parseTop(into: stage)
    case .sort: parseSort(into: stage)
    case .take, .skip: parseCount(into: stage)
    case .select:
      parseList(into: stage) { $0.parseItem() }
      expectComma()
    case .why: if !isAtStageEnd { parseQuotedText(into: stage) }
    case .pivot: parsePivot(into: stage)
    case .join: parseJoin(into: stage)
    case .nearest: parseNearest(into: stage)
    case .during: adopt(parsePeriodOrWindow(), by: stage)
    case .compare: parseCompare(into: stage)
    default: if !isAtStageEnd { failUnexpected() }
    }
  }

  /// One part or more, with commas between.
  mutating func parseList(
    into stage: NodeID, _ parsePart: (inout Parser) -> NodeID
  ) {
    adopt(parsePart(&self), by: stage)
    while !isRecovering, isAtComma || complainForeignComma() {
      advance()
      adopt(parsePart(&self), by: stage)
    }
  }

  /// True at a comma, behind which one more part of a list stands.
  var isAtComma: Bool {
    if !isAtStageEnd { want(.nextMember) }
    return kind == .comma
  }

  private mutating func parseQuotedText(into stage: NodeID) {
    want(.quotedText)
    switch kind {
    case .string, .unclosedString, .foreignString: adopt(parseText(), by: stage)
    case .parameter: adopt(leaf(.parameter), by: stage)
    case .word: failUnquoted()
    default: failExpecting(.quotedText)
    }
  }

  private mutating func parseLocated(into stage: NodeID) {
    parseAreaKind(into: stage)
    parseList(into: stage) { $0.parseOperand(.area) }
  }

  /// `region`, `mrc`, `city` or `fsa` before the name of an area.
  private mutating func parseAreaKind(into stage: NodeID) {
    guard let (keyword, count) = keyword(in: .areaClause), startsOperand(ahead: count) else { return }
    let area = open(.areaKind)
    accept(keyword, count, in: .areaClause)
    close(area)
    adopt(area, by: stage)
  }

  private mutating func parseGrouping(into stage: NodeID) {
    guard !isAtStageEnd else { return }
    guard let (by, count) = keyword(in: .countClause) else { return failUnexpected() }
    accept(by, count, in: .countClause)
    parseList(into: stage) { $0.parseItem() }
  }

  private mutating func parseSummary(into stage: NodeID) {
    parseList(into: stage) { $0.parseNamedItem() }
    guard !isRecovering, let (by, count) = keyword(in: .countClause), by == .by else { return }
    parseGroupKeys(by, count, into: stage) { $0.parseItem() }
  }

  private mutating func parseTop(into stage: NodeID) {
    parseCount(into: stage)
    guard let (by, count) = keyword(in: .countClause), by == .by else { return failExpecting(.by) }
    accept(by, count, in: .countClause)
    adopt(parseSortKey(), by: stage)
    guard !isRecovering, let (per, count) = keyword(in: .countClause), per == .per else { return }
    parseGroupKeys(per, count, into: stage) { $0.parseExpression() }
  }

  private mutating func parseGroupKeys(
    _ keyword: Keyword, _ count: Int, into stage: NodeID, _ parsePart: (inout Parser) -> NodeID
  ) {
    let keys = open(.groupKeys)
    accept(keyword, count, in: .countClause)
    parseList(into: keys, parsePart)
    close(keys)
    adopt(keys, by: stage)
  }

  private mutating func parseSort(into stage: NodeID) {
    skipForeignSortBy()
    parseList(into: stage) { $0.parseSortKey() }
    expectComma()
  }

  private mutating func parseSortKey() -> NodeID {
    let key = open(.sortKey)
    adopt(parseSum(), by: key)
    skipForeignDirection(key)
    close(key)
    return key
  }

  mutating func parseCount(into stage: NodeID) {
    want(.count)
    switch kind {
    case .number where !text().utf8.contains(UInt8(ascii: ".")):
      adopt(leaf(.number), by: stage)
    case .parameter: adopt(leaf(.parameter), by: stage)
    default: failExpecting(.count)
    }
  }

  /// `name = EXPR`.
  private mutating func parseNamedItem() -> NodeID {
    want(.namedItem)
    guard isAtItemName else {
      failWithoutItemName()
      return open(.wrong)
    }
    return parseItem()
  }

  private var isAtItemName: Bool {
    kind == .word && !isAtStageEnd && kind(ahead: 1) == .equal && isSameStatement(ahead: 1)
  }

  /// `name = EXPR`, or an expression.
  private mutating func parseItem() -> NodeID {
    let item = open(.item)
    if isAtItemName {
      adopt(leaf(.itemName), by: item)
      advance()
      adopt(parseExpression(), by: item)
    } else {
      adopt(parseSum(), by: item)
      skipForeignName(item)
    }
    close(item)
    return item
  }
}

extension Keyword {
  /// The node of a stage that this version has.
  var stageKind: NodeKind? {
    switch self {
    case .where: .whereStage
    case .search: .searchStage
    case .need: .needStage
    case .near: .nearStage
    case .in: .locatedStage
    case .open: .openStage
    case .serving: .servingStage
    case .eligible: .eligibleStage
    case .derive: .deriveStage
    case .summarize: .summarizeStage
    case .count: .countStage
    case .sort: .sortStage
    case .top: .topStage
    case .take: .takeStage
    case .skip: .skipStage
    case .select: .selectStage
    case .distinct: .distinctStage
    case .why: .whyStage
    case .pivot: .pivotStage
    case .total: .totalStage
    case .join: .joinStage
    case .nearest: .nearestStage
    case .during: .duringStage
    case .compare: .compareStage
    default: nil
    }
  }

  /// True of a verb behind which nothing need follow.
  var standsAlone: Bool {
    switch self {
    case .open, .count, .distinct, .total, .why: true
    default: false
    }
  }

  /// A stage as one would write it.
  package var stageExample: LocalizedText {
    switch self {
    case .search: LocalizedText("search \"food bank\"", "chercher \"banque alimentaire\"")
    case .need: LocalizedText("need food", "besoin alimentation")
    case .near: LocalizedText("near Rimouski within 15 km", "près de Rimouski rayon 15 km")
    case .in: LocalizedText("in Estrie", "dans Estrie")
    case .serving: LocalizedText("serving Estrie", "dessert Estrie")
    case .eligible: LocalizedText("eligible age 72", "admissible âge 72")
    case .derive:
      LocalizedText("derive days = days_since(verified)", "calculer jours = jours_depuis(vérifié)")
    case .summarize:
      LocalizedText("summarize n = count() by region", "résumer n = compter() par région")
    case .top: LocalizedText("top 10 by population", "premiers 10 par population")
    case .sort: LocalizedText("sort name", "trier nom")
    case .take: LocalizedText("take 10", "prendre 10")
    case .skip: LocalizedText("skip 10", "sauter 10")
    case .select: LocalizedText("select name, phone", "choisir nom, téléphone")
    case .pivot: LocalizedText("pivot fee: sum(count)", "pivoter tarif: somme(nombre)")
    case .join:
      LocalizedText(
        "join (services | count by region) on region", "joindre (services | compter par région) sur région")
    case .nearest: LocalizedText("nearest (sites) as site", "proches (points) comme point")
    case .during: LocalizedText("during 2025", "pendant 2025")
    case .compare: LocalizedText("compare to previous year", "comparer à l'année précédente")
    default: LocalizedText("where name has \"centre\"", "filtrer nom comprend \"centre\"")
    }
  }
}
