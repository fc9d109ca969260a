import Language

/// Whether a service area covers an area; the raw values are ids of the vocabulary `servingState`, the best answer first.
package enum ServingState: Int64, CaseIterable, Hashable, Sendable {
  case yes = 1
  /// Unknown: no area is stated or understood, and the area is in the operator's territory.
  case operatorTerritory = 2
  /// Unknown: an FSA and a part of its region may or may not overlap.
  case partOfRegion = 3
  /// Unknown: no area is stated, and the record is of no region.
  case notStated = 4
  case no = 5

  package var isUnknown: Bool { self != .yes && self != .no }
}

/// An answer about a service area, with what decided it.
package struct ServiceAreaAnswer: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// An area that the record names, or all of whose parts it names.
    case covered(by: Int64)
    /// The areas that the record names, none of which covers what was asked.
    case onlyServes([Int64])
    /// A named area that shares a region with what was asked.
    case postalArea(Int64)
    case operatorTerritory
    case outsideTerritory
    case notStated
  }
  package let state: ServingState
  package let reason: Reason

  package init(_ state: ServingState, _ reason: Reason) {
    self.state = state
    self.reason = reason
  }

  /// One line of words; `name` gives the name of an area by its id.
  package func text(_ name: (Int64) -> LocalizedText) -> LocalizedText {
    switch reason {
    case .covered(let area): LocalizedText("serves ", "dessert ") + name(area)
    case .onlyServes(let areas):
      LocalizedText("serves only ", "dessert seulement ") + areas.map(name).joined(separator: ", ")
    case .postalArea(let area):
      LocalizedText("serves ", "dessert ") + name(area)
        + LocalizedText(
          ", whose overlap with the postal area is not known",
          ", dont le recoupement avec la région postale n’est pas connu")
    case .operatorTerritory:
      LocalizedText(
        "states no area that could be read: its operator’s territory at most",
        "n’énonce aucun territoire lisible : au plus celui de son exploitant")
    case .outsideTerritory:
      LocalizedText(
        "states no area, and its operator’s territory is another",
        "n’énonce aucun territoire, et celui de son exploitant est ailleurs")
    case .notStated: LocalizedText("states no area", "n’énonce aucun territoire")
    }
  }
}

extension LocalizedText {
  static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
    LocalizedText(left.english + right.english, left.french + right.french)
  }
}

extension [LocalizedText] {
  func joined(separator: String) -> LocalizedText {
    LocalizedText(
      map(\.english).joined(separator: separator), map(\.french).joined(separator: separator))
  }
}
