import Domain
import Language

/// The stages that end a table of groups: a row of totals, a column for each value.
extension Binder {
  /// False, with the reason, for a stage that has no meaning once the table has its last form.
  mutating func mayFollow(_ stage: Stage) -> Bool {
    switch (scope.ending, stage.kind) {
    case (nil, _), (_, .error), (_, .sort), (.pivot, .total): return true
    case (.pivot, _):
      refuse(
        stage,
        LocalizedText(
          "after `pivot` only `sort` and `total` have a meaning; put it before `pivot`",
          "après `pivoter`, seuls `trier` et `total` ont un sens ; la placer avant `pivoter`"))
    case (.total, _):
      refuse(
        stage,
        LocalizedText(
          "after `total` only `sort` has a meaning; put it before `total`",
          "après `total`, seul `trier` a un sens ; la placer avant `total`"))
    }
    return false
  }

  mutating func total(_ stage: Stage) {
    if case .pivot(let kept) = scope.ending {
      guard let kept else {
        return refuse(
          stage,
          LocalizedText(
            "the columns are values of a measure, which a total would make anew",
            "les colonnes sont les valeurs d’une mesure, qu’un total calculerait de nouveau"))
      }
      scope.ending = .total
      return add(.total(Total(kept: kept)), stage)
    }
    guard let summary = lastSummary, !summary.measures.isEmpty else {
      return refuseUnlessMistaken(
        stage,
        LocalizedText(
          "it adds up groups with measures; put `count` or `summarize` before it",
          "il totalise des groupes qui ont des mesures ; placer avant lui `compter` ou `résumer`"))
    }
    scope.ending = .total
    add(.total(Total()), stage)
  }

  mutating func pivot(_ value: Expression, cell written: Expression, _ stage: Stage) throws {
    guard let summary = lastSummary else {
      return refuseUnlessMistaken(
        stage,
        LocalizedText(
          "it spreads groups out; put `count by …` or `summarize` before it",
          "il déploie des groupes ; placer avant lui `compter par …` ou `résumer`"))
    }
    sortIsLost(to: stage)
    let by = try withExpressions { try $0.value(value) }
    let cell = try bindCell(written)
    guard let by, hasRoom(by, at: value.span), let (cell, measures) = cell else {
      scope.lacksColumns = true
      return
    }
    let used = measures.reduce(into: by.columnsRead) { $0.formUnion($1.columnsRead) }
    var keys: [Summary.Key] = []
    var columns: [BoundColumn] = []
    var read: Set<Int> = []
    for var column in scope.selected ?? scope.columns {
      guard case .value(let expression) = column.content, expression.columnsRead.isDisjoint(with: used) else {
        continue
      }
      read.formUnion(expression.columnsRead)
      let key = expression.identity
      column.content = .value(BoundExpression.column(keys.count, key.type).shown)
      keys.append(.value(key))
      columns.append(column)
    }
    let readsMeasure = by.columnsRead.contains { $0 >= summary.keys.count }
    let kept = summary.keys.indices.filter { used.contains($0) || !read.contains($0) }
    scope = Scope(rows: .summary, columns: columns, moment: scope.moment)
    scope.ending = .pivot(kept: readsMeasure ? nil : kept)
    add(.pivot(Pivot(keys: keys, by: by, measures: measures, cell: cell)), stage)
  }

  /// An aggregate over the groups of a cell.
  private mutating func bindCell(
    _ written: Expression
  ) throws -> (BoundExpression, [Summary.Measure])? {
    var binder = ExpressionBinder(
      scope: Scope(rows: .summary, moment: scope.moment), lookup: lookup, clock: clock)
    binder.rowScope = scope
    let cell = try binder.value(written)
    diagnostics += binder.diagnostics
    keep(notesOf: binder)
    guard let cell, hasRoom(cell, at: written.span) else { return nil }
    guard !binder.measures.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .wrongArguments, at: written.span,
          [
            Lexicon.words(of: .pivot, in: .stageHead),
            LocalizedText(
              "an aggregate after `:`, as in `sum(count)`",
              "un agrégat après `:`, comme dans `somme(nombre)`"),
          ]))
      return nil
    }
    return (cell, binder.measures)
  }

  /// What the rows are groups of.
  private var lastSummary: Summary? {
    for stage in stages.reversed() {
      if case .summarize(let summary) = stage.kind { return summary }
    }
    return nil
  }

  /// Groups that a mistake has left unmade are no second mistake.
  private mutating func refuseUnlessMistaken(_ stage: Stage, _ reason: LocalizedText) {
    if diagnostics.isEmpty { refuse(stage, reason) }
  }
}

extension Summary.Measure {
  /// The columns of a summary below that it depends on.
  fileprivate var columnsRead: Set<Int> {
    (function.operand?.columnsRead ?? []).union(condition?.columnsRead ?? [])
  }
}
