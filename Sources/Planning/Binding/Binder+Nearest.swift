import Domain
import Language

extension Binder {
  mutating func nearest(_ operand: NearestOperand, _ stage: Stage) throws {
    let known = diagnostics.count
    defer { if diagnostics.count > known { scope.mistaken.insert(Folding.fold(operand.name.text)) } }
    let bound = try bindSubquery(operand.query)
    guard let left = records(for: stage) else { return }
    guard left.siting != .none else {
      return refuse(stage, LocalizedText("these rows have no position", "ces lignes n'ont pas de position"))
    }
    guard let (query, inner) = bound, let count = nearestCount(operand) else { return }
    guard case .records(let right) = inner.rows, right.siting != .none else {
      return refuse(
        stage,
        LocalizedText(
          "the rows of the query in brackets have no position",
          "les lignes de la requête entre parenthèses n'ont pas de position"))
    }
    guard !isTaken(operand.name.text) else {
      diagnostics.append(
        Diagnostic(
          .duplicateColumn, at: operand.name.span, [LocalizedText(verbatim: operand.name.text)]))
      return
    }
    var records = query
    records.columns = []
    let rows = NearestRows(
      subquery: Subquery(records), count: count, entity: left.entity, conditions: scope.siteConditions)
    scope.nearest.append(Scope.NamedRows(name: operand.name.text, rows: rows))
    add(.nearest(rows, name: operand.name.text), stage)
  }

  private mutating func nearestCount(_ operand: NearestOperand) -> Int64? {
    guard let count = operand.count else { return 1 }
    guard let number = number(count) else { return nil }
    guard (1...NearestRows.maximumCount).contains(number) else {
      if case .number(_, let span) = count {
        diagnostics.append(
          Diagnostic(
            .numberOutOfRange, at: span,
            [
              LocalizedText(verbatim: text.text(span)),
              LocalizedText(verbatim: "1 … \(NearestRows.maximumCount)"),
            ]))
      }
      return nil
    }
    return number
  }

  /// The names of the nearest rows, and how far the nearest is.
  func nearestColumns() -> [BoundColumn] {
    scope.nearest.flatMap { named -> [BoundColumn] in
      let name = Name(text: named.name, span: Span(0, 0))
      let distance = Name(text: "distance", span: Span(0, 0))
      let paths = named.rows.count == 1 ? [[name], [name, distance]] : [[name]]
      return paths.compactMap { names in
        guard case .success(.path(let path)) = PathResolver(scope: scope).resolve(names) else { return nil }
        let text = names.map(\.text).joined(separator: ".")
        return BoundColumn(
          name: text, label: LocalizedText(verbatim: text),
          content: path.isMany ? .set(path) : .value(.field(path)))
      }
    }
  }
}
