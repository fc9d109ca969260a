import Domain
import Language
import Planning

/// Every row of the store in memory, and the ways from one to another.
final class ReferenceRows {
  private let source: any RowSource
  private var recordsOf: [Entity: [Record]] = [:]
  private var byKey: [Entity: [Int64: Record]] = [:]
  private var referring: [FieldOf: [Int64: [Record]]] = [:]
  private var descendantsOf: [Int64: Set<Int64>] = [:]
  private var documentsOf: [Entity: [Int64: [[String]]]] = [:]

  private struct FieldOf: Hashable {
    let entity: Entity
    let column: String
  }

  private(set) lazy var openings = ReferenceOpenings(source: source)
  private(set) lazy var coverage = ReferenceCoverage(source: source)

  init(source: any RowSource) { self.source = source }

  private var knownSalt: ContactSalt?

  /// What the random numbers of contacts are made with.
  func salt() throws -> ContactSalt {
    if let knownSalt { return knownSalt }
    guard let salt = try source.disclosureSettings().salt else { throw ContactSalt.isMissing }
    knownSalt = salt
    return salt
  }

  func records(of entity: Entity) throws -> [Record] {
    if let known = recordsOf[entity] { return known }
    let loaded = try source.records(of: entity)
    recordsOf[entity] = loaded
    return loaded
  }

  func record(of entity: Entity, key: Int64) throws -> Record? {
    if byKey[entity] == nil {
      byKey[entity] = Dictionary(try records(of: entity).map { ($0.key, $0) }) { first, _ in first }
    }
    return byKey[entity]?[key]
  }

  func documents(of entity: Entity) throws -> [Int64: [[String]]] {
    if let known = documentsOf[entity] { return known }
    let loaded = try source.documents(of: entity)
    documentsOf[entity] = loaded
    return loaded
  }

  func descendants(ofCategory id: Int64) throws -> Set<Int64> {
    if let known = descendantsOf[id] { return known }
    let found = try source.descendants(ofCategory: id)
    descendantsOf[id] = found
    return found
  }

  /// Rows of an entity that refer to a key by a column; only those that may be referred to.
  private func referring(_ entity: Entity, by column: String, to key: Int64) throws -> [Record] {
    let place = FieldOf(entity: entity, column: column)
    if referring[place] == nil {
      var index: [Int64: [Record]] = [:]
      if let field = Catalog.fields(of: entity).first(where: { $0.mapping == .reference(column) }) {
        for record in try records(of: entity) where record.isListed {
          if case .integer(let target)? = record.values[field.id] {
            index[target, default: []].append(record)
          }
        }
      }
      referring[place] = index
    }
    return referring[place]?[key] ?? []
  }

  /// Every value that a path reaches from a record, with repeats.
  func values(of path: FieldPath, from record: Record) throws -> [Value] {
    if case .backReference = path.field.mapping {
      return try ends(of: path.steps + [path.field], from: record).map { .integer($0.key) }
    }
    return try ends(of: path.steps, from: record).flatMap { end -> [Value] in
      switch end.values[path.field.id] {
      case .set(let values)?: values
      case .missing?, nil: []
      case let value?: [value]
      }
    }
  }

  /// Distinct records where the path names records, else distinct values.
  func distinctCount(of path: FieldPath, from record: Record) throws -> Int {
    if let depth = path.recordDepth {
      return Set(try ends(of: Array(path.steps.prefix(depth)), from: record).map(\.key)).count
    }
    return Self.distinct(try values(of: path, from: record)).count
  }

  /// Without repeats.
  ///
  /// Texts repeat byte by byte: Swift takes `é` in one scalar and in two as equal, a directory does not.
  static func distinct(_ values: [Value]) -> [Value] {
    var texts: Set<[UInt8]> = []
    var others: Set<Value> = []
    return values.filter { value in
      if case .text(let text) = value { return texts.insert(Array(text.utf8)).inserted }
      return others.insert(value).inserted
    }
  }

