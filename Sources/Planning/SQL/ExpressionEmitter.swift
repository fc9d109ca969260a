import Domain
import Language

/// Writes bound expressions as SQL over the rows of one SELECT.
///
/// Missing is NULL. A condition is written so that it is never NULL where it is negated or shown (`positive` false): the
/// order comparisons, `has` and `contains` are false with a missing side, and so their negation is true.
struct ExpressionEmitter {
  enum Rows {
    /// Records under the alias `e`.
    case records
    /// Groups under the alias `g`, columns c0, c1 ….
    case groups
  }
  let rows: Rows
  /// To-one joins that the expressions need, in the order of first use: the path of columns, and its fragment.
  var joins: [(path: [String], fragment: SQLFragment)] = []
  /// Expressions already computed by a common table, by their column there.
  var computed: [BoundExpression: SQLFragment] = [:]
  private var nextAlias = 0
  /// Rows of other queries, and under which aliases they are joined.
  let subqueries: SubqueryTables
  var joinAliases: [Join: SQLFragment] = [:]
  var nearestAliases: [NearestRows: SQLFragment] = [:]

  init(rows: Rows, subqueries: SubqueryTables) {
    self.rows = rows
    self.subqueries = subqueries
  }

  var joinFragment: SQLFragment { joins.map(\.fragment).joined(separator: " ") }

  // MARK: Values

  /// The value of an expression.
  mutating func value(_ expression: BoundExpression) -> SQLFragment {
    if let known = computed[expression] { return known }
    switch expression {
    case .constant(let value, _): return .value(Self.parameter(value))
    case .field(let path): return field(path, folded: false)
    case .column(let index, _): return .name("g.c\(index)")
    case .recordName(let key): return recordName(key, folded: false)
    case .nearest(let nearest): return distance(nearest)
    case .opening(let opening):
      return least(of: opening.entity, opening.conditions) { $0.opening(at: opening.moment) }
    case .serving(let serving): return self.serving(serving)
    case .eligibility(let question): return eligibility(question)
    case .joined(let joined): return self.joined(joined)
    case .setCount(let path): return count(path)
    case .arithmetic(let op, let left, let right): return arithmetic(op, left, right, expression.type)
    case .negate(let operand):
      return operand.type == .integer || operand.type == .duration
        ? "subtract_integers(0, \(value(operand)))" : "(-\(value(operand)))"
    case .length(let operand): return "character_count(\(value(operand)))"
    case .daysSince(let operand, let today):
      return "CAST(julianday(\(.text(today.iso))) - julianday(\(value(operand))) AS INTEGER)"
    case .datePart(.period(let unit), let operand)
    where operand.isWholeDay && (unit == .year || unit == .month):
      // A fifth of the time of `strftime`, which reads any text as a date first.
      return unit == .year ? "substr(\(value(operand)), 1, 4)" : "substr(\(value(operand)), 1, 7)"
    case .datePart(let part, let operand): return Self.part(part, of: value(operand))
    case .shift(let operand, let span):
      return "shift_date(\(value(operand)), \(.integer(Int64(span.months))), \(.integer(Int64(span.days))))"
    case .daysBetween(let left, let right):
      return "CAST(julianday(\(value(left))) - julianday(\(value(right))) AS INTEGER)"
    case .instantPart(let part, let operand): return "\(name: part.sqlName)(\(value(operand)))"
    case .text(let function, let operand): return "\(name: function.sqlName)(\(value(operand)))"
    case .round(let operand, let digits):
      return "round_decimal(\(value(operand)), \(.integer(Int64(digits))))"
    case .coalesce(let operands):
      return "coalesce(\(operands.map { converted($0, to: expression.type) }.joined(separator: ", ")))"
    case .choice(let condition, let first, let second):
      return """
        CASE WHEN \(self.condition(condition)) THEN \(converted(first, to: expression.type)) \
        ELSE \(converted(second, to: expression.type)) END
        """
    case .setMissing, .quantified, .quantifiedOneOf, .missing, .compare, .oneOf, .underCategory, .and, .or,
      .not, .hasWords, .containsText:
      return "(\(condition(expression, positive: false)))"
    }
  }

