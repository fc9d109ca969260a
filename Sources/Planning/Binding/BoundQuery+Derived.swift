import Domain
import Language

/// Queries made of another one, for what is said about it.
extension BoundQuery {
  /// The query as it was after some of its stages.
  package func prefix(_ count: Int) -> BoundQuery {
    var query = self
    query.stages = Array(stages.prefix(count))
    query.question = nil
    return query
  }

  /// The number of its rows, as a query of one row and one column.
  package var counted: BoundQuery {
    var query = prefix(stages.count)
    query.stages.append(BoundStage(.summarize(Summary(keys: [], measures: [.count])), text: ""))
    query.columns = [
      BoundColumn(name: "count", label: "count", content: .value(.column(0, .integer)))
    ]
    return query
  }

  /// Without the limits behind its last filter: every row that passes, not only those that were asked for.
  package var withoutLimitsAtEnd: BoundQuery {
    var query = prefix(stages.count)
    let last = stages.lastIndex { [.filter, .grouping].contains($0.kind.role) }
    let tail = last.map { $0 + 1 } ?? 0
    query.stages = stages[..<tail] + stages[tail...].filter { $0.kind.role != .limit }
    return query
  }

  /// The records of an entity that have one of these keys, whatever their status, with some columns.
  package init(records keys: [Int64], of entity: Entity, columns: [BoundColumn] = []) {
    let path = FieldPath.key(of: entity)
    let values = keys.map { BoundExpression.constant(.integer($0), .integer) }
    self.init(
      entity: entity, includesAll: true,
      stages: [BoundStage(.filter(.oneOf(.field(path), values)), text: "")], columns: columns)
  }
}

extension FieldPath {
  /// The store's own key, which no query can name.
  package static func key(of entity: Entity) -> FieldPath { column("id", of: entity) }

  /// A column of keys that no query can name, such as the service of a site.
  package static func column(_ name: String, of entity: Entity) -> FieldPath {
    let field = Field(
      name, french: name, label: LocalizedText(verbatim: name), help: LocalizedText(verbatim: name),
      type: .integer, .one, .column(name))
    return FieldPath(entity: entity, steps: [], field: field)
  }

  /// What a path of canonical names means from an entity; nil where it leads nowhere.
  package static func named(_ text: String, of entity: Entity) -> FieldPath? {
    let scope = Scope(
      rows: .records(Catalog.description(of: entity)), moment: .instant(Instant(minutes: 0)))
    let names = text.split(separator: ".").map { Name(text: String($0), span: Span(0, 0)) }
    guard case .success(.path(let path)) = PathResolver(scope: scope).resolve(names) else { return nil }
    return path
  }
}

extension BoundColumn {
  /// A column that shows a path; of a path that names a record, under the name of the reference.
  package init(showing path: FieldPath) {
    let named = path.recordDepth.flatMap { path.steps.prefix($0).last } ?? path.field
    self.init(
      name: named.id, label: named.label,
      content: path.isMany ? .set(path) : .value(.field(path)))
  }
}
