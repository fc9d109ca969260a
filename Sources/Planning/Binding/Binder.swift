import Domain
import Language

/// Turns a query into a bound one, stage by stage; every mistake is reported, not only the first.
package struct Binder {
  let lookup: VocabularyLookup
  let today: CalendarDate
  let now: Instant
  let text: SourceText
  var scope: Scope
  var diagnostics: [Diagnostic] = []
  var stages: [BoundStage] = []
  var notes: [Diagnostic] = []
  private var warnings: [Diagnostic] = []
  private var unusedSort: Span?

  /// Binds a query of `source` with the names of a store; relative dates count from `today`; `now` is noon of that day unless
  /// it is given.
  package static func bind(
    _ query: Query, of source: SourceText, vocabulary: any VocabularySource, today: CalendarDate,
    now: Instant? = nil
  ) throws -> Result<BoundQuery, QueryErrors> {
    guard let entity = query.source.keyword.flatMap(Self.entity) else {
      return .failure(QueryErrors([]))
    }
    var binder = Binder(entity: entity, source: source, vocabulary: vocabulary, today: today, now: now)
    return try binder.run(query, entity)
  }

  private init(
    entity: Entity, source: SourceText, vocabulary: any VocabularySource, today: CalendarDate,
    now: Instant?
  ) {
    lookup = VocabularyLookup(source: vocabulary)
    self.today = today
    text = source
    self.now = now ?? Instant(noonOf: today)
    scope = Scope(
      rows: .records(Catalog.description(of: entity)), moment: .instant(self.now))
  }

  private static func entity(_ keyword: Keyword) -> Entity? {
    switch keyword {
    case .services: .services
    case .sites: .sites
    case .organizations: .organizations
    case .places: .places
    case .regions: .regions
    case .categories: .categories
    default: nil
    }
  }

  private mutating func run(_ query: Query, _ entity: Entity) throws -> Result<BoundQuery, QueryErrors> {
    for stage in query.stages { try bind(stage) }
    guard diagnostics.isEmpty else { return .failure(QueryErrors(diagnostics)) }
    return .success(
      BoundQuery(
        entity: entity, includesAll: query.source.includesAll, stages: stages,
        columns: scope.selected ?? defaultColumns(), notes: notes, warnings: warnings))
  }

  private mutating func bind(_ stage: Stage) throws {
    switch stage.kind {
    case .where(let expression):
      try withExpressions { try $0.condition(expression) }.map { add(.filter($0), stage) }
    case .search(let operand): search(operand, stage)
    case .need(let operands): try need(operands, stage)
    case .near(let place, let within): try near(place, within, stage)
    case .located(let kind, let operands): try located(kind, operands, stage)
    case .open(let operand): open(operand, stage)
    case .count(let items): try count(items, stage)
    case .sort(let keys): try sort(keys, stage)
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
    case .error: break
    }
  }

  mutating func add(_ kind: BoundStage.Kind, _ stage: Stage) {
    stages.append(BoundStage(kind, text: text.text(stage.span)))
  }

  /// Binds expressions in the present scope and keeps what they have to say.
  mutating func withExpressions<Bound>(
    _ bind: (inout ExpressionBinder) throws -> Bound?
  ) rethrows -> Bound? {
    var binder = ExpressionBinder(scope: scope, lookup: lookup, today: today)
    let bound = try bind(&binder)
    diagnostics += binder.diagnostics
    for field in binder.scanned { note(Diagnostic(.noteScan, [field.name])) }
    return bound
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
          "after `count` the rows are groups, no longer records; put it before",
          "après `compter`, les lignes sont des groupes et non plus des fiches ; la placer avant"))
      return nil
    }
    return description
  }

  mutating func refuse(_ stage: Stage, _ reason: LocalizedText) {
    diagnostics.append(
      Diagnostic(.stageNotHere, at: stage.head, [LocalizedText(verbatim: text.text(stage.head)), reason]))
  }

  // MARK: Stages that keep rows

  private mutating func search(_ operand: TextOperand, _ stage: Stage) {
    guard let description = records(for: stage) else { return }
    guard description.textIndex != nil else {
      refuse(
        stage,
        LocalizedText(
          "\(description.label.english.lowercased()) have no text index; use `where name contains \"…\"`",
          "\(description.label.french.lowercased()) : pas d’index de texte ; utiliser `filtrer nom contient \"…\"`"
        ))
      return
    }
    switch operand {
    case .text(let words, let span):
      let pattern = TextPattern(search: words)
      guard !pattern.required.isEmpty else {
        diagnostics.append(Diagnostic(.emptySearch, at: span))
        return
      }
      orderIsSet(by: stage)
      add(.search(pattern), stage)
    case .parameter(let name): undeclared(name)
    case .error: break
    }
  }

  private mutating func need(_ operands: [Operand], _ stage: Stage) throws {
    guard let description = records(for: stage) else { return }
    guard description.needColumn != nil else {
      refuse(
        stage,
        LocalizedText(
          "only services and sites answer a need", "seuls les services et les points répondent à un besoin"))
      return
    }
    var ids: [Int64] = []
    for operand in operands {
      guard let term = try resolved(operand, { try $0.term(.category, operand) }) else { continue }
      if !ids.contains(term.id) { ids.append(term.id) }
    }
    if !ids.isEmpty { add(.need(ids), stage) }
  }

  private mutating func near(_ place: PlaceOperand, _ within: Distance?, _ stage: Stage) throws {
    guard let description = records(for: stage) else { return }
    guard description.siting != .none else {
      refuse(stage, LocalizedText("these rows have no position", "ces lignes n'ont pas de position"))
      return
    }
    guard let (name, position, precision) = try position(of: place) else { return }
    if let within, !(within.metres.isFinite && within.metres >= 0) {
      diagnostics.append(
        Diagnostic(
          .numberOutOfRange, at: within.span, [LocalizedText(verbatim: text.text(within.span)), "0 …"]))
      return
    }
    note(
      Diagnostic(
        .notePlaceUsed,
        [name, precision, LocalizedText(verbatim: "\(position.latitude),\(position.longitude)")]))
    if let within { scope.siteConditions.append(.within(metres: within.metres, position)) }
    scope.nearPosition = position
    orderIsSet(by: stage)
    add(.near(position, within: within?.metres), stage)
  }

  private mutating func position(
    of place: PlaceOperand
  ) throws -> (LocalizedText, Position, LocalizedText)? {
    switch place {
    case .coordinates(let latitude, let longitude, let span):
      guard let position = Position(latitude: latitude, longitude: longitude) else {
        diagnostics.append(
          Diagnostic(
            .numberOutOfRange, at: span, [LocalizedText(verbatim: text.text(span)), "-90…90,-180…180"]))
        return nil
      }
      return (LocalizedText(verbatim: text.text(span)), position, PositionPrecision.exact.label)
    case .named(let operand):
      guard let term = try resolved(operand, { try $0.place(operand) }) else { return nil }
      guard let area = term.area, let position = area.position else {
        diagnostics.append(Diagnostic(.positionMissing, at: operand.span, [term.name]))
        return nil
      }
      return (term.name, position, (area.precision ?? .municipality).label)
    }
  }

  private mutating func located(_ kind: AreaKind?, _ operands: [Operand], _ stage: Stage) throws {
    guard let description = records(for: stage) else { return }
    guard description.siting != .none else {
      refuse(stage, LocalizedText("these rows are in no area", "ces lignes ne sont dans aucun territoire"))
      return
    }
    var areas: [AreaReference] = []
    for operand in operands {
      // A postal code names an FSA, whatever else bears its three characters.
      let wanted: AreaKind? = if case .postalCode = operand.kind { .fsa } else { kind }
      guard let term = try resolved(operand, { try $0.term(.area, operand, kind: wanted) }),
        let found = term.area?.kind
      else { continue }
      if description.entity == .places, found == .fsa {
        refuse(
          stage,
          LocalizedText(
            "an FSA never tells a municipality",
            "une région de tri d’acheminement ne dit jamais la municipalité"))
        continue
      }
      note(Diagnostic(.noteAreaUsed, [term.name, found.label]))
      areas.append(AreaReference(kind: found, id: term.id))
    }
    guard !areas.isEmpty else { return }
    scope.siteConditions.append(.located(areas))
    add(.located(areas), stage)
  }

  private mutating func resolved(
    _ operand: Operand, _ find: (VocabularyLookup) throws -> Result<Term, Diagnostic>
  ) throws -> Term? {
    switch operand.kind {
    case .error: return nil
    case .parameter(let name):
      undeclared(Name(text: name, span: operand.span))
      return nil
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

  private mutating func number(_ count: Count) -> Int64? {
    switch count {
    case .number(let number, let span):
      guard number >= 0 else {
        diagnostics.append(
          Diagnostic(.numberOutOfRange, at: span, [LocalizedText(verbatim: String(number)), "0 …"]))
        return nil
      }
      return number
    case .parameter(let name):
      undeclared(name)
      return nil
    case .error: return nil
    }
  }

  // MARK: Order

  private mutating func sort(_ keys: [SortKey], _ stage: Stage) throws {
    var bound: [BoundSortKey] = []
    for key in keys {
      guard let expression = try withExpressions({ try $0.value(key.value) }) else { continue }
      bound.append(BoundSortKey(expression, descending: key.descending))
    }
    orderIsSet(by: stage)
    guard bound.count == keys.count else { return }
    unusedSort = stage.span
    add(.sort(bound), stage)
  }

  /// A stage sets the order: a `sort` before it that nothing has used is without effect.
  private mutating func orderIsSet(by stage: Stage) { sortIsLost(to: stage) }

  mutating func sortIsLost(to stage: Stage) {
    guard let lost = unusedSort else { return }
    warnings.append(
      Diagnostic(
        .sortHasNoEffect, at: lost,
        [
          LocalizedText(
            "`\(text.text(stage.head))` comes after it and sets the order anew",
            "`\(text.text(stage.head))` vient après et refait l’ordre")
        ]))
    unusedSort = nil
  }
}
