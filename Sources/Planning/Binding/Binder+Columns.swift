import Domain
import Language

/// What is shown, and what rows are brought together by.
extension Binder {
  mutating func select(_ items: [Item], _ stage: Stage) throws {
    var columns: [BoundColumn] = []
    for item in items {
      guard let content = try withExpressions({ try Self.content(of: item.value, &$0) }) else { continue }
      let column = column(for: item, content)
      if columns.contains(where: { Folding.fold($0.name) == Folding.fold(column.name) }) {
        diagnostics.append(
          Diagnostic(
            .duplicateColumn, at: item.name?.span ?? item.value.span, [LocalizedText(verbatim: column.name)]))
        continue
      }
      columns.append(column)
      if item.name != nil {
        scope.columns.removeAll { Folding.fold($0.name) == Folding.fold(column.name) }
        scope.columns.append(column)
      }
    }
    if case .summary = scope.rows { scope.columns = columns }
    scope.selected = columns
    add(.select, stage)
  }

  static func content(
    of expression: Expression, _ binder: inout ExpressionBinder
  ) throws -> BoundColumn.Content? {
    if case .path = expression.kind {
      switch try binder.side(expression) {
      case .many(let path): return .set(path)
      case .value(let value): return .value(value)
      case .mistaken: return nil
      case .word, .literal: break
      }
    }
    return try binder.value(expression).map { .value($0) }
  }

  func column(for item: Item, _ content: BoundColumn.Content) -> BoundColumn {
    if let name = item.name {
      return BoundColumn(name: name.text, label: LocalizedText(verbatim: name.text), content: content)
    }
    guard case .path(let names) = item.value.kind else {
      let written = text.text(item.value.span)
      return BoundColumn(name: written, label: LocalizedText(verbatim: written), content: content)
    }
    // A field by its name, whatever the path to it (language.md, section 4).
    let written = names.last?.text ?? ""
    let label = PathResolver(scope: scope).label(of: names) ?? LocalizedText(verbatim: written)
    return BoundColumn(name: written, label: label, content: content)
  }

  func defaultColumns() -> [BoundColumn] {
    guard case .records(let description) = scope.rows else { return scope.columns }
    var columns: [BoundColumn] = []
    for id in description.defaultColumns {
      let name = Name(text: id, span: Span(0, 0))
      guard case .success(.path(let path)) = PathResolver(scope: scope).resolve([name]),
        let field = description.fields.first(where: { $0.id == id })
      else { continue }
      columns.append(
        BoundColumn(
          name: id, label: field.label, content: path.isMany ? .set(path) : .value(.field(path))))
    }
    if let position = scope.nearPosition {
      let distance = NearestDistance(
        entity: description.entity, position: position, conditions: scope.siteConditions)
      columns.append(
        BoundColumn(
          name: "distance", label: LocalizedText("Distance", "Distance"), content: .value(.nearest(distance)))
      )
    }
    if scope.showsOpening {
      let opening = RowOpening(
        entity: description.entity, moment: scope.moment, conditions: scope.siteConditions)
      columns.append(
        BoundColumn(name: "open", label: LocalizedText("Open", "Ouvert"), content: .value(.opening(opening))))
    }
    return columns + scope.columns
  }

  mutating func count(_ items: [Item], _ stage: Stage) throws {
    sortIsLost(to: stage)
    var keys: [Summary.Key] = []
    var columns: [BoundColumn] = []
    for item in items {
      guard let content = try withExpressions({ try Self.content(of: item.value, &$0) }) else { continue }
      var column = column(for: item, content)
      if columns.contains(where: { Folding.fold($0.name) == Folding.fold(column.name) }) {
        diagnostics.append(
          Diagnostic(
            .duplicateColumn, at: item.name?.span ?? item.value.span, [LocalizedText(verbatim: column.name)]))
        continue
      }
      switch content {
      case .value(let expression): keys.append(.value(expression))
      case .set(let path): keys.append(.each(path))
      }
      column.content = .value(.column(keys.count - 1, column.type))
      columns.append(column)
    }
    guard keys.count == items.count else { return }
    if let taken = columns.firstIndex(where: { Folding.fold($0.name) == "count" }) {
      diagnostics.append(
        Diagnostic(.duplicateColumn, at: items[taken].name?.span ?? items[taken].value.span, ["count"]))
      return
    }
    if keys.contains(where: { if case .each = $0 { true } else { false } }) {
      note(Diagnostic(.noteSeveralGroups))
    }
    columns.append(
      BoundColumn(
        name: "count", label: LocalizedText("Count", "Nombre"), content: .value(.column(keys.count, .integer))
      ))
    scope = Scope(rows: .summary, columns: columns, moment: scope.moment)
    add(.summarize(Summary(keys: keys, measures: [.count])), stage)
  }
}
