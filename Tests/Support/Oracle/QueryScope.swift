import Domain
import Language

/// What the generator may name at one point of a query; written apart from the binder's `Scope`, so that both can be wrong.
struct QueryScope {
  /// A way to values that a query can write.
  struct Way {
    let words: [LocalizedText]
    /// Of the last field; a record stands for its name.
    let type: ValueType
    let isMany: Bool
    /// Where the values stand, to draw literals from; nil for a column made by the query.
    let owner: Entity?
    let field: Field?
    /// True where the way ends in a record.
    let isRecord: Bool

    func text(_ language: LanguageCode) -> String { words.map { $0[language] }.joined(separator: ".") }
  }

  /// Nil after `count`.
  var entity: Entity?
  var columns: [Way] = []
  var hasPosition = false
  /// Ways that begin at the rows that `nearest` found.
  var nearest: [Way] = []
  /// After `pivot` or `total`: little can follow.
  var isEnded = false
  /// After `pivot`: a total can follow.
  var isPivoted = false
  var hasServingArea = false
  var asksPerson = false

  init(_ entity: Entity) { self.entity = entity }

  /// The rows become groups with these columns.
  mutating func group(_ columns: [Way]) {
    entity = nil
    hasPosition = false
    nearest = []
    hasServingArea = false
    asksPerson = false
    self.columns = columns
  }

  var ways: [Way] {
    guard let entity else { return columns }
    let distance = hasPosition ? [Self.distance] : []
    let opening = Catalog.description(of: entity).hasHours ? [Self.opening] : []
    let coverage = (hasServingArea ? [Self.serving] : []) + (asksPerson ? [Self.eligible] : [])
    return columns + nearest + distance + opening + coverage + (Self.ways[entity] ?? [])
  }

  /// The rows of an entity under a name: themselves, how far they are, and their fields.
  mutating func addNearest(_ name: String, _ entity: Entity, isMany: Bool) {
    let start = LocalizedText(verbatim: name)
    let display = Self.display(of: entity)
    nearest = [
      Way(
        words: [start], type: display?.1.type ?? .text, isMany: isMany, owner: display?.0, field: display?.1,
        isRecord: true),
      Way(
        words: [start, LocalizedText("distance", "distance")], type: .distance, isMany: isMany, owner: nil,
        field: nil, isRecord: false),
    ]
    nearest += (Self.ways[entity] ?? []).filter { $0.words.count < 3 }.map { way in
      Way(
        words: [start] + way.words, type: way.type, isMany: isMany || way.isMany, owner: way.owner,
        field: way.field, isRecord: way.isRecord)
    }
  }

  static func column(_ name: String, _ type: ValueType) -> Way {
    Way(
      words: [LocalizedText(verbatim: name)], type: type, isMany: false, owner: nil, field: nil,
      isRecord: false)
  }

  private static let distance = column("distance", .distance)
  private static let opening = Way(
    words: [LocalizedText("open", "ouvert")], type: .term(.openState), isMany: false, owner: nil, field: nil,
    isRecord: false)

  private static let serving = Way(
    words: [LocalizedText("serving", "dessert")], type: .term(.servingState), isMany: false, owner: nil,
    field: nil, isRecord: false)
  private static let eligible = Way(
    words: [LocalizedText("eligible", "admissible")], type: .term(.eligibleState), isMany: false, owner: nil,
    field: nil, isRecord: false)

  private static let ways: [Entity: [Way]] = Dictionary(
    uniqueKeysWithValues: Entity.allCases.map { ($0, ways(of: $0, depth: 3)) })

  private static func ways(of entity: Entity, depth: Int) -> [Way] {
    var ways: [Way] = []
    let computed: [FieldMapping] = [.nearDistance, .openState, .servingState, .eligibleState]
    for field in Catalog.fields(of: entity) where !computed.contains(field.mapping) {
      let isMany = field.cardinality == .many
      guard case .record(let target) = field.type else {
        ways.append(
          Way(
            words: [field.name], type: field.type, isMany: isMany, owner: entity, field: field,
            isRecord: false))
        continue
      }
      if let (owner, display) = display(of: target) {
        ways.append(
          Way(
            words: [field.name], type: display.type, isMany: isMany, owner: owner, field: display,
            isRecord: true))
      }
      guard depth > 1 else { continue }
      for way in Self.ways(of: target, depth: depth - 1) {
        ways.append(
          Way(
            words: [field.name] + way.words, type: way.type, isMany: isMany || way.isMany, owner: way.owner,
            field: way.field, isRecord: way.isRecord))
      }
    }
    return ways
  }

  private static func display(of entity: Entity) -> (Entity, Field)? {
    guard let field = Catalog.fields(of: entity).first(where: { $0.id == entity.displayField }) else {
      return nil
    }
    if case .record(let next) = field.type { return display(of: next) }
    return (entity, field)
  }
}
