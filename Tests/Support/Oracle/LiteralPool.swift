import Domain
import Language
import Storage

/// What a directory holds, to draw literals from: so that queries find something.
package final class LiteralPool {
  private let store: SQLiteStore
  private var records: [Entity: [Record]] = [:]
  private var values: [String: [Value]] = [:]
  private var areas: [AreaKind: [Term]] = [:]

  init(_ store: SQLiteStore) {
    self.store = store
    for entity in Entity.allCases {
      records[entity] = (try? store.records(of: entity)) ?? []
      for field in Catalog.fields(of: entity) {
        values[entity.rawValue + "." + field.id] = (records[entity] ?? []).flatMap { record -> [Value] in
          switch record.values[field.id] {
          case .set(let members)?: members
          case .missing?, nil: []
          case let value?: [value]
          }
        }
      }
    }
    for term in (try? store.allTerms(.area)) ?? [] {
      if let kind = term.area?.kind { areas[kind, default: []].append(term) }
    }
  }

  /// A value that some record holds in a field; nil where none does.
  func value(of field: Field, in entity: Entity, _ random: inout SeededGenerator) -> Value? {
    values[entity.rawValue + "." + field.id].flatMap { random.element($0) }
  }

  package func record(of entity: Entity, _ random: inout SeededGenerator) -> Record? {
    records[entity].flatMap { random.element($0) }
  }

  /// The position of some site.
  func position(_ random: inout SeededGenerator) -> Position? {
    for _ in 0..<10 {
      guard let site = record(of: .sites, &random) else { return nil }
      if case .decimal(let latitude)? = site.values["latitude"],
        case .decimal(let longitude)? = site.values["longitude"]
      {
        return Position(latitude: latitude, longitude: longitude)
      }
    }
    return nil
  }

  /// An area of a kind: mostly one that has sites.
  func area(_ kind: AreaKind, _ random: inout SeededGenerator) -> Term? {
    if random.chance(80), let held = values["sites." + kind.fieldName],
      case .term(_, let id)? = random.element(held)
    {
      return areas[kind]?.first { $0.id == id }
    }
    return areas[kind].flatMap { random.element($0) }
  }

  func term(_ vocabulary: VocabularyID, id: Int64) -> Term? { try? store.term(vocabulary, id: id) }

  func term(_ vocabulary: VocabularyID, _ random: inout SeededGenerator) -> Term? {
    let all = (try? store.allTerms(vocabulary)) ?? []
    return random.element(all)
  }

  /// How many terms answer to a name: a homonym is no use in a query.
  func isUnique(_ name: String, _ term: Term) -> Bool {
    let folded = term.vocabulary == .area ? Folding.foldPlace(name) : Folding.fold(name)
    let found = (try? store.terms(term.vocabulary, named: folded)) ?? []
    let sameKind = found.filter { $0.area?.kind == term.area?.kind }
    return sameKind.map(\.id) == [term.id] && found.first?.area?.kind == term.area?.kind
  }
}
