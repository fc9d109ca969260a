import Domain
import Language

/// A query whose every name is resolved: what the planner optimises and the reference interpreter runs as it stands.
package struct BoundQuery: Hashable, Sendable {
  package var entity: Entity
  /// `all services`: rows that may not be referred to as well.
  package var includesAll: Bool
  package var stages: [BoundStage]
  /// The columns of the result.
  package var columns: [BoundColumn]
  /// Places and areas as they were read, scans: printed beside the result.
  package var notes: [Diagnostic]
  package var warnings: [Diagnostic]
  /// Asked in place of the rows; nil where they are wanted.
  package var question: WhyQuestion?
  /// True where the answer depends on when it is given: `today`, `open now`, a window that ends today.
  package var readsClock: Bool

  package init(
    entity: Entity, includesAll: Bool, stages: [BoundStage], columns: [BoundColumn],
    notes: [Diagnostic] = [], warnings: [Diagnostic] = [], question: WhyQuestion? = nil,
    readsClock: Bool = false
  ) {
    self.entity = entity
    self.includesAll = includesAll
    self.stages = stages
    self.columns = columns
    self.notes = notes
    self.warnings = warnings
    self.question = question
    self.readsClock = readsClock
  }

  /// True where the columns are only known when it runs.
  package var hasPivot: Bool { stages.contains { if case .pivot = $0.kind { true } else { false } } }

  /// True where a row of totals follows the others.
  package var hasTotal: Bool { stages.contains { if case .total = $0.kind { true } else { false } } }

  /// True where the rows of the result are groups, not records.
  package var isSummary: Bool { stages.contains { if case .summarize = $0.kind { true } else { false } } }
}

/// One stage, with the text of its source for messages.
package struct BoundStage: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case filter(BoundExpression)
    case search(TextPattern)
    /// Services that answer one of these categories or one below it.
    case need([Int64])
    /// Sets the order; with `within`, drops rows that have no qualifying site so near.
    case near(Position, within: Double?)
    case located([AreaReference])
    case open(OpeningMoment, includesUnknown: Bool)
    case serving(AreaLineage)
    /// Rows whose record does not rule the person out.
    case eligible(EligibilityQuestion)
    case sort([BoundSortKey])
    case take(Int64)
    /// So many of each group of rows that agree in these; texts agree when folded.
    case takeEach(Int64, per: [BoundExpression])
    case skip(Int64)
    /// Shows these columns; the rows keep their fields.
    case select
    /// The columns made are in the result, and inside what reads them.
    case derive([BoundColumn])
    case summarize(Summary)
    /// Directly above groups of call data in a public answer; no rule can move or remove it.
    case protect(Protection)
    case pivot(Pivot)
    case total(Total)
    case join(JoinStage)
    case nearest(NearestRows, name: String)

    /// True of what keeps rows by their number.
    package var isLimit: Bool {
      switch self {
      case .take, .takeEach, .skip: true
      default: false
      }
    }
  }
  package var kind: Kind
  package var text: String
  /// Of a stage about a site: what it and those before it ask of one and the same site.
  package var siteConditions: [SiteCondition]
  /// The parts of a condition with their texts, where the query asks why.
  package var parts: ConditionParts?

  package init(_ kind: Kind, text: String, siteConditions: [SiteCondition] = []) {
    self.kind = kind
    self.text = text
    self.siteConditions = siteConditions
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
  /// A number over the distinct rows of the group, of those that pass a condition where there is one.
  package struct Measure: Hashable, Sendable {
    package enum Function: Hashable, Sendable {
      case count
      /// Missing is no value; texts that fold alike are one.
      case countDistinct(BoundExpression)
      /// Of no rows 0; of rows that all miss the value, missing.
      case sum(BoundExpression)
      case minimum(BoundExpression)
      case maximum(BoundExpression)
      /// By linear interpolation, as `Percentile` says.
      case percentile(BoundExpression, percent: Double)
      /// The distinct contacts that a key names, as `ContactMark` packs them; only protection asks for it.
      case contactMark(BoundExpression)

      /// What is measured; nil where rows are only counted.
      package var operand: BoundExpression? {
        switch self {
        case .count: nil
        case .countDistinct(let operand), .sum(let operand), .minimum(let operand), .maximum(let operand),
          .percentile(let operand, _), .contactMark(let operand):
          operand
        }
      }
    }
    package var function: Function
    package var condition: BoundExpression?

    package init(_ function: Function, where condition: BoundExpression? = nil) {
      self.function = function
      self.condition = condition
    }

    package static let count = Measure(.count)

    package var type: ValueType {
      switch function {
      case .count, .countDistinct, .contactMark: .integer
      case .sum(let operand), .minimum(let operand), .maximum(let operand): operand.type
      case .percentile(let operand, _): operand.type == .distance ? .distance : .decimal
      }
    }
  }
  package var keys: [Key]
  package var measures: [Measure]
  /// Groups that there are even without rows.
  package var filled: FilledPeriods?

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
  /// The field that it shows, by its names in both languages; nil of a calculation.
  package var fieldName: LocalizedText?
  /// Of a column that a pivot makes, the value that it is of, which is its head.
  package var pivotValue: Value?
  /// Of a column that shows a field, that field's.
  package var form = ValueForm.ordinary
  /// True where a stage added it or goes by it: what is left out for want of room is another column.
  package var isAsked = false

  package init(name: String, label: LocalizedText, content: Content) {
    self.name = name
    self.label = label
    self.content = content
    switch content {
    case .value(.field(let path)), .set(let path):
      areaKind = path.field.areaKind
      form = path.field.form
      fieldName = path.recordDepth.flatMap { path.steps.prefix($0).last?.name } ?? path.field.name
    case .value:
      areaKind = nil
      fieldName = nil
    }
  }

  package var type: ValueType {
    switch content {
    case .value(let expression): expression.type
    case .set(let path): path.field.type
    }
  }
}
