import Domain
import Language

/// Turns a query into a bound one, stage by stage; every mistake is reported, not only the first.
package struct Binder {
  var lookup: VocabularyLookup
  let clock: RunClock
  let text: SourceText
  var scope: Scope
  var diagnostics: [Diagnostic] = []
  var stages: [BoundStage] = []
  var notes: [Diagnostic] = []
  var warnings: [Diagnostic] = []
  var unusedSort: Span?
  /// What the last stage asks, and whether one does.
  var question: WhyQuestion?
  var asksWhy = false
  var saidWhyIsLast = false
  /// Of the stages `during`, in their order.
  var windows: [AskedWindow] = []
  /// True behind a stage `compare`.
  var isCompared = false
  /// What the answer may show of call data.
  var disclosure = Disclosure.internal

  /// Which columns a result has.
  package enum Columns: Sendable {
    /// Those that the query selects, else the usual ones.
    case selected
    /// Of records every field, then the columns that the query has made.
    case everyField
  }

  /// Binds a query of `source` with the names of a store; relative dates count from `today`; `now` is noon of that day unless
  /// it is given.
  package static func bind(
    _ query: Query, of source: SourceText, vocabulary: any VocabularySource, today: CalendarDate,
    now: Instant? = nil, showing columns: Columns = .selected, disclosure: Disclosure = .internal,
    cancellation: Cancellation = .never
  ) throws -> Result<BoundQuery, QueryErrors> {
    guard let entity = query.source.keyword.flatMap(Self.entity) else {
      return .failure(QueryErrors(SourceNames.unknown(query.source, among: []).map { [$0] } ?? []))
    }
    let lookup = VocabularyLookup(source: vocabulary, cancellation: cancellation)
    var binder = Binder(
      entity: entity, source: source, lookup: lookup,
      clock: RunClock(today: today, now: now ?? Instant(noonOf: today)))
    binder.disclosure = disclosure
    return try binder.run(query, entity, columns)
  }

  init(
    entity: Entity, source: SourceText, lookup: VocabularyLookup, clock: RunClock
  ) {
    self.lookup = lookup
    self.clock = clock
    text = source
    scope = Scope(
      rows: .records(Catalog.description(of: entity)), moment: .instant(clock.instant))
  }

  static func entity(_ keyword: Keyword) -> Entity? {
    switch keyword {
    case .services: .services
    case .sites: .sites
    case .organizations: .organizations
    case .places: .places
    case .regions: .regions
    case .categories: .categories
    case .queries: .queries
    case .locations: .locations
    case .changes: .changes
    case .defects: .defects
    case .contacts: .contacts
    case .needs: .needs
    case .referrals: .referrals
    default: nil
    }
  }

  mutating func run(
    _ query: Query, _ entity: Entity, _ wanted: Columns = .selected
  ) throws -> Result<BoundQuery, QueryErrors> {
    asksWhy = query.stages.contains { if case .why = $0.kind { true } else { false } }
    for stage in query.stages where !follows(why: stage) {
      try lookup.cancellation.check()
      try bind(stage)
    }
    refuseWhatIsNotPublic(query)
    guard diagnostics.isEmpty else { return .failure(QueryErrors(diagnostics)) }
    return .success(
      BoundQuery(
        entity: entity, includesAll: query.source.includesAll, stages: stages,
        columns: columns(wanted), notes: notes, warnings: warnings, question: question,
        readsClock: clock.isRead))
  }

  private mutating func bind(_ stage: Stage) throws {
    lookup.parameters = stage.parameters
    guard mayFollow(stage), mayBePublic(stage) else { return }
    switch stage.kind {
    case .where(let expression):
      let condition = try withExpressions { try $0.condition(expression) }
      if let condition, hasRoom(condition, at: expression.span) {
        add(.filter(condition), stage)
        if asksWhy { keepParts(of: condition, expression) }
      }
    case .search(let operand): search(operand, stage)
    case .need(let operands): try need(operands, stage)
    case .near(let place, let within): try near(place, within, stage)
    case .located(let kind, let operands): try located(kind, operands, stage)
    case .open(let operand): open(operand, stage)
    case .serving(let kind, let operand): try serving(kind, operand, stage)
    case .eligible(let operands): try eligible(operands, stage)
    case .derive(let items): try derive(items, stage)
    case .summarize(let measures, let keys): try summarize(measures.compactMap(Self.measure), by: keys, stage)
    case .count(let keys): try summarize([Self.count(stage)], by: keys, stage)
    case .distinct: distinct(stage)
    case .sort(let keys): try sort(keys, stage)
    case .top(let count, let key, let groups): try top(count, key, groups, stage)
    case .take(let count):
      if let number = number(count) {
        unusedSort = nil
        add(.take(number), stage)
      }
    case .skip(let count):
      if let number = number(count) {
        unusedSort = nil
        add(.skip(number), stage)
      }
    case .select(let items): try select(items, stage)
    case .why(let name): why(name, stage)
    case .pivot(let value, let cell): try pivot(value, cell: cell, stage)
    case .total: total(stage)
    case .join(let operand): try join(operand, stage)
    case .nearest(let operand): try nearest(operand, stage)
    case .during(let window): during(window, stage)
    case .compare(let period): compare(to: period, stage)
    case .error: break
    }
  }

  mutating func add(_ kind: BoundStage.Kind, _ stage: Stage) {
    stages.append(BoundStage(kind, text: text.text(stage.span), siteConditions: scope.siteConditions))
  }

  /// Binds expressions in the present scope and keeps what they have to say.
  mutating func withExpressions<Bound>(
    _ bind: (inout ExpressionBinder) throws -> Bound?
  ) rethrows -> Bound? {
    var binder = ExpressionBinder(scope: scope, lookup: lookup, clock: clock)
    let bound = try bind(&binder)
    diagnostics += binder.diagnostics
    keep(notesOf: binder)
    return bound
  }

  /// False, with a message, for an expression that no store could take.
  mutating func hasRoom(_ expression: BoundExpression, at span: Span) -> Bool {
    guard expression.isTooDeep else { return true }
    diagnostics.append(
      Diagnostic(.expressionTooLarge, at: span, [LocalizedText(verbatim: text.text(span).shortened)]))
    return false
  }

  mutating func keep(notesOf binder: ExpressionBinder) {
    for field in binder.scanned { note(Diagnostic(.noteScan, [field.name])) }
    for place in binder.notes { note(place) }
  }

  mutating func note(_ note: Diagnostic) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// The rows as records; else says why the stage has no place here.
  mutating func records(for stage: Stage) -> EntityDescription? {
    guard case .records(let description) = scope.rows else {
      refuse(
        stage,
        LocalizedText(
          "after `count`, `summarize` or `distinct` the rows are groups, no longer records; put it before",
          "après `compter`, `résumer` ou `distinct`, les lignes sont des groupes et non plus des fiches ; la placer avant"
        ))
      return nil
    }
    return description
  }

  mutating func refuse(_ stage: Stage, _ reason: LocalizedText) {
    diagnostics.append(
      Diagnostic(.stageNotHere, at: stage.head, [LocalizedText(verbatim: text.text(stage.head)), reason]))
  }

  // MARK: Operands

  mutating func resolved(
    _ operand: Operand, _ find: (VocabularyLookup) throws -> Result<Term, Diagnostic>
  ) throws -> Term? {
    switch operand.kind {
    case .error: return nil
    case .parameter(let name):
      guard parameter(Name(text: name, span: operand.span)) != nil else { return nil }
    default: break
    }
    switch try find(lookup) {
    case .success(let term): return term
    case .failure(let diagnostic):
      diagnostics.append(diagnostic)
      return nil
    }
  }

  mutating func undeclared(_ name: Name) {
    diagnostics.append(
      Diagnostic(.parameterUndeclared, at: name.span, [LocalizedText(verbatim: "$" + name.text)]))
  }

  mutating func number(_ count: Count) -> Int64? {
    switch count {
    case .number(let number, let span):
      guard number >= 0 else {
        diagnostics.append(
          Diagnostic(.numberOutOfRange, at: span, [LocalizedText(verbatim: String(number)), "0 …"]))
        return nil
      }
      return number
    case .parameter(let name):
      guard let value = parameter(name) else { return nil }
      guard case .number(.integer(let number)) = value else {
        wrongParameter(name, LocalizedText("a whole number", "un nombre entier"))
        return nil
      }
      return self.number(.number(number, name.span))
    case .error: return nil
    }
  }
}
