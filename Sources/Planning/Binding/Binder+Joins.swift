import Domain
import Language

/// Stages that read a query in brackets.
extension Binder {
  /// Binds a query in brackets in a scope of its own, and keeps what it has to say; nil where it has mistakes.
  mutating func bindSubquery(_ query: Query) throws -> (query: BoundQuery, scope: Scope)? {
    guard let entity = query.source.keyword.flatMap(Self.entity) else { return nil }
    var inner = Binder(entity: entity, source: text, lookup: lookup, clock: clock)
    inner.disclosure = disclosure
    switch try inner.run(query, entity) {
    case .success(let bound):
      for note in bound.notes { self.note(note) }
      warnings += bound.warnings
      return (bound, inner.scope)
    case .failure(let errors):
      diagnostics += errors.diagnostics
      return nil
    }
  }

  mutating func join(_ operand: JoinOperand, _ stage: Stage) throws {
    let known = diagnostics.count
    defer { if diagnostics.count > known { scope.lacksColumns = true } }
    guard let (query, inner) = try bindSubquery(operand.query) else { return }
    var right = query
    var keys: [Join.Key] = []
    for name in operand.keys {
      let left = joinKey(name, in: scope)
      guard let index = rightKey(name, in: inner, of: &right), let left else { continue }
      guard left.type.isComparable(to: right.columns[index].type) else {
        diagnostics.append(
          Diagnostic(.typeMismatch, at: name.span, [left.type.label, right.columns[index].type.label]))
        continue
      }
      keys.append(Join.Key(left: left, right: index))
    }
    guard let first = operand.keys.first, let last = operand.keys.last, keys.count == operand.keys.count
    else { return }
    let join = Join(subquery: Subquery(right), keys: keys)
    guard let columns = joinedColumns(query, join, operand) else { return }
    for column in columns {
      scope.columns.put(column)
      scope.selected?.put(column)
    }
    add(
      .join(
        JoinStage(
          join: join, dropsUnmatched: operand.dropsUnmatched, keySpan: first.span.union(last.span))), stage)
  }

  /// The columns of the other query that are no keys; says why where one cannot be added.
  private mutating func joinedColumns(
    _ query: BoundQuery, _ join: Join, _ operand: JoinOperand
  ) -> [BoundColumn]? {
    let keys = Set(join.keys.map(\.right))
    var columns: [BoundColumn] = []
    for (index, column) in query.columns.enumerated() where !keys.contains(index) {
      guard case .value = column.content else {
        diagnostics.append(
          Diagnostic(.joinedSet, at: operand.query.span, [LocalizedText(verbatim: column.name)]))
        return nil
      }
      var joined = column
      joined.content = .value(.joined(JoinedValue(join: join, content: .column(index, column.type))))
      columns.append(joined)
    }
    let taken = columns.map(\.name).filter { isTaken($0) }
    guard taken.isEmpty else {
      let keys = operand.keys.map(\.text).joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .joinedNameTaken, at: operand.query.span,
          [taken.joined(separator: ", "), keys, taken[0]].map { LocalizedText(verbatim: $0) }))
      return nil
    }
    return columns
  }

  /// True of the name of a column, or of a field of the rows themselves.
  func isTaken(_ name: String) -> Bool {
    let folded = Folding.fold(name)
    let isShown = scope.selected?.contains { Folding.fold($0.name) == folded } ?? false
    if isShown || scope.column(named: folded) != nil { return true }
    if scope.nearest.contains(where: { Folding.fold($0.name) == folded }) { return true }
    guard case .records(let description) = scope.rows else { return false }
    return description.field(named: folded) != nil
  }

  /// The value that a key names on one side.
  private mutating func joinKey(_ name: Name, in scope: Scope) -> BoundExpression? {
    let key = Expression(kind: .path([name]), span: name.span)
    var binder = ExpressionBinder(scope: scope, lookup: lookup, clock: clock)
    let bound = try? binder.value(key)
    diagnostics += binder.diagnostics
    return bound
  }

  /// The column of the other query that a key names; a field of its records that it does not show is read as well.
  private mutating func rightKey(_ name: Name, in inner: Scope, of query: inout BoundQuery) -> Int? {
    let shown = Scope(rows: .summary, columns: query.columns, moment: inner.moment)
    if let column = shown.column(named: Folding.fold(name.text)),
      let index = query.columns.firstIndex(of: column)
    {
      if case .value = column.content { return index }
      diagnostics.append(
        Diagnostic(.joinedSet, at: name.span, [LocalizedText(verbatim: name.text)]))
      return nil
    }
    guard let value = joinKey(name, in: inner) else {
      noteOnLastMistake(
        LocalizedText(
          "the query in brackets must have every key as well",
          "la requête entre parenthèses doit aussi avoir chaque clé"))
      return nil
    }
    query.columns.append(
      BoundColumn(name: name.text, label: LocalizedText(verbatim: name.text), content: .value(value)))
    return query.columns.count - 1
  }

  private mutating func noteOnLastMistake(_ note: LocalizedText) {
    guard !diagnostics.isEmpty else { return }
    diagnostics[diagnostics.count - 1].notes.append(note)
  }
}
