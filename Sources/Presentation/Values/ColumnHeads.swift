import Domain
import Execution
import Language

/// The heads of columns: their names in data, their labels for people; of a column that a pivot made, its value.
///
/// Two values can look alike (two organizations of one name, a value that is called as a column): the later ones are
/// numbered, `Centre (2)`, so that every head is one column.
struct ColumnHeads {
  let values: ValueWriter

  func names(_ columns: [ResultColumn]) throws -> [String] {
    try distinct(columns) { column in
      guard let value = column.pivotValue else { return column.name }
      return value == .missing ? Phrases.missing[values.language] : try values.data(value)
    }
  }

  func labels(_ columns: [ResultColumn]) throws -> [String] {
    try distinct(columns) { column in
      guard let value = column.pivotValue else { return column.label[values.language] }
      guard value != .missing else { return Phrases.missing[values.language] }
      return try values.display(value, of: .text)
    }
  }

  /// Only the heads of values are changed: a name as written is the user's.
  private func distinct(_ columns: [ResultColumn], _ head: (ResultColumn) throws -> String) rethrows
    -> [String]
  {
    var taken = Set(try columns.filter { $0.pivotValue == nil }.map(head))
    return try columns.map { column in
      let wanted = try head(column)
      guard column.pivotValue != nil else { return wanted }
      var unique = wanted
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(wanted) (\(number))"
        number += 1
      }
      return unique
    }
  }
}
