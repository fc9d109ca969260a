import Domain
import Language

/// Random queries whose types agree, over every source and stage, with literals that the directory holds.
///
/// A few are refused all the same (a homonym, a name twice); the properties pass over those.
package struct QueryGenerator {
  var random: SeededGenerator
  let pool: LiteralPool
  /// Of the words of one query; each may be French or English where it is nil.
  var language: LanguageCode?
  var scope = QueryScope(.services)
  var nextColumn = 1
  /// True behind a `during`.
  var hasWindow = false
  /// The query of the last `nearest`.
  var lastNearest: (entity: Entity, source: String, stages: [String])?

  package init(seed: UInt64, pool: LiteralPool) {
    random = SeededGenerator(seed: seed)
    self.pool = pool
  }

  package mutating func query(stages: ClosedRange<Int> = 0...5) -> GeneratedQuery {
    var query = start()
    for _ in 0..<random.pick(stages) {
      if random.chance(5), !scope.isEnded, let again = random.element(query.stages) {
        query.stages.append(again)
      } else {
        query.stages.append(stage())
      }
    }
    return query
  }

  /// A query that only keeps rows, and a condition that can be put behind it.
  package mutating func filterAndCondition() -> (query: GeneratedQuery, condition: String) {
    var query = start()
    for _ in 0..<random.pick(0...3) { query.stages.append(random.chance(70) ? filter() : count()) }
    return (query, condition(depth: 2))
  }

  /// A condition on the rows of the query made last.
  package mutating func condition() -> String { condition(depth: 2) }

  private mutating func start() -> GeneratedQuery {
    language = random.choose(.english, .english, .french, nil)
    let entity = random.choose(
      Entity.services, .services, .services, .services, .sites, .sites, .organizations, .organizations,
      .places,
      .regions, .categories, .locations, .changes, .defects, .contacts, .needs, .needs, .referrals)
    scope = QueryScope(entity)
    nextColumn = 1
    lastNearest = nil
    hasWindow = false
    let all = random.chance(15) ? word(.all, .statementHead) + " " : ""
    return GeneratedQuery(source: all + word(Self.keyword(of: entity), .statementHead), stages: [])
  }

  func word(_ keyword: Keyword, _ wordClass: KeywordClass, _ language: LanguageCode) -> String {
    Lexicon.word(keyword, in: wordClass, language) ?? keyword.rawValue
  }

  mutating func word(_ keyword: Keyword, _ wordClass: KeywordClass) -> String {
    word(keyword, wordClass, anyLanguage())
  }

  mutating func anyLanguage() -> LanguageCode { language ?? random.choose(.english, .french) }

  // MARK: Stages

  private mutating func stage() -> GeneratedStage {
    if scope.isEnded { return scope.isPivoted && random.chance(50) ? total() : sort() }
    if hasWindow, scope.entity == nil, random.chance(35) { return compare() }
    if scope.entity == nil, random.chance(30) { return random.chance(50) ? pivot() : total() }
    // A set that occurs twice is rare otherwise.
    if lastNearest != nil, random.chance(20), let again = nearest() { return again }
    return switch random.pick(0...21) {
    case 0...9: filter()
    case 10: random.chance(50) ? count() : summarize()
    case 11, 12: sort()
    case 13: top()
    case 14, 15: limit(.take)
    case 16: limit(.skip)
    case 17: derive()
    case 18: random.chance(30) ? distinct() : derive()
    case 20: join() ?? filter()
    case 21: nearest() ?? filter()
    default: select()
    }
  }

  mutating func filter() -> GeneratedStage {
    guard let entity = scope.entity else { return conditionStage() }
    let description = Catalog.description(of: entity)
    switch random.pick(0...13) {
    case 0 where description.textIndex != nil: return search(entity)
    case 1 where description.needColumn != nil || [.needs, .referrals].contains(entity): return need()
    case 2...3 where entity.isCallData: return during()
    case 4 where entity.isCallData: return located(entity)
    case 2...4 where description.siting != .none: return near()
    case 5...6 where description.siting != .none: return located(entity)
    case 7 where description.hasHours: return open()
    case 8 where description.hasServiceArea: return serving()
    case 9 where description.hasEligibility: return eligible()
    default: return conditionStage()
    }
  }

  private mutating func conditionStage() -> GeneratedStage {
    let count = random.choose(1, 1, 1, 2, 3)
    let parts = (0..<count).map { _ in condition(depth: 2) }
    let connective = random.choose(Keyword.and, .or)
    return GeneratedStage(
      word(.where, .stageHead), parts, separator: " " + word(connective, .infix) + " ")
  }

  private mutating func search(_ entity: Entity) -> GeneratedStage {
    let words = (0..<random.choose(1, 1, 1, 2)).map { _ in self.words(of: entity) }
    let excluded = random.chance(25) ? " -" + self.words(of: entity) : ""
    return GeneratedStage(
      word(.search, .stageHead) + " " + quoted(words.joined(separator: " ") + excluded))
  }

  /// A word of a name or a description, or a phrase of two in inner quotes.
  private mutating func words(of entity: Entity) -> String {
    let field = random.choose("name", "name", "description")
    guard case .text(let text)? = pool.record(of: entity, &random)?.values[field] else { return "aide" }
    let words = text.split { !($0.isLetter || $0.isNumber) }
    guard !words.isEmpty else { return "aide" }
    let start = random.pick(0...(words.count - 1))
    if random.chance(25), start + 1 < words.count { return "\"\(words[start]) \(words[start + 1])\"" }
    return String(words[start])
  }

  private mutating func need() -> GeneratedStage {
    let field = Catalog.fields(of: .services).first { $0.id == "category" }
    let names = (0..<random.choose(1, 1, 2)).compactMap { _ -> String? in
      if random.chance(30) { return pool.term(.category, &random).map { self.name(of: $0) } }
      return field.flatMap { literal($0, .services) }
    }
    return GeneratedStage(word(.need, .stageHead), names.isEmpty ? ["food"] : names)
  }

  private mutating func near() -> GeneratedStage {
    let (place, position) = self.place()
    scope.hasPosition = true
    var tail = ""
    if random.chance(60) { tail = " " + word(.within, .nearClause) + " " + radius(from: position) }
    return GeneratedStage(word(.near, .stageHead) + " " + place + tail)
  }

  private mutating func place() -> (String, Position?) {
    switch random.pick(0...5) {
    case 0, 1:
      if let term = pool.area(.municipality, &random) { return (self.name(of: term), term.area?.position) }
    case 2:
      if let term = pool.area(.fsa, &random) {
        return (random.chance(50) ? term.code : term.code + " 1A1", term.area?.position)
      }
    case 3:
      let latitude = random.choose("90", "-90", "0", "45.5", "62.25")
      return (latitude + ", " + random.choose("180", "-180", "0", "-73.5"), nil)
    default: break
    }
    guard let position = pool.position(&random) else { return ("45.5, -73.6", nil) }
    return (plain(position.latitude) + ", " + plain(position.longitude), position)
  }

  /// Often the exact distance to some site: the rim counts as inside.
  private mutating func radius(from position: Position?) -> String {
    let unit = word(.metre, .unit)
    if random.chance(30), let position, let site = pool.position(&random) {
      return plain(position.distance(to: site)) + " " + unit
    }
    let kilometres = random.choose("5", "15", "50", "50", "200", "500", "20000", "20100")
    return random.choose(
      "0 " + unit, "100 " + unit, "1000 " + unit, kilometres + " " + word(.kilometre, .unit),
      kilometres + " " + word(.kilometre, .unit), kilometres + " " + word(.kilometre, .unit))
  }

  private mutating func located(_ entity: Entity) -> GeneratedStage {
    let kind = random.choose(AreaKind.region, .region, .mrc, .municipality, .fsa)
    let names = (0..<random.choose(1, 1, 2)).compactMap { _ -> String? in
      let kind = entity == .places && kind == .fsa ? .region : kind
      return pool.area(kind, &random).map { self.name(of: $0) }
    }
    var head = word(.in, .stageHead)
    if random.chance(40), !(entity == .places && kind == .fsa) {
      let clause: Keyword =
        switch kind {
        case .region: .areaRegion
        case .mrc: .areaMRC
        case .municipality: .areaCity
        case .fsa: .areaFSA
        }
      head += " " + word(clause, .areaClause)
    }
    return GeneratedStage(head, names.isEmpty ? ["Montréal"] : names)
  }

  private mutating func count() -> GeneratedStage {
    let (parts, columns) = keys()
    scope.group(columns + [QueryScope.column("count", .integer)])
    let by = parts.isEmpty ? "" : " " + word(.by, .countClause)
    return GeneratedStage(word(.count, .stageHead) + by, parts)
  }

  /// What rows are grouped by, and the columns that come of it.
  mutating func keys() -> (parts: [String], columns: [QueryScope.Way]) {
    var columns: [QueryScope.Way] = []
    var parts: [String] = []
    var used: Set<String> = []
    for _ in 0..<random.choose(0, 1, 1, 1, 2, 2, 3) {
      if random.chance(70), let way = random.element(scope.ways) {
        let text = way.text(anyLanguage())
        guard used.insert(way.text(.english)).inserted else { continue }
        parts.append(text)
        if way.words.count == 1 { columns.append(QueryScope.column(text, way.type)) }
      } else {
        let (name, item, type) = namedItem()
        parts.append(item)
        columns.append(QueryScope.column(name, type))
      }
    }
    return (parts, columns)
  }

  /// `name = EXPR`; a comparison there takes brackets.
  mutating func namedItem() -> (name: String, item: String, type: ValueType) {
    let name = random.choose("alpha", "colonne_", "x") + String(nextColumn)
    nextColumn += 1
    let (text, type) = value(depth: 2)
    return (name, name + " = " + text, type)
  }

  mutating func sort() -> GeneratedStage {
    let keys = (0..<random.choose(1, 1, 2)).map { _ in
      (random.chance(40) ? "-" : "") + value(depth: 1).text
    }
    return GeneratedStage(word(.sort, .stageHead), keys)
  }

  private mutating func limit(_ keyword: Keyword) -> GeneratedStage {
    let few =
      keyword == .take
      ? ["1", "3", "10", "25", "100", "0", "9223372036854775807"] : ["0", "1", "2", "5", "20"]
    return GeneratedStage(word(keyword, .stageHead) + " " + (random.element(few) ?? "1"))
  }

  private mutating func select() -> GeneratedStage {
    var parts: [String] = []
    var columns: [QueryScope.Way] = []
    var used: Set<String> = []
    for _ in 0..<random.pick(1...3) {
      if random.chance(60), let way = random.element(scope.ways) {
        let text = way.text(anyLanguage())
        guard used.insert(way.text(.english)).inserted else { continue }
        parts.append(text)
        if way.words.count == 1 { columns.append(QueryScope.column(text, way.type)) }
      } else {
        let (name, item, type) = namedItem()
        parts.append(item)
        columns.append(QueryScope.column(name, type))
        if scope.entity != nil { scope.columns.append(QueryScope.column(name, type)) }
      }
    }
    if scope.entity == nil { scope.columns = columns }
    return GeneratedStage(word(.select, .stageHead), parts)
  }
}
