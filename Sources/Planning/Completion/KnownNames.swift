import Domain
import Language

/// What names mean at one place of a query: fields of the rows there, columns that the stages before have made.
package struct KnownNames {
  /// A field or a column under its name.
  package struct Column: Sendable {
    /// As it is written in a query.
    package let name: LocalizedText
    package let label: LocalizedText
    /// One sentence; empty of what the query has made.
    package let help: LocalizedText
    package let type: ValueType
    /// True of a set.
    package let isMany: Bool
    /// True of what the query has made.
    package let isMade: Bool
  }

  /// What stands on the other side of a comparison.
  package struct Meaning: Sendable {
    package let type: ValueType
    package let isMany: Bool
    /// The kind of area that a name is looked up as.
    package let areaKind: AreaKind?
    /// The field that holds the values, and the entity whose rows hold it; nil of a calculation.
    package let field: Field?
    package let entity: Entity?
  }

  /// What the rows are; nil of groups.
  package let entity: Entity?
  /// What the rows were before they were brought together.
  package let source: Entity
  /// What can be named by one word: columns made, fields, rows that `nearest` named.
  package let columns: [Column]
  /// Fields of records that the rows refer to, which may be named without a path.
  package let distant: [Column]
  private let scope: Scope
  private let lookup: VocabularyLookup
  private let clock: RunClock

  /// The day on which the query is read.
  package var today: CalendarDate { clock.today }

  /// What is known behind a query, of which names and parameters were taken out; mistakes in it are passed over.
  ///
  /// Throws `StoreFailure`.
  package static func behind(
    _ query: Query, of source: SourceText, vocabulary: any VocabularySource, today: CalendarDate,
    now: Instant?
  ) throws -> KnownNames? {
    guard let entity = query.source.keyword.flatMap(Binder.entity) else { return nil }
    let lookup = VocabularyLookup(source: vocabulary)
    let clock = RunClock(today: today, now: now ?? Instant(noonOf: today))
    var binder = Binder(entity: entity, source: source, lookup: lookup, clock: clock)
    _ = try binder.run(query, entity)
    return KnownNames(binder.scope, entity, lookup, clock)
  }

  private init(_ scope: Scope, _ source: Entity, _ lookup: VocabularyLookup, _ clock: RunClock) {
    self.scope = scope
    self.source = source
    self.lookup = lookup
    self.clock = clock
    var columns = scope.columns.map(Self.made)
    var distant: [Column] = []
    if case .records(let description) = scope.rows {
      entity = description.entity
      columns += scope.nearest.map { named in
        Column(
          name: LocalizedText(verbatim: named.name), label: LocalizedText(verbatim: named.name),
          help: LocalizedText("", ""), type: .record(named.rows.subquery.query.entity),
          isMany: named.rows.count > 1,
          isMade: true)
      }
      let taken = Set(columns.map { Folding.fold($0.name.english) })
      columns += description.fields.filter {
        !taken.contains(Folding.fold($0.id)) && Self.isKnown($0, in: scope)
      }
      .map(Self.column)
      distant = Self.distant(description)
    } else {
      entity = nil
    }
    self.columns = columns
    self.distant = distant
  }

  /// A distance and the like are known only behind the stage that asks for them.
  private static func isKnown(_ field: Field, in scope: Scope) -> Bool {
    switch field.mapping {
    case .nearDistance: scope.nearPosition != nil
    case .servingState: scope.servingArea != nil
    case .eligibleState: scope.showsEligibility
    default: true
    }
  }

  /// True of what only a stage makes known.
  private static func isOfStage(_ field: Field) -> Bool {
    switch field.mapping {
    case .nearDistance, .servingState, .eligibleState: true
    default: false
    }
  }

  private static func column(_ field: Field) -> Column {
    Column(
      name: field.name, label: field.label, help: field.help, type: field.type,
      isMany: field.cardinality == .many, isMade: isOfStage(field))
  }

  private static func made(_ column: BoundColumn) -> Column {
    let isMany = if case .set = column.content { true } else { false }
    // The column that `count` makes answers to both words.
    let isCount = column.name == "count" && Folding.fold(column.label.french) != "count"
    var name =
      isCount
      ? LocalizedText("count", column.label.french.lowercased()) : LocalizedText(verbatim: column.name)
    if let field = column.fieldName,
      [field.english, field.french].contains(where: { Folding.fold($0) == Folding.fold(column.name) })
    {
      name = field
    }
    return Column(
      name: name, label: column.label, help: LocalizedText("", ""), type: column.type, isMany: isMany,
      isMade: true)
  }

  private static func distant(_ description: EntityDescription) -> [Column] {
    var seen = Set(
      description.fields.flatMap { [Folding.fold($0.name.english), Folding.fold($0.name.french)] })
    var found: [Column] = []
    for reference in description.fields {
      guard case .reference = reference.mapping, case .record(let entity) = reference.type,
        entity != description.entity
      else { continue }
      for field in Catalog.fields(of: entity) where !field.mapping.isComputed {
        let words = [field.name.english, field.name.french].map(Folding.fold)
        guard !words.contains(where: seen.contains) else { continue }
        seen.formUnion(words)
        found.append(column(field))
      }
    }
    return found
  }

  /// The columns that rows of another query can be joined on: both have them, one value of one kind each.
  package func shared(with other: KnownNames) -> [Column] {
    columns.filter { column in
      guard !column.isMany else { return false }
      let words = Set([column.name.english, column.name.french].map(Folding.fold))
      return other.columns.contains { candidate in
        !candidate.isMany && column.type.asKey.isComparable(to: candidate.type.asKey)
          && !words.isDisjoint(with: [candidate.name.english, candidate.name.french].map(Folding.fold))
      }
    }
  }

  // MARK: - Paths and expressions

  /// The fields of the records that a path leads to; none where it leads to a value.
  package func columns(behind path: [Name]) -> [Column] {
    guard let first = path.first, case .records(let description) = scope.rows else { return [] }
    let folded = Folding.fold(first.text)
    var isNearest = false
    var entity: Entity?
    if let named = scope.nearest.last(where: { Folding.fold($0.name) == folded }) {
      entity = named.rows.subquery.query.entity
      isNearest = true
    } else {
      entity = Self.record(description.field(named: folded))
    }
    for name in path.dropFirst() {
      isNearest = false
      entity = entity.flatMap {
        Self.record(Catalog.description(of: $0).field(named: Folding.fold(name.text)))
      }
    }
    guard let entity else { return [] }
    return Catalog.fields(of: entity).filter {
      !$0.mapping.isComputed || (isNearest && $0.mapping == .nearDistance)
    }.map(Self.column)
  }

  private static func record(_ field: Field?) -> Entity? {
    guard case .record(let entity)? = field?.type else { return nil }
    return entity
  }

  /// What an expression stands for; nil where it is wrong.
  package func meaning(of expression: Expression) -> Meaning? {
    var binder = ExpressionBinder(scope: scope, lookup: lookup, clock: clock)
    guard let side = try? binder.side(expression) else { return nil }
    switch side {
    case .many(let path):
      return Meaning(
        type: path.field.type, isMany: true, areaKind: path.field.areaKind, field: path.field,
        entity: holder(path))
    case .value(let value):
      if case .field(let path) = value {
        return Meaning(
          type: path.field.type, isMany: false, areaKind: path.field.areaKind, field: path.field,
          entity: holder(path))
      }
      return Meaning(
        type: value.type, isMany: false, areaKind: binder.areaKind(of: value), field: nil, entity: nil)
    case .word, .literal, .mistaken: return nil
    }
  }

  /// The entity whose rows hold the field at the end of a path.
  private func holder(_ path: FieldPath) -> Entity {
    if case .record(let entity)? = path.steps.last?.type { return entity }
    return path.nearest.map(\.subquery.query.entity) ?? path.entity
  }
}

extension ValueType {
  /// What rows are grouped and joined by: a record by what shows it.
  fileprivate var asKey: ValueType { if case .record = self { .text } else { self } }
}