  /// The value in the form in which it is compared: folded where it is a text.
  mutating func comparable(_ expression: BoundExpression) -> SQLFragment {
    guard expression.type == .text else { return value(expression) }
    switch expression {
    case .constant(.text(let text), _): return .value(.text(Folding.fold(text)))
    case .field(let path): return field(path, folded: true)
    case .recordName(let key): return recordName(key, folded: true)
    default: return "fold(\(value(expression)))"
    }
  }

  static func parameter(_ value: Value) -> SQLValue {
    switch value {
    case .missing, .set, .hidden: .null
    case .yesNo(let yes): .integer(yes ? 1 : 0)
    case .integer(let number): .integer(number)
    case .decimal(let number), .distance(let number): .real(number)
    case .text(let text): .text(text)
    case .date(let date): .text(date.iso)
    case .period(let period): .text(period.text)
    case .instant(let instant): .integer(Int64(instant.minutes))
    case .duration(let minutes): .integer(minutes)
    case .term(_, let id): .integer(id)
    }
  }

  /// A value among others of a type: a whole number among decimals becomes one.
  private mutating func converted(_ expression: BoundExpression, to type: ValueType) -> SQLFragment {
    let value = value(expression)
    return type == .decimal && expression.type == .integer ? "CAST(\(value) AS REAL)" : value
  }

  /// Dates are kept as `2026-11-23`, periods as their texts.
  private static func part(_ part: DatePart, of date: SQLFragment) -> SQLFragment {
    switch part {
    case .period(.year): "strftime('%Y', \(date))"
    case .period(.quarter):
      "strftime('%Y-Q', \(date)) || ((CAST(strftime('%m', \(date)) AS INTEGER) + 2) / 3)"
    case .period(.month): "strftime('%Y-%m', \(date))"
    case .period(.week):
      // The Thursday of a week tells its year; SQLite has had ISO weeks of its own only since 3.46.
      """
      strftime('%Y-W', \(date), '-3 days', 'weekday 4') || \
      format('%02d', (CAST(strftime('%j', \(date), '-3 days', 'weekday 4') AS INTEGER) - 1) / 7 + 1)
      """
    case .day: date
    case .monthOfYear: "CAST(strftime('%m', \(date)) AS INTEGER)"
    case .weekday: "((CAST(strftime('%w', \(date)) AS INTEGER) + 6) % 7 + 1)"
    }
  }

  private mutating func arithmetic(
    _ op: ArithmeticOperator, _ left: BoundExpression, _ right: BoundExpression, _ type: ValueType
  ) -> SQLFragment {
    let first = value(left)
    let second = value(right)
    if type == .integer || type == .instant || type == .duration {
      // SQLite turns an integer that overflows into a real number without a word; these functions refuse.
      switch op {
      case .add: return "add_integers(\(first), \(second))"
      case .subtract: return "subtract_integers(\(first), \(second))"
      default: return "multiply_integers(\(first), \(second))"
      }
    }
    switch op {
    case .add: return "(CAST(\(first) AS REAL) + \(second))"
    case .subtract: return "(CAST(\(first) AS REAL) - \(second))"
    case .multiply: return "(CAST(\(first) AS REAL) * \(second))"
    case .divide: return "(CAST(\(first) AS REAL) / \(second))"
    }
  }

  // MARK: Paths

  private mutating func field(_ path: FieldPath, folded: Bool) -> SQLFragment {
    if let nearest = path.nearest, path.isStored, path.field.mapping == .nearDistance {
      return nearestDistance(nearest)
    }
    let owner = join(path)
    return stored(path.field, in: owner, folded: folded)
  }

