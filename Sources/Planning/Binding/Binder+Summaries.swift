import Domain
import Language

/// Stages that make groups of rows.
extension Binder {
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
      diagnostics.append(Diagnostic(.duplicateColumn, at: items[taken].value.span, ["count"]))
      return
    }
    if keys.contains(where: { if case .each = $0 { true } else { false } }) {
      note(Diagnostic(.noteSeveralGroups))
    }
    columns.append(
      BoundColumn(
        name: "count", label: LocalizedText("Count", "Nombre"), content: .value(.column(keys.count, .integer))))
    scope = Scope(rows: .summary, columns: columns)
    add(.summarize(Summary(keys: keys, measures: [.count])), stage)
  }
}
