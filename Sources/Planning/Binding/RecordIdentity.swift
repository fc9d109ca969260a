import Domain
import Language

/// What a value that shows a record stands for: `organization` shows a name and means the one record, so that organizations
/// of one name stay apart in groups, while `organization.name` is that text and nothing more.
///
/// Shown, sorted and compared with a text it is the name; grouped, counted once, joined and kept `per` it is the key.
extension FieldPath {
  /// The path to the record itself, where this one only shows it: its value is the record's key.
  package var identity: FieldPath {
    guard let depth = recordDepth, depth > 0, depth <= steps.count else { return self }
    return FieldPath(
      entity: entity, steps: Array(steps.prefix(depth - 1)), field: steps[depth - 1], nearest: nearest)
  }
}

extension BoundExpression {
  /// What tells this value from others: of one that shows a record its key, else the value.
  package var identity: BoundExpression {
    switch self {
    case .field(let path): .field(path.identity)
    case .recordName(let key): key
    default: self
    }
  }

  /// What is shown of an identity: of a key the record's name, else the value.
  package var shown: BoundExpression {
    if case .record = type { .recordName(self) } else { self }
  }
}

extension BoundExpression {
  /// True of the one row of an entity that has this key, which is the column `id` of every entity's table.
  package static func isRecord(_ key: Int64, of entity: Entity) -> BoundExpression {
    let field = Field(
      "key", french: "clé", label: "", help: "", type: .integer, .one, .column("id"))
    return .compare(
      .equal, .field(FieldPath(entity: entity, steps: [], field: field)), .constant(.integer(key), .integer))
  }
}

extension Entity {
  /// The field that `recordName` shows.
  package var display: Field? { Catalog.fields(of: self).first { $0.id == displayField } }
}
