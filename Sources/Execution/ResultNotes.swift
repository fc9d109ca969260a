import Domain
import Language
import Planning

/// Notes that take a count of their own: rows that a filter left out because something was missing, and the stage after
/// which nothing was left.
struct ResultNotes {
  let runner: QueryRunner

  func notes(for query: BoundQuery, rows: Int) throws -> [Diagnostic] {
    var notes: [Diagnostic] = []
    var person = EligibilityQuestion()
    if let note = try purged(query) { notes.append(note) }
    for index in query.stages.indices {
      switch query.stages[index].kind {
      case .filter(let condition):
        if let note = try missingCompared([condition], at: index, in: query) { notes.append(note) }
      case .summarize(let summary):
        let conditions = summary.measures.compactMap(\.condition)
        if let note = try missingCompared(conditions, at: index, in: query) { notes.append(note) }
      case .near(_, within: .some):
        if let note = try withoutPosition(at: index, in: query) { notes.append(note) }
      case .open(let moment, includesUnknown: false):
        if let note = try hoursUnknown(moment, at: index, in: query) { notes.append(note) }
      // An empty query in brackets is an answer like another.
      case .join(let stage): notes += try self.notes(for: stage.join.subquery.query, rows: 1)
      case .nearest(let nearest, _): notes += try self.notes(for: nearest.subquery.query, rows: 1)
      case .serving(let area):
        if let note = try servingUnknown(area, at: index, in: query) { notes.append(note) }
      case .eligible(let question):
        let isLast = !query.stages[(index + 1)...].contains {
          if case .eligible = $0.kind { true } else { false }
        }
        person = person.adding(question)
        if isLast, let note = try eligibleUnknown(person, at: index, in: query) { notes.append(note) }
      default: break
      }
    }
    if rows == 0, let note = try emptied(query) { notes.append(note) }
    return notes
  }

  /// An order comparison is false where a side is missing: says for how many rows.
  private func missingCompared(
    _ conditions: [BoundExpression], at index: Int, in query: BoundQuery
  ) throws -> Diagnostic? {
    var operands: [BoundExpression] = []
    for condition in conditions { collect(condition, &operands) }
    guard !operands.isEmpty else { return nil }
    let missing = BoundExpression.or(operands.map { .missing($0) })
    let count = try self.count(query, upTo: index, where: missing)
    guard count > 0 else { return nil }
    let column = query.columns.first { column in operands.contains { column.content == .value($0) } }
    let field =
      operands.compactMap(Self.field).first ?? column.map { LocalizedText(verbatim: $0.name) }
      ?? LocalizedText("value", "valeur")
    return Diagnostic(.noteMissingCompared, [Self.rows(count), field])
  }

  static func rows(_ count: Int) -> LocalizedText { NumberText.rows(Int64(count)) }

  /// The first field that an expression reads.
  private static func field(_ expression: BoundExpression) -> LocalizedText? {
    switch expression {
    case .field(let path): path.field.name
    case .nearest: LocalizedText("distance", "distance")
    case .opening: LocalizedText("open", "ouvert")
    case .serving: LocalizedText("serving", "dessert")
    case .eligibility: LocalizedText("eligible", "admissible")
    default: expression.children.lazy.compactMap(field).first
    }
  }

  /// The sides of order comparisons that can be missing, each once; `a < b or a is missing` has answered for its side.
  private func collect(_ expression: BoundExpression, _ operands: inout [BoundExpression]) {
    if case .compare(let op, let left, let right) = expression, op != .equal, op != .notEqual {
      for side in [left, right] where side.canBeMissing && !operands.contains(side) { operands.append(side) }
    }
    var inner: [BoundExpression] = []
    for child in expression.children { collect(child, &inner) }
    if case .or(let alternatives) = expression { inner.removeAll { alternatives.contains(.missing($0)) } }
    for operand in inner where !operands.contains(operand) { operands.append(operand) }
  }

  /// `near … within` drops rows that have qualifying sites, none of them with a position.
  private func withoutPosition(at index: Int, in query: BoundQuery) throws -> Diagnostic? {
    guard case .near(let position, _) = query.stages[index].kind else { return nil }
    let nearest = NearestDistance(
      entity: query.entity, position: position,
      conditions: Array(query.stages[index].siteConditions.dropLast()))
    let count = try self.count(query, upTo: index, where: .missing(.nearest(nearest)))
    return count > 0 ? Diagnostic(.noteWithoutPosition, [Self.rows(count)]) : nil
  }

  /// `open` drops rows of which nobody can say, unless another of their sites is open.
  private func hoursUnknown(
    _ moment: OpeningMoment, at index: Int, in query: BoundQuery
  ) throws -> Diagnostic? {
    let opening = RowOpening(
      entity: query.entity, moment: moment, conditions: Array(query.stages[index].siteConditions.dropLast()))
    let unknown = BoundExpression.constant(
      .term(.openState, OpeningState.unknown.rawValue), .term(.openState))
    let count = try self.count(query, upTo: index, where: .compare(.equal, .opening(opening), unknown))
    return count > 0 ? Diagnostic(.noteHoursUnknown, [Self.rows(count)]) : nil
  }

  /// How many rows the first stages leave, of those that a further condition keeps.
  func count(
    _ query: BoundQuery, upTo index: Int, where condition: BoundExpression?
  ) throws -> Int {
    var prefix = query.prefix(index)
    if let condition { prefix.stages.append(BoundStage(.filter(condition), text: "")) }
    return try runner.count(prefix)
  }
}

extension BoundExpression {
  /// True where a value can be missing; constants and counts never are.
  fileprivate var canBeMissing: Bool {
    switch self {
    case .constant(let value, _): value == .missing
    case .field(let path): path.canBeMissing
    case .column, .nearest, .opening, .serving, .joined: true
    case .arithmetic(.divide, _, _): true
    case .arithmetic(_, let left, let right), .daysBetween(let left, let right):
      left.canBeMissing || right.canBeMissing
    case .negate(let operand), .length(let operand), .daysSince(let operand, _), .datePart(_, let operand),
      .shift(let operand, _), .instantPart(_, let operand),
      .text(_, let operand), .round(let operand, _), .recordName(let operand):
      operand.canBeMissing
    case .coalesce(let operands): operands.allSatisfy(\.canBeMissing)
    case .choice(_, let first, let second): first.canBeMissing || second.canBeMissing
    default: false
    }
  }
}
