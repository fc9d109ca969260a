import Domain
import Language

/// A way from a row to a field: references and back references, then the field.
package struct FieldPath: Hashable, Sendable {
  package let entity: Entity
  package let steps: [Field]
  package let field: Field
  /// How many of the steps lead to a record that was named, where `field` only shows it: counting then counts records.
  package let recordDepth: Int?
  /// Where the way begins, if not at the row itself: at the rows of another query that are nearest to it.
  package let nearest: NearestRows?

  package init(
    entity: Entity, steps: [Field], field: Field, recordDepth: Int? = nil, nearest: NearestRows? = nil
  ) {
    self.entity = entity
    self.steps = steps
    self.field = field
    self.recordDepth = recordDepth
    self.nearest = nearest
  }

  /// True where one row can reach several values.
  package var isMany: Bool {
    field.cardinality == .many || steps.contains { $0.cardinality == .many }
      || nearest.map { $0.count > 1 } ?? false
  }

  /// True where the value can be missing.
  package var canBeMissing: Bool {
    field.cardinality == .maybe || steps.contains { $0.cardinality == .maybe } || nearest != nil
  }

  /// As a user writes it, in canonical English.
  package var text: String {
    let named = recordDepth.map { steps.prefix($0).map(\.id) } ?? steps.map(\.id) + [field.id]
    let start = nearest.map { ["nearest \($0.subquery.query.entity.rawValue)"] } ?? []
    return (start + named).joined(separator: ".")
  }
}

/// A condition on one site of a row; the conditions of a query speak together of one and the same site.
package enum SiteCondition: Hashable, Sendable {
  /// In one of these areas.
  case located([AreaReference])
  /// At most this many metres from a position.
  case within(metres: Double, Position)
  /// Open at a moment; with `includesUnknown`, or such that nobody can say.
  case open(OpeningMoment, includesUnknown: Bool)
  /// Serves all of an area, or such that nobody can say.
  case serving(AreaLineage)
}

/// An area by its kind and its key.
package struct AreaReference: Hashable, Sendable {
  package let kind: AreaKind
  package let id: Int64
  package init(kind: AreaKind, id: Int64) {
    self.kind = kind
    self.id = id
  }
}

/// The distance in metres from a position to the nearest site of a row that passes all conditions; missing where none does.
package struct NearestDistance: Hashable, Sendable {
  package let entity: Entity
  package let position: Position
  package let conditions: [SiteCondition]
  package init(entity: Entity, position: Position, conditions: [SiteCondition]) {
    self.entity = entity
    self.position = position
    self.conditions = conditions
  }
}

/// Whether the sites of a row that pass all conditions are open at a moment: the best state of any; missing where none passes.
package struct RowOpening: Hashable, Sendable {
  package let entity: Entity
  package let moment: OpeningMoment
  package let conditions: [SiteCondition]
  package init(entity: Entity, moment: OpeningMoment, conditions: [SiteCondition]) {
    self.entity = entity
    self.moment = moment
    self.conditions = conditions
  }
}

extension [SiteCondition] {
  /// True where all of them can be asked of the site that a service without sites stands for, which is nowhere.
  package var canHoldNowhere: Bool {
    allSatisfy {
      switch $0 {
      case .open, .serving: true
      case .located, .within: false
      }
    }
  }
}

