import Domain
import Language

/// Stages that make groups of rows.
extension Binder {
  /// A column of a summary as asked for.
  struct MeasureItem {
    let name: Name
    let label: LocalizedText
    let value: Expression
  }

  static func measure(_ item: Item) -> MeasureItem? {
    item.name.map { MeasureItem(name: $0, label: LocalizedText(verbatim: $0.text), value: item.value) }
  }

  /// `count by …` is `summarize count = count() by …`.
  static func count(_ stage: Stage) -> MeasureItem {
    let name = Name(text: "count", span: stage.head)
    return MeasureItem(
      name: name, label: LocalizedText("Count", "Nombre"),
      value: Expression(kind: .call(name, []), span: stage.head))
  }

  mutating func summarize(_ items: [MeasureItem], by keyItems: [Item], _ stage: Stage) throws {
    sortIsLost(to: stage)
    let taken = Set(items.map { Folding.fold($0.name.text) })
    var keys: [Summary.Key] = []
    var columns: [BoundColumn] = []
    for item in keyItems {
      guard let content = try withExpressions({ try Self.content(of: item.value, &$0) }),
        var column = newColumn(for: item, content, among: columns, taken: taken)
      else { continue }
      let key: Summary.Key =
        switch content {
        case .value(let expression): .value(expression.identity)
        case .set(let path): .each(path.identity)
        }
      column.content = .value(BoundExpression.column(keys.count, key.type).shown)
      keys.append(key)
      columns.append(column)
    }
    let measures = try bindMeasures(items, &columns, firstMeasure: keys.count)
    guard columns.count == keyItems.count + items.count else {
      let before = scope
      scope = Scope(rows: .summary, columns: columns, moment: before.moment)
      scope.mistaken = before.mistaken
      scope.lacksColumns = true
      return
    }
    if keys.contains(where: { if case .each = $0 { true } else { false } }) {
      note(Diagnostic(.noteSeveralGroups))
    }
    group(Summary(keys: keys, measures: measures), columns, stage)
  }

  /// Makes the rows groups, which are protected where they are of call data and the answer is public.
  private mutating func group(_ summary: Summary, _ columns: [BoundColumn], _ stage: Stage) {
    let protection = protection(of: summary, stage)
    scope = Scope(rows: .summary, columns: columns, moment: scope.moment)
    add(.summarize(summary), stage)
    if let protection { add(.protect(protection), stage) }
  }

  /// Adds a column for each item, which may read the keys and the items before it.
  private mutating func bindMeasures(
    _ items: [MeasureItem], _ columns: inout [BoundColumn], firstMeasure: Int
  ) throws -> [Summary.Measure] {
    var binder = ExpressionBinder(
      scope: Scope(rows: .summary, columns: columns, moment: scope.moment), lookup: lookup, clock: clock)
    binder.rowScope = scope
    binder.firstMeasure = firstMeasure
    for item in items {
      guard let value = try binder.value(item.value) else { continue }
      let content = BoundColumn.Content.value(value)
      guard
        var column = newColumn(
          for: Item(name: item.name, value: item.value), content, among: columns)
      else { continue }
      column.label = item.label
      columns.append(column)
      binder.scope.columns.append(column)
    }
    diagnostics += binder.diagnostics
    keep(notesOf: binder)
    return binder.measures
  }

  /// Groups of rows that show the same, with no measure; records that show their own fields are distinct as they are.
  mutating func distinct(_ stage: Stage) {
    var columns: [BoundColumn]
    if case .summary = scope.rows {
      columns = scope.selected ?? scope.columns
    } else if let selected = scope.selected {
      columns = selected
    } else {
      warnings.append(Diagnostic(.distinctHasNoEffect, at: stage.span))
      return
    }
    sortIsLost(to: stage)
    var keys: [Summary.Key] = []
    for index in columns.indices {
      switch columns[index].content {
      case .value(let expression):
        let key = expression.identity
        keys.append(.value(key))
        columns[index].content = .value(BoundExpression.column(index, key.type).shown)
      case .set(let path):
        let name = columns[index].name
        diagnostics.append(
          Diagnostic(
            .setComparedAsOne, at: stage.span,
            [LocalizedText(verbatim: name), LocalizedText("count by \(path.text)", "compter par \(name)")]))
        return
      }
    }
    group(Summary(keys: keys, measures: []), columns, stage)
  }
}
