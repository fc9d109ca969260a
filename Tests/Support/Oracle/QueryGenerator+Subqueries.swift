import Domain
import Language

/// Stages that take a query in brackets.
extension QueryGenerator {
  /// A small query over some entity; `body` writes its last stages in the scope of its rows.
  private mutating func inner(
    of entity: Entity, _ body: (inout QueryGenerator) -> [GeneratedStage]
  ) -> (source: String, stages: [String]) {
    let outer = scope
    scope = QueryScope(entity)
    defer { scope = outer }
    let all = random.chance(10) ? word(.all, .statementHead) + " " : ""
    let source = all + word(Self.keyword(of: entity), .statementHead)
    var stages = (0..<random.choose(0, 0, 1, 2)).map { _ in filter() }
    stages += body(&self)
    return (source, stages.map(\.text))
  }

  /// On a column of groups, which are unique, or of records, which may be and then sometimes are not.
  mutating func join() -> GeneratedStage? {
    let keys = scope.ways.filter { $0.words.count == 1 && !$0.isMany && $0.type != .distance }
    let entity = random.choose(Entity.services, .sites, .organizations, .places, .regions, .categories)
    let fields = QueryScope(entity).ways.filter { !$0.isMany && $0.field != nil }
    guard let key = random.element(keys.filter { key in fields.contains { $0.type == key.type } }),
      let field = random.element(fields.filter { $0.type == key.type })
    else { return nil }
    let name = key.text(anyLanguage())
    let added = "j" + String(nextColumn)
    nextColumn += 1
    var type = ValueType.integer
    let (source, stages) = inner(of: entity) { generator in
      let way = generator.anyLanguage()
      let item = "\(name) = \(field.text(way))"
      guard generator.random.chance(25) else {
        let by = generator.word(.by, .countClause)
        let count = generator.word(.functionCount, .function)
        return [
          GeneratedStage(generator.word(.summarize, .stageHead) + " \(added) = \(count)() \(by) \(item)")
        ]
      }
      let (value, valueType) = generator.value(depth: 1)
      type = valueType
      return [
        GeneratedStage(generator.word(.take, .stageHead) + " " + generator.random.choose("1", "2", "500")),
        GeneratedStage(generator.word(.select, .stageHead) + " \(item), \(added) = \(value)"),
      ]
    }
    scope.columns.append(QueryScope.column(added, type))
    let drop = random.chance(35) ? " " + word(.orDrop, .joinEnd) : ""
    return GeneratedStage(
      "\(word(.join, .stageHead)) (\(source) |", stages, separator: " | ",
      tail: ") \(word(.on, .joinClause)) \(name)\(drop)")
  }

  /// Of any rows that have positions, to any others; sometimes to those of another stage, under another name.
  mutating func nearest() -> GeneratedStage? {
    guard let rows = scope.entity, Catalog.description(of: rows).siting != .none else { return nil }
    let entity = random.choose(Entity.services, .sites, .sites, .organizations, .places)
    var (source, stages) = inner(of: entity) { generator in
      guard generator.random.chance(20) else { return [] }
      return [
        GeneratedStage(generator.word(.take, .stageHead) + " " + generator.random.choose("0", "1", "7"))
      ]
    }
    var found = entity
    if random.chance(60), let last = lastNearest {
      (found, source, stages) = (
        last.entity, last.source, last.stages + [word(.where, .stageHead) + " 1 = 1"]
      )
    }
    lastNearest = (found, source, stages)
    let name = "near" + String(nextColumn)
    nextColumn += 1
    let count = random.choose("", "", "1 ", "2 ", "5 ")
    scope.addNearest(name, found, isMany: count == "2 " || count == "5 ")
    let pipe = stages.isEmpty ? "" : " |"
    return GeneratedStage(
      "\(word(.nearest, .stageHead)) \(count)(\(source)\(pipe)", stages, separator: " | ",
      tail: ") \(word(.as, .nearestClause)) \(name)")
  }

  static func keyword(of entity: Entity) -> Keyword {
    switch entity {
    case .services: .services
    case .sites: .sites
    case .organizations: .organizations
    case .places: .places
    case .regions: .regions
    case .categories: .categories
    case .queries: .queries
    case .locations: .locations
    case .changes: .changes
    case .defects: .defects
    case .contacts: .contacts
    case .needs: .needs
    case .referrals: .referrals
    }
  }
}
