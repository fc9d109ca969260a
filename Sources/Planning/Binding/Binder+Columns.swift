import Domain
import Language

/// The columns of a result, chosen or by default.
extension Binder {
  mutating func select(_ items: [Item], _ stage: Stage) throws {
    var columns: [BoundColumn] = []
    for item in items {
      guard let content = try withExpressions({ try Self.content(of: item.value, &$0) }) else {
        scope.leaveUnmade(item)
        continue
      }
      guard let column = newColumn(for: item, content, among: columns) else { continue }
      columns.append(column)
      if item.name != nil { scope.columns.put(column) }
    }
    if case .summary = scope.rows { scope.columns = columns }
    scope.selected = columns
    add(.select, stage)
  }

  /// Adds columns, each of which may read those before it; one that bears the name of another takes its place.
  mutating func derive(_ items: [Item], _ stage: Stage) throws {
    var made: [BoundColumn] = []
    for item in items {
      guard let content = try withExpressions({ try Self.content(of: item.value, &$0) }) else {
        scope.leaveUnmade(item)
        continue
      }
      guard let column = newColumn(for: item, content, among: made) else { continue }
      made.append(column)
      scope.columns.put(column)
      scope.selected?.put(column)
    }
    add(.derive(made), stage)
  }

  /// The column of an item; says why where its name is taken, by another or by a folded name, or it has grown beyond all
  /// bounds.
  mutating func newColumn(
    for item: Item, _ content: BoundColumn.Content, among others: [BoundColumn],
    taken: Set<String> = []
  ) -> BoundColumn? {
    var column = column(for: item, content)
    let span = item.name?.span ?? item.value.span
    if taken.contains(Folding.fold(column.name)) || others.contains(where: { $0.isNamed(like: column) }) {
      diagnostics.append(Diagnostic(.duplicateColumn, at: span, [LocalizedText(verbatim: column.name)]))
      return nil
    }
    if case .value(let expression) = content, expression.isTooLarge {
      diagnostics.append(Diagnostic(.expressionTooLarge, at: span, [LocalizedText(verbatim: column.name)]))
      // It has a type all the same, so that what reads it gives no second message.
      column.content = .value(.constant(.missing, expression.type))
    }
    return column
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
    if case .call(let function, _) = item.value.kind {
      return BoundColumn(name: function.text, label: LocalizedText(verbatim: function.text), content: content)
    }
    guard case .path(let names) = item.value.kind else {
      let written = text.text(item.value.span)
      return BoundColumn(name: written, label: LocalizedText(verbatim: written), content: content)
    }
    // A field by its name, whatever the path to it (language.md, section 4).
    let written = names.last?.text ?? ""
    let label = PathResolver(scope: scope).label(of: names) ?? LocalizedText(verbatim: written)
    var column = BoundColumn(name: written, label: label, content: content)
    if names.count == 1, let shown = scope.column(named: Folding.fold(written)) {
      column.areaKind = shown.areaKind
      column.fieldName = shown.fieldName
      column.form = shown.form
    }
    return column
  }

  func columns(_ wanted: Columns) -> [BoundColumn] {
    guard case .records(let description) = scope.rows else { return scope.selected ?? scope.columns }
    return switch wanted {
    case .selected: scope.selected ?? marked(defaultColumns(description.defaultColumns, description))
    case .everyField: defaultColumns(description.fields.map(\.id), description)
    }
  }

  private func defaultColumns(_ fields: [String], _ description: EntityDescription) -> [BoundColumn] {
    var columns: [BoundColumn] = []
    for id in fields {
      let name = Name(text: id, span: Span(0, 0))
      guard let field = description.fields.first(where: { $0.id == id }),
        !field.mapping.isComputed || (field.mapping == .openState && !scope.showsOpening)
      else { continue }
      if field.mapping == .openState {
        if scope.column(named: id) == nil { columns.append(openingColumn(description)) }
        continue
      }
      guard case .success(.path(let path)) = PathResolver(scope: scope).resolve([name]) else { continue }
      columns.append(
        BoundColumn(
          name: id, label: field.label, content: path.isMany ? .set(path) : .value(.field(path))))
    }
    let asked = columns.count
    if let position = scope.nearPosition {
      let distance = NearestDistance(
        entity: description.entity, position: position, conditions: scope.siteConditions)
      columns.append(
        BoundColumn(
          name: "distance", label: LocalizedText("Distance", "Distance"), content: .value(.nearest(distance)))
      )
    }
    if scope.showsOpening { columns.append(openingColumn(description)) }
    columns += coverageColumns(description)
    columns += nearestColumns()
    for index in asked..<columns.count { columns[index].isAsked = true }
    for var column in scope.columns {
      column.isAsked = true
      columns.put(column)
    }
    return columns
  }

  /// Columns that a sort goes by are asked for too.
  private func marked(_ columns: [BoundColumn]) -> [BoundColumn] {
    let keys = stages.flatMap { stage in
      if case .sort(let keys) = stage.kind { keys.map(\.expression) } else { [] as [BoundExpression] }
    }
    return columns.map { column in
      guard case .value(let expression) = column.content, keys.contains(expression) else { return column }
      var column = column
      column.isAsked = true
      return column
    }
  }

  /// What `serving` and `eligible` have asked.
  private func coverageColumns(_ description: EntityDescription) -> [BoundColumn] {
    var columns: [BoundColumn] = []
    if let area = scope.servingArea {
      let serving = RowServing(
        entity: description.entity, area: area, conditions: scope.siteConditions)
      columns.append(
        BoundColumn(
          name: "serving", label: SharedFields.serving.label, content: .value(.serving(serving))))
    }
    if scope.showsEligibility {
      columns.append(
        BoundColumn(
          name: "eligible", label: SharedFields.eligible.label,
          content: .value(.eligibility(scope.person.question))))
    }
    return columns
  }

  private func openingColumn(_ description: EntityDescription) -> BoundColumn {
    let opening = RowOpening(
      entity: description.entity, moment: scope.moment, conditions: scope.siteConditions)
    return BoundColumn(
      name: "open", label: LocalizedText("Open", "Ouvert"), content: .value(.opening(opening)))
  }
}

extension Scope {
  /// Notes the name of a column of which a message was given: who uses it makes no second mistake.
  mutating func leaveUnmade(_ item: Item) {
    let name: Name? =
      switch item.value.kind {
      case .path(let names): item.name ?? names.last
      case .call(let function, _): item.name ?? function
      default: item.name
      }
    if let name { mistaken.insert(Folding.fold(name.text)) }
  }
}

extension [BoundColumn] {
  /// Adds a column, in the place of the one that bears its name where there is one.
  mutating func put(_ column: BoundColumn) {
    if let index = firstIndex(where: { $0.isNamed(like: column) }) {
      self[index] = column
    } else {
      append(column)
    }
  }
}

extension BoundColumn {
  func isNamed(like other: BoundColumn) -> Bool { Folding.fold(name) == Folding.fold(other.name) }
}
