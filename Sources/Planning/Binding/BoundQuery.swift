import Domain
import Language

/// A query whose every name is resolved: what the planner optimises and the reference interpreter runs as it stands.
package struct BoundQuery: Sendable {
  package var entity: Entity
  /// `all services`: rows that may not be referred to as well.
  package var includesAll: Bool
  package var stages: [BoundStage]
  /// The columns of the result.
  package var columns: [BoundColumn]
  /// Places and areas as they were read, scans: printed beside the result.
  package var notes: [Diagnostic]
  package var warnings: [Diagnostic]

  package init(
    entity: Entity, includesAll: Bool, stages: [BoundStage], columns: [BoundColumn],
    notes: [Diagnostic] = [], warnings: [Diagnostic] = []
  ) {
    self.entity = entity
    self.includesAll = includesAll
    self.stages = stages
    self.columns = columns
    self.notes = notes
    self.warnings = warnings
  }

  /// True where the rows of the result are groups, not records.
  package var isSummary: Bool { stages.contains { if case .summarize = $0.kind { true } else { false } } }
}

/// One stage, with the text of its source for messages.
package struct BoundStage: Sendable {
  package enum Kind: Hashable, Sendable {
    case filter(BoundExpression)
    case search(TextPattern)
    /// Services that answer one of these categories or one below it.
    case need([Int64])
    /// Sets the order; with `within`, drops rows that have no qualifying site so near.
    case near(Position, within: Double?)
    case located([AreaReference])
    case open(OpeningMoment, includesUnknown: Bool)
    case sort([BoundSortKey])
    case take(Int64)
    case skip(Int64)
    /// Shows these columns; the rows keep their fields.
    case select
    case summarize(Summary)
  }
  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}

/// Rows brought together by keys.
///
/// A row counts once in each group that it is in.
package struct Summary: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    case value(BoundExpression)
    /// A to-many path: the row is in the group of each of its values, of missing where it has none.
    case each(FieldPath)

    package var type: ValueType {
      switch self {
      case .value(let expression): expression.type
      case .each(let path): path.field.type
      }
    }
  }
  package enum Measure: Hashable, Sendable {
    /// The distinct rows of the group.
    case count
  }
  package var keys: [Key]
  package var measures: [Measure]

  package init(keys: [Key], measures: [Measure]) {
    self.keys = keys
    self.measures = measures
  }
}

package struct BoundSortKey: Hashable, Sendable {
  package var expression: BoundExpression
  package var descending: Bool
  package init(_ expression: BoundExpression, descending: Bool) {
    self.expression = expression
    self.descending = descending
  }
}

/// A column of the result.
package struct BoundColumn: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case value(BoundExpression)
    /// Every value of a to-many path, as a set; missing where there is none.
    case set(FieldPath)
  }
  /// As written, or canonical English.
  package var name: String
  package var label: LocalizedText
  package var content: Content
  /// Of a column of areas, the kind that a bare name in a comparison is looked up as.
  package var areaKind: AreaKind?

  package init(name: String, label: LocalizedText, content: Content) {
    self.name = name
    self.label = label
    self.content = content
    switch content {
    case .value(.field(let path)), .set(let path): areaKind = path.field.areaKind
    case .value: areaKind = nil
    }
  }

  package var type: ValueType {
    switch content {
    case .value(let expression): expression.type
    case .set(let path): path.field.type
    }
  }
}
