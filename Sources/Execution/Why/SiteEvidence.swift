import Domain
import Language
import Planning

/// Where the sites of a record are and when they are open: those sites that pass what else is asked of them.
struct SiteEvidence {
  let entity: Entity
  let runner: QueryRunner
  private var words: ValueWords { ValueWords(vocabulary: runner.store) }

  func located(
    _ areas: [AreaReference], _ key: Int64, beside others: [SiteCondition]
  ) throws -> Verdict {
    let passes = try self.passes(others + [.located(areas)], key)
    let fields = AreaKind.allCases.filter { kind in areas.contains { $0.kind == kind } }.map(\.field)
    let found = Self.distinct(try values(of: fields, key, beside: others))
    guard !found.isEmpty else {
      let reason =
        try sites(key, beside: []).isEmpty
        ? LocalizedText("has no site", "n’a pas de point de service")
        : LocalizedText("its area is not known", "son territoire est inconnu")
      return Verdict(.unknown, [reason])
    }
    let has = try words.list(found)
    if passes { return Verdict(.passes, [LocalizedText("in \(has.english)", "dans \(has.french)")]) }
    let asked = try words.list(areas.map { .term(.area, $0.id) })
    return Verdict(
      .fails,
      [
        .sentence(
          "in \(has.english); asked: \(asked.english)",
          "dans \(has.french) ; demandé : \(asked.french)")
      ])
  }

  func open(
    _ moment: OpeningMoment, includesUnknown: Bool, _ key: Int64, beside others: [SiteCondition]
  ) throws -> Verdict {
    var best: (answer: OpeningAnswer, hours: OpeningHours?)?
    for hours in try hours(key, beside: others) {
      let answer = (hours ?? OpeningHours(rules: [])).answer(moment)
      if answer.state.rawValue < best?.answer.state.rawValue ?? .max { best = (answer, hours) }
    }
    guard let best else {
      return Verdict(
        .unknown, [LocalizedText("none of its sites qualifies", "aucun de ses points ne convient")])
    }
    let reason = OpeningWords.text(best.answer, moment, best.hours)
    switch best.answer.state {
    case .open: return Verdict(.passes, [reason])
    case .unknown: return Verdict(includesUnknown ? .passes : .unknown, [reason])
    case .closed: return Verdict(.fails, [reason])
    }
  }

  private func passes(_ conditions: [SiteCondition], _ key: Int64) throws -> Bool {
    var query = BoundQuery(records: [key], of: entity)
    query.stages += [BoundStage(of: conditions)].compactMap(\.self)
    return try runner.count(query) > 0
  }

  /// The opening hours of each site, nil where none are stated; a service without sites has its own.
  private func hours(_ key: Int64, beside others: [SiteCondition]) throws -> [OpeningHours?] {
    var found = try sites(key, ["hours"], beside: others).map { $0.first ?? .missing }
    if found.isEmpty, others.canHoldNowhere, try sites(key, beside: []).isEmpty {
      let columns = ["hours"].compactMap { FieldPath.named($0, of: entity) }.map { BoundColumn(showing: $0) }
      let row = try runner.rows(BoundQuery(records: [key], of: entity, columns: columns)).first
      found = [row?.values.first ?? .missing]
    }
    return try Self.distinct(found.flatMap(Self.members)).map { try OpeningHours(of: $0, in: runner.store) }
  }

  private func values(of fields: [String], _ key: Int64, beside others: [SiteCondition]) throws -> [Value] {
    try sites(key, fields, beside: others).flatMap { $0 }.filter { $0 != .missing }
  }

  /// The sites of a record that pass some conditions.
  func keys(_ key: Int64, beside others: [SiteCondition]) throws -> [Int64] {
    guard let query = try query(key, beside: others) else { return [] }
    return try runner.rows(query).compactMap(\.key)
  }

  /// Of services without sites, which stand for one that is nowhere, those that pass: of a service, itself.
  func impliedSites(_ key: Int64, beside others: [SiteCondition]) throws -> [Int64] {
    let owner: String
    switch entity {
    case .services: owner = "id"
    case .organizations: owner = "organization_id"
    default: return []
    }
    guard others.canHoldNowhere else { return [] }
    let conditions = [(owner, key), ("implied_site", 1)].map { column, value in
      BoundExpression.compare(
        .equal, .field(.column(column, of: .services)), .constant(.integer(value), .integer))
    }
    var query = BoundQuery(
      entity: .services, includesAll: try !isListed(key),
      stages: conditions.map { BoundStage(.filter($0), text: "") }, columns: [])
    query.stages += [BoundStage(of: others)].compactMap(\.self)
    return try runner.rows(query).compactMap(\.key)
  }

  /// Fields of the sites of a record that pass some conditions; of a record that is one place, its own.
  private func sites(
    _ key: Int64, _ fields: [String] = [], beside others: [SiteCondition]
  ) throws -> [[Value]] {
    guard var query = try query(key, beside: others) else { return [] }
    query.columns = fields.compactMap { FieldPath.named($0, of: query.entity) }.map {
      BoundColumn(showing: $0)
    }
    return try runner.rows(query).map(\.values)
  }

  /// The sites of a record that pass; nil where its rows have none.
  private func query(_ key: Int64, beside others: [SiteCondition]) throws -> BoundQuery? {
    var query: BoundQuery
    switch Catalog.description(of: entity).siting {
    case .none: return nil
    case .itself: query = BoundQuery(records: [key], of: entity)
    case .sites(let column):
      let owner = BoundExpression.field(.column(column, of: .sites))
      let isOwned = BoundExpression.compare(.equal, owner, .constant(.integer(key), .integer))
      query = BoundQuery(
        entity: .sites, includesAll: try !isListed(key),
        stages: [BoundStage(.filter(isOwned), text: "")], columns: [])
    }
    query.stages += [BoundStage(of: others)].compactMap(\.self)
    return query
  }

  private func isListed(_ key: Int64) throws -> Bool {
    var query = BoundQuery(records: [key], of: entity)
    query.includesAll = false
    return try runner.count(query) > 0
  }

  private static func members(_ value: Value) -> [Value] {
    if case .set(let members) = value { members } else { [value] }
  }

  private static func distinct(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension AreaKind {
  /// The field of a site that says in which area of this kind it is.
  fileprivate var field: String {
    switch self {
    case .region: "region"
    case .mrc: "mrc"
    case .municipality: "municipality"
    case .fsa: "fsa"
    }
  }
}

extension OpeningHours {
  /// The hours that a term of their vocabulary stands for; nil where there are none.
  fileprivate init?(of term: Value, in store: any Store) throws {
    guard case .term(.hours, let id) = term else { return nil }
    var stored: String?
    try store.run(StoredHoursStatement.statement(id)) { row in
      stored = row.text(0)
      return false
    }
    guard let stored, let hours = OpeningHours(stored: stored) else { return nil }
    self = hours
  }
}