/// An expression whose names are resolved and whose types agree.
///
/// Two-valued logic: a condition is true or false, never unknown. `=` and `!=` take missing as a value; the order
/// comparisons, `has` and `contains` are false where a side is missing.
package indirect enum BoundExpression: Hashable, Sendable {
  case constant(Value, ValueType)
  /// A field that one row has at most once.
  case field(FieldPath)
  /// A column of a summary.
  case column(Int, ValueType)
  /// What a record is shown as, of an expression that holds its key.
  case recordName(BoundExpression)
  case nearest(NearestDistance)
  case opening(RowOpening)
  /// From the row of another query with the same keys.
  case joined(JoinedValue)
  case serving(RowServing)
  /// What the record answers to a question about a person.
  case eligibility(EligibilityQuestion)
  /// How many distinct values or records a to-many path reaches.
  case setCount(FieldPath)
  case setMissing(FieldPath)
  case quantified(Quantifier, FieldPath, ComparisonOperator, BoundExpression)
  case quantifiedOneOf(Quantifier, FieldPath, [BoundExpression])
  case missing(BoundExpression)
  case compare(ComparisonOperator, BoundExpression, BoundExpression)
  case oneOf(BoundExpression, [BoundExpression])
  /// Whether a category is one of these or below one.
  case underCategory(BoundExpression, [Int64])
  case and([BoundExpression])
  case or([BoundExpression])
  case not(BoundExpression)
  case arithmetic(ArithmeticOperator, BoundExpression, BoundExpression)
  case negate(BoundExpression)
  /// Words or a phrase in a text, by the rules of the index.
  case hasWords(FieldPath, TextPattern)
  /// A folded text inside the folded value.
  case containsText(BoundExpression, String)
  /// Characters of a text.
  case length(BoundExpression)
  /// Days from a date to the day of the run.
  case daysSince(BoundExpression, CalendarDate)
  /// A date so many months and days later.
  case shift(BoundExpression, CalendarSpan)
  /// Days from the second date to the first.
  case daysBetween(BoundExpression, BoundExpression)
  /// The local day or hour of an instant.
  case instantPart(InstantPart, BoundExpression)
  /// A period or a cycle of a date.
  case datePart(DatePart, BoundExpression)
  case text(TextFunction, BoundExpression)
  case round(BoundExpression, digits: Int)
  /// The first that is not missing; all of one kind.
  case coalesce([BoundExpression])
  /// The second where the first is true, else the third; both of one kind.
  case choice(BoundExpression, BoundExpression, BoundExpression)

  package var type: ValueType {
    switch self {
    case .constant(_, let type), .column(_, let type): type
    case .field(let path): path.field.type
    case .recordName(let key):
      if case .record(let entity) = key.type { entity.display?.type ?? .text } else { key.type }
    case .nearest: .distance
    case .opening: .term(.openState)
    case .joined(let joined): joined.type
    case .serving: .term(.servingState)
    case .eligibility: .term(.eligibleState)
    case .setCount: .integer
    case .setMissing, .quantified, .quantifiedOneOf, .missing, .compare, .oneOf, .underCategory, .and, .or,
      .not, .hasWords, .containsText:
      .yesNo
    case .arithmetic(let op, let left, let right):
      Self.type(of: op, left.type, right.type)
    case .negate(let operand): operand.type
    case .length, .daysSince, .daysBetween: .integer
    case .shift: .date
    case .instantPart(let part, _): part.type
    case .datePart(let part, _): part.type
    case .text: .text
    case .round: .decimal
    case .coalesce(let operands): Self.common(operands)
    case .choice(_, let first, let second): Self.common([first, second])
    }
  }

  /// The type of a calculation; both sides are typed once, as a chain asks again at every level.
  private static func type(
    of op: ArithmeticOperator, _ left: ValueType, _ right: ValueType
  ) -> ValueType {
    if left == .instant || right == .instant { return left == right ? .duration : .instant }
    if left == .duration || right == .duration {
      return op == .divide ? .decimal : .duration
    }
    if left == .distance || right == .distance {
      return op == .divide && left == right ? .decimal : .distance
    }
    return op != .divide && left == .integer && right == .integer ? .integer : .decimal
  }

  /// The type of values that are alike: whole numbers among decimals are decimals.
  private static func common(_ operands: [BoundExpression]) -> ValueType {
    let types = operands.map(\.type)
    return types.contains(.decimal) ? .decimal : types.first ?? .text
  }

  /// Everything directly inside.
  package var children: [BoundExpression] {
    switch self {
    case .constant, .field, .column, .nearest, .opening, .serving, .eligibility, .setCount, .setMissing,
      .hasWords:
      []
    case .quantified(_, _, _, let operand), .missing(let operand), .not(let operand), .negate(let operand),
      .containsText(let operand, _), .length(let operand), .daysSince(let operand, _),
      .datePart(_, let operand), .shift(let operand, _), .instantPart(_, let operand),
      .text(_, let operand), .round(let operand, _), .recordName(let operand), .underCategory(let operand, _):
      [operand]
    case .compare(_, let left, let right), .arithmetic(_, let left, let right),
      .daysBetween(let left, let right):
      [left, right]
    case .joined(let joined): joined.join.keys.map(\.left)
    case .oneOf(let operand, let values): [operand] + values
    case .quantifiedOneOf(_, _, let values): values
    case .and(let operands), .or(let operands), .coalesce(let operands): operands
    case .choice(let condition, let first, let second): [condition, first, second]
    }
  }
}
