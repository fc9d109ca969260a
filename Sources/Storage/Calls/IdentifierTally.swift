import Domain
import Language

/// How often identifiers of one kind stood in one column, and what was done; the values themselves are nowhere.
package struct IdentifierTally: Hashable, Sendable {
  package enum Action: String, CaseIterable, Hashable, Sendable {
    /// The whole column is not stored.
    case columnLeftOut = "column left out"
    /// Single cells are not stored.
    case cellLeftOut = "left out"
    /// A part is stored: the FSA of a postal code, the band of an age.
    case cut
    /// The row is not stored.
    case refused
  }

  package struct Place: Hashable, Sendable, Comparable {
    package let file: String
    package let column: String
    package let kind: IdentifierKind
    package let action: Action

    package init(file: String, column: String, kind: IdentifierKind, action: Action) {
      self.file = file
      self.column = column
      self.kind = kind
      self.action = action
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.action.rawValue, left.file, left.column, left.kind.rawValue)
        < (right.action.rawValue, right.file, right.column, right.kind.rawValue)
    }
  }

  package let place: Place
  package private(set) var cells = 0
  /// The first few.
  package private(set) var lines: [Int] = []

  package init(_ place: Place) { self.place = place }

  package mutating func add(_ line: Int) {
    cells += 1
    if lines.count < 5 { lines.append(line) }
  }

  /// One line of the report for all its cells; the value is kind and count.
  var defect: Defect {
    let action: Defect.Action =
      switch place.action {
      case .columnLeftOut, .cellLeftOut: .setAside
      case .cut: .repaired
      case .refused: .refused
      }
    return Defect(
      place.action == .cut ? .identifierCut : .identifierLeftOut, file: place.file, line: lines.first,
      column: place.column, value: "\(place.kind.rawValue) × \(cells)", action: action)
  }
}
