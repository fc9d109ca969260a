import Domain
import Language
import Storage

/// Where the fields of a file stand, and which of its columns hold identifiers.
struct CallHeader {
  let names: [String]
  private var positions = [[Int]](repeating: [], count: CallField.allCases.count)
  /// Columns that are not mapped and whose head names an identifier.
  private(set) var leftOut: [(position: Int, kind: IdentifierKind)] = []
  /// Other columns that are not mapped.
  private(set) var unknown: [Int] = []
  private(set) var repeated: [Int] = []
  /// Columns of the mapping that the file does not have.
  private(set) var missing: [(head: String, line: Int)] = []

  init(_ header: [String], _ mapping: CallFileMapping) {
    names = header.enumerated().map { index, head in
      Trimming.trim(head).isEmpty ? "column \(index + 1)" : Trimming.trim(head)
    }
    var places: [String: Int] = [:]
    for (index, head) in header.enumerated() {
      let key = Self.key(head)
      if !key.isEmpty, places[key] == nil { places[key] = index } else { repeated.append(index) }
    }
    var taken: Set<Int> = []
    for (head, field, line) in mapping.columns {
      guard let position = places[Self.key(head)] else {
        missing.append((head, line))
        continue
      }
      taken.insert(position)
      positions[field.rawValue].append(position)
    }
    positions[CallField.category.rawValue].reverse()
    for index in header.indices where !taken.contains(index) {
      if let kind = IdentifierColumns.kind(ofHead: header[index]) {
        leftOut.append((index, kind))
      } else {
        unknown.append(index)
      }
    }
  }

  /// Where a field stands, in the order in which the columns are tried.
  func positions(of field: CallField) -> [Int] { positions[field.rawValue] }

  /// True where no column is mapped.
  var isEmpty: Bool { positions.allSatisfy(\.isEmpty) }

  /// How heads are compared: without accents, capitals and what is neither letter nor digit.
  static func key(_ head: String) -> String {
    Folding.fold(head).filter { $0.isLetter || $0.isNumber }
  }
}
