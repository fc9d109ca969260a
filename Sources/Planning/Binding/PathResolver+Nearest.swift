import Domain
import Language

/// Paths that begin with the name that `nearest` gave to rows of another query.
extension PathResolver {
  /// What such a path means; nil where its first word names no such rows.
  func nearestPath(_ names: [Name]) -> Result<Resolution, Diagnostic>? {
    guard let (rows, inner) = nearestRows(names), let first = names.first else { return nil }
    let rest = names.dropFirst()
    let display = Name(text: rows.subquery.query.entity.displayField, span: first.span)
    return inner.resolve(rest.isEmpty ? [display] : Array(rest)).map { resolution in
      guard case .path(let path) = resolution else { return resolution }
      return .path(
        FieldPath(
          entity: path.entity, steps: path.steps, field: path.field,
          recordDepth: rest.isEmpty ? 0 : path.recordDepth, nearest: rows))
    }
  }

  /// The head of a column that shows such a path.
  func nearestLabel(of names: [Name]) -> LocalizedText? {
    guard let (_, inner) = nearestRows(names), let first = names.first else { return nil }
    return names.count == 1 ? LocalizedText(verbatim: first.text) : inner.label(of: Array(names.dropFirst()))
  }

  private func nearestRows(_ names: [Name]) -> (NearestRows, PathResolver)? {
    guard let first = names.first, case .records = scope.rows else { return nil }
    let folded = Folding.fold(first.text)
    guard let rows = scope.nearest.last(where: { Folding.fold($0.name) == folded })?.rows else { return nil }
    let description = Catalog.description(of: rows.subquery.query.entity)
    return (rows, PathResolver(scope: Scope(rows: .records(description), moment: scope.moment)))
  }
}