  private func stored(_ field: Field, in owner: SQLFragment, folded: Bool) -> SQLFragment {
    switch field.mapping {
    // A delivered day can carry a time of day, which is kept and is no part of the date.
    case .column(let column, _) where field.type == .date:
      return "substr(\(owner).\(name: column), 1, 10)"
    case .column(let column, let foldedColumn):
      if folded, let foldedColumn { return "\(owner).\(name: foldedColumn)" }
      if folded { return "fold(\(owner).\(name: column))" }
      return "\(owner).\(name: column)"
    case .test(let column, let number): return "(\(owner).\(name: column) = \(.integer(number)))"
    case .reference(let column), .day(let column): return "\(owner).\(name: column)"
    case .set, .backReference, .nearDistance, .openState, .servingState, .eligibleState: return "NULL"
    }
  }

  /// Looked up by key for the rows that are left, where a join would be made for all.
  private mutating func recordName(_ key: BoundExpression, folded: Bool) -> SQLFragment {
    guard case .record(let entity) = key.type, let display = entity.display else { return "NULL" }
    let name = stored(display, in: "named", folded: folded)
    let table = SQLFragment.name(Catalog.description(of: entity).table)
    return "(SELECT \(name) FROM \(table) AS named WHERE named.id = \(value(key)))"
  }

  /// The alias of the record at the end of to-one references.
  private mutating func join(_ fields: FieldPath) -> SQLFragment {
    var owner: SQLFragment = fields.nearest.map { nearestRecord($0) } ?? "e"
    var path: [String] = fields.nearest == nil ? [] : [owner.text]
    for step in fields.steps {
      guard case .record(let target) = step.type, case .reference(let column) = step.mapping else { break }
      path.append(column)
      let alias = SQLFragment.name("j" + path.joined(separator: "_"))
      if !joins.contains(where: { $0.path == path }) {
        let table = Catalog.description(of: target).table
        joins.append((path, "LEFT JOIN \(name: table) AS \(alias) ON \(alias).id = \(owner).\(name: column)"))
      }
      owner = alias
    }
    return owner
  }

  /// The tables that a to-many path goes through, tied to the row `e`, and the alias at its end.
  private mutating func chain(
    _ steps: [Field], _ nearest: NearestRows?
  ) -> (from: SQLFragment, tie: SQLFragment, end: SQLFragment)? {
    var from: SQLFragment = ""
    var tie: SQLFragment = ""
    var owner: SQLFragment = "e"
    if let nearest {
      nextAlias += 1
      owner = .name("s\(nextAlias)")
      from = nearestRecords(nearest, owner)
      tie = "1"
    }
    for step in steps {
      guard case .record(let target) = step.type else { return nil }
      let description = Catalog.description(of: target)
      nextAlias += 1
      let alias = SQLFragment.name("s\(nextAlias)")
      let link: SQLFragment
      switch step.mapping {
      case .reference(let column): link = "\(alias).id = \(owner).\(name: column)"
      case .backReference(let column):
        let listed = description.listedColumn.map { " AND \(alias).\(name: $0) = 1" as SQLFragment } ?? ""
        link = "\(alias).\(name: column) = \(owner).id\(listed)"
      default: return nil
      }
      let table: SQLFragment = "\(name: description.table) AS \(alias)"
      if from.text.isEmpty {
        from = table
        tie = link
      } else {
        from = "\(from) CROSS JOIN \(table) ON \(link)"
      }
      owner = alias
    }
    return (from, tie, owner)
  }

