import Domain
import Language

/// Service areas the slow way: an area is the set of the smallest places in it, and covering is a subset of sets.
final class ReferenceCoverage {
  private let source: any RowSource
  private lazy var rows = Result { try source.serviceAreas() }
  private lazy var clausesOfService = Result { try source.eligibilityClauses() }
  private lazy var places = Result { try Places(source) }

  init(source: any RowSource) { self.source = source }

  func state(ofSite key: Int64, _ asked: AreaLineage) throws -> ServingState {
    try state(rows.get().bySite[key], asked)
  }

  func state(ofService key: Int64, _ asked: AreaLineage) throws -> ServingState {
    try state(rows.get().byService[key], asked)
  }

  func eligibility(ofService key: Int64, _ question: EligibilityQuestion) throws -> Int64 {
    (try clausesOfService.get()[key] ?? EligibilityClauses()).answer(question).term
  }

  private func state(_ area: ServiceArea?, _ asked: AreaLineage) throws -> ServingState {
    guard let area else { return .notStated }
    let places = try places.get()
    let served = area.stated.reduce(into: Set<Int64>()) { $0.formUnion(places.parts(of: $1.id)) }
    if places.parts(of: asked.id).isSubset(of: served) { return .yes }
    // An FSA is in its region, and in nothing smaller.
    if asked.kind == .fsa, let holder = places.region(of: asked.id),
      places.parts(of: holder).isSubset(of: served)
    {
      return .yes
    }
    let region = places.region(of: asked.id)
    let sharesRegion = area.stated.contains { stated in
      guard stated.kind != .region, asked.kind != .region, (stated.kind == .fsa) != (asked.kind == .fsa)
      else {
        return false
      }
      let other = places.region(of: stated.id)
      return region == nil || other == nil || region == other
    }
    if sharesRegion { return .partOfRegion }
    guard !area.isComplete else { return .no }
    guard let territory = area.territory, let region else { return .notStated }
    return territory.contains(region) ? .operatorTerritory : .no
  }

  /// The gazetteer as a tree of areas.
  private struct Places {
    private var terms: [Int64: AreaDetails] = [:]
    private var municipalities: [Int64: Set<Int64>] = [:]

    init(_ source: any RowSource) throws {
      let places = try source.records(of: .places)
      for place in places {
        municipalities[place.key, default: []].insert(place.key)
        for field in ["mrc", "region"] {
          if case .term(_, let holder)? = place.values[field] {
            municipalities[holder, default: []].insert(place.key)
          }
        }
      }
      for term in try source.areas() { terms[term.id] = term.area }
    }

    /// The municipalities of an area; an area that has none stands for itself.
    func parts(of id: Int64) -> Set<Int64> { municipalities[id] ?? [id] }

    func region(of id: Int64) -> Int64? { terms[id]?.kind == .region ? id : terms[id]?.region }
  }
}