  /// The records that the steps of a path lead to.
  func ends(of steps: [Field], from record: Record) throws -> [Record] {
    var reached = [record]
    for step in steps {
      guard case .record(let target) = step.type else { return [] }
      switch step.mapping {
      case .reference:
        reached = try reached.compactMap { from in
          guard case .integer(let key)? = from.values[step.id] else { return nil }
          return try self.record(of: target, key: key)
        }
      case .backReference(let column):
        reached = try reached.flatMap { try referring(target, by: column, to: $0.key) }
      default: return []
      }
    }
    return reached
  }

  // MARK: Sites

  struct Site {
    let entity: Entity
    let record: Record
  }

  /// What the stages about a place speak of: the sites of a service or an organization, or the row itself.
  func sites(of record: Record, in entity: Entity) throws -> [Site] {
    switch Catalog.description(of: entity).siting {
    case .none: []
    case .itself: [Site(entity: entity, record: record)]
    case .sites(let key):
      // What may be referred to has the sites that may be referred to; what may not keeps all of its own.
      try allSites(by: key, of: record.key).filter { $0.isListed || !record.isListed }
        .map { Site(entity: .sites, record: $0) }
    }
  }

  private var sitesBy: [String: [Int64: [Record]]] = [:]

  private func allSites(by column: String, of key: Int64) throws -> [Record] {
    if sitesBy[column] == nil {
      let field = column == "service_id" ? "service" : "organization"
      var index: [Int64: [Record]] = [:]
      for record in try records(of: .sites) {
        if case .integer(let target)? = record.values[field] { index[target, default: []].append(record) }
      }
      sitesBy[column] = index
    }
    return sitesBy[column]?[key] ?? []
  }

  /// The services without any site that stand for one: the row itself, or services of an organization.
  func impliedSites(of record: Record, in entity: Entity) throws -> [Int64] {
    switch entity {
    case .services: return try allSites(by: "service_id", of: record.key).isEmpty ? [record.key] : []
    case .organizations:
      return try records(of: .services).filter { service in
        guard service.values["organization"] == .integer(record.key) else { return false }
        return try (service.isListed || !record.isListed)
          && allSites(by: "service_id", of: service.key).isEmpty
      }.map(\.key)
    default: return []
    }
  }

  /// Whether a service without any site passes, in place of the site that it does not have.
  func impliedSitePasses(
    _ conditions: [SiteCondition], _ record: Record, _ entity: Entity
  ) throws -> Bool {
    try impliedSites(of: record, in: entity).contains { try impliedSitePasses(conditions, ofService: $0) }
  }

  func impliedSitePasses(_ conditions: [SiteCondition], ofService key: Int64) throws -> Bool {
    try conditions.allSatisfy { condition in
      switch condition {
      case .open(let moment, let includesUnknown):
        Self.isEnough(try openings.state(ofService: key, at: moment), includesUnknown)
      case .serving(let area): try coverage.state(ofService: key, area) != .no
      case .located, .within: false
      }
    }
  }

  private static func isEnough(_ state: OpeningState, _ includesUnknown: Bool) -> Bool {
    state == .open || (includesUnknown && state == .unknown)
  }

  func passes(_ conditions: [SiteCondition], _ site: Record, _ entity: Entity) throws -> Bool {
    try conditions.allSatisfy { condition in
      switch condition {
      case .located(let areas):
        areas.contains { area in
          if entity == .places, area.kind == .municipality { return site.key == area.id }
          let field =
            switch area.kind {
            case .region: "region"
            case .mrc: "mrc"
            case .municipality: "municipality"
            case .fsa: "fsa"
            }
          return site.values[field] == .term(.area, area.id)
        }
      case .open(let moment, let includesUnknown):
        Self.isEnough(try openings.state(ofSite: site, at: moment), includesUnknown)
      case .serving(let area): try coverage.state(ofSite: site.key, area) != .no
      case .within(let metres, let position):
        Self.position(of: site).map { $0.distance(to: position) <= metres } ?? false
      }
    }
  }

  static func position(of site: Record) -> Position? {
    guard case .decimal(let latitude)? = site.values["latitude"],
      case .decimal(let longitude)? = site.values["longitude"]
    else { return nil }
    return Position(latitude: latitude, longitude: longitude)
  }
}