  /// The values of a to-many path of the row `e`: what to select from, under which condition, and the value; never NULL.
  mutating func values(
    _ path: FieldPath
  ) -> (from: SQLFragment, condition: SQLFragment, value: SQLFragment)? {
    if case .backReference = path.field.mapping {
      return chain(path.steps + [path.field], path.nearest).map { ($0.from, $0.tie, "\($0.end).id") }
    }
    guard let chain = chain(path.steps, path.nearest) else { return nil }
    if case .set(let table, let key, let valueColumn) = path.field.mapping {
      nextAlias += 1
      let alias = SQLFragment.name("s\(nextAlias)")
      let value: SQLFragment = "\(alias).\(name: valueColumn)"
      let link: SQLFragment = "\(alias).\(name: key) = \(chain.end).id"
      if chain.from.text.isEmpty { return ("\(name: table) AS \(alias)", link, value) }
      return ("\(chain.from) CROSS JOIN \(name: table) AS \(alias) ON \(link)", chain.tie, value)
    }
    guard !chain.from.text.isEmpty else { return nil }
    if let nearest = path.nearest, path.isStored, path.field.mapping == .nearDistance {
      return (chain.from, chain.tie, distance(nearest, to: "\(chain.end).id"))
    }
    let value = stored(path.field, in: chain.end, folded: false)
    return (chain.from, "\(chain.tie) AND \(value) IS NOT NULL", value)
  }

  private mutating func count(_ path: FieldPath) -> SQLFragment {
    if let depth = path.recordDepth {
      // Rows that refer to this one are distinct as they are.
      let isOneStep = depth == 1 && path.nearest == nil && path.steps.first.map(\.isBackReference) ?? false
      let distinct: SQLFragment = isOneStep ? "" : "DISTINCT "
      guard let chain = chain(Array(path.steps.prefix(depth)), path.nearest) else { return "0" }
      return "(SELECT count(\(distinct)\(chain.end).id) FROM \(chain.from) WHERE \(chain.tie))"
    }
    guard let values = values(path) else { return "0" }
    return "(SELECT count(DISTINCT \(values.value)) FROM \(values.from) WHERE \(values.condition))"
  }

  /// Every distinct value as a netstring `4:text`, in order; NULL where there is none.
  mutating func set(_ path: FieldPath) -> SQLFragment {
    guard let values = values(path) else { return "NULL" }
    // SQLite writes a real number with 15 digits; 17 give the same number back.
    let isReal = path.field.type == .decimal || path.field.type == .distance
    let text: SQLFragment = isReal ? "format('%!.17g', v)" : "v"
    return """
      (SELECT group_concat(length(CAST(\(text) AS BLOB)) || ':' || \(text), '') FROM \
      (SELECT DISTINCT \(values.value) AS v FROM \(values.from) WHERE \(values.condition) ORDER BY 1))
      """
  }

  // MARK: Conditions

  /// A condition; NULL may stand for false only where `positive`.
  mutating func condition(_ expression: BoundExpression, positive: Bool = true) -> SQLFragment {
    switch expression {
    case .and(let operands):
      return operands.map { condition($0, positive: positive) }.balanced("AND")
    case .or(let operands):
      return operands.map { condition($0, positive: positive) }.balanced("OR")
    case .not(let operand): return "NOT (\(condition(operand, positive: false)))"
    case .missing(let operand): return "\(value(operand)) IS NULL"
    case .compare(let op, let left, let right):
      return Self.compare(op, comparable(left), comparable(right), positive: positive)
    case .oneOf(let operand, let values):
      let found = comparable(operand)
      return values.map { "\(found) IS \(comparable($0))" }.balanced("OR")
    case .underCategory(let operand, let categories):
      // Read once a statement as a list, whatever SQLite thinks of an index on the other side.
      let list = categories.map { SQLFragment.value(.integer($0)) }.joined(separator: ", ")
      let below: SQLFragment = "SELECT descendant_id FROM category_closure WHERE ancestor_id IN (\(list))"
      return Self.guarded("+\(value(operand)) IN (\(below))", positive)
    case .setMissing(let path):
      return "\(count(path)) = 0"
    case .quantified(let quantifier, let path, let op, let operand):
      let other = comparable(operand)
      return quantified(quantifier, path) { Self.compare(op, $0, other, positive: false) }
    case .quantifiedOneOf(let quantifier, let path, let alternatives):
      let others = alternatives.map { comparable($0) }
      return quantified(quantifier, path) { element in
        others.map { "\(element) IS \($0)" }.balanced("OR")
      }
    case .hasWords(let path, let pattern):
      return "ifnull(has_words(\(field(path, folded: false)), \(.text(pattern.serialized))), 0)"
    case .containsText(let operand, let needle):
      return Self.guarded("instr(\(comparable(operand)), \(.text(needle))) > 0", positive)
    case .constant(.yesNo(let yes), _): return yes ? "1" : "0"
    case .constant, .field, .column, .recordName, .nearest, .opening, .serving, .eligibility, .joined,
      .setCount,
      .arithmetic, .negate, .length, .daysSince, .datePart, .shift, .daysBetween, .instantPart, .text, .round,
      .coalesce, .choice:
      return Self.guarded(value(expression), positive)
    }
  }

  /// Whether any or all of the values of a to-many path pass a test.
  private mutating func quantified(
    _ quantifier: Quantifier, _ path: FieldPath, _ test: (SQLFragment) -> SQLFragment
  ) -> SQLFragment {
    guard let values = values(path) else { return quantifier == .any ? "0" : "1" }
    let passes = test(path.field.type == .text ? "fold(\(values.value))" : values.value)
    return quantifier == .any
      ? "EXISTS (SELECT 1 FROM \(values.from) WHERE \(values.condition) AND (\(passes)))"
      : "NOT EXISTS (SELECT 1 FROM \(values.from) WHERE \(values.condition) AND NOT (\(passes)))"
  }

  private static func guarded(_ condition: SQLFragment, _ positive: Bool) -> SQLFragment {
    positive ? condition : "ifnull(\(condition), 0)"
  }

  private static func compare(
    _ op: ComparisonOperator, _ left: SQLFragment, _ right: SQLFragment, positive: Bool
  ) -> SQLFragment {
    switch op {
    case .equal: "(\(left) IS \(right))"
    case .notEqual: "(\(left) IS NOT \(right))"
    case .less: guarded("(\(left) < \(right))", positive)
    case .lessOrEqual: guarded("(\(left) <= \(right))", positive)
    case .greater: guarded("(\(left) > \(right))", positive)
    case .greaterOrEqual: guarded("(\(left) >= \(right))", positive)
    }
  }

  private func distance(_ nearest: NearestDistance) -> SQLFragment {
    let latitude = SQLValue.real(nearest.position.latitude)
    let longitude = SQLValue.real(nearest.position.longitude)
    switch Catalog.description(of: nearest.entity).siting {
    case .none: return "NULL"
    case .itself:
      let distance: SQLFragment = "distance_m(e.latitude, e.longitude, \(latitude), \(longitude))"
      guard !nearest.conditions.isEmpty else { return distance }
      let tests = SiteEmitter(alias: "e", entity: nearest.entity).conditions(nearest.conditions)
      return "CASE WHEN \(tests) THEN \(distance) END"
    case .sites(let key):
      let tests = SiteEmitter(alias: "x", entity: .sites).conditions(nearest.conditions)
      let further: SQLFragment = nearest.conditions.isEmpty ? "" : " AND \(tests)"
      return """
        (SELECT min(distance_m(x.latitude, x.longitude, \(latitude), \(longitude))) FROM site AS x \
        WHERE x.\(name: key) = e.id AND x.listed >= e.listed\(further))
        """
    }
  }
}

extension BoundExpression {
  /// True of a day that the store keeps as ten characters, or that is missing.
  fileprivate var isWholeDay: Bool {
    switch self {
    case .field(let path): if case .day = path.field.mapping { true } else { false }
    case .datePart(.day, let operand): operand.isWholeDay
    case .instantPart(.day, _): true
    default: false
    }
  }
}

extension Field {
  fileprivate var isBackReference: Bool { if case .backReference = mapping { true } else { false } }
}
