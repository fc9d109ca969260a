import Storage

/// What a kind of file holds and how its columns are called in HSDS 3.1.
struct FileLayout: Sendable {
  let object: DeliveredObject
  /// The object's own name, where it has no table.
  var otherName: String?
  /// Base names in small letters with `_` between words.
  var files: [String]
  /// A column that this kind of file must have, to tell it from another of the same name.
  var needs: String?
  /// Column of the file to column of HSDS 3.1.
  var renames: [String: String] = [:]
  /// Values that every row of the file has by being in it.
  var constants: [String: String] = [:]
  /// Set before identifiers, where two kinds of file fill one table and count from 1 each.
  var identifierPrefix = ""
  /// Columns that hold several values and become rows of their own.
  var lists: [ListColumn] = []

  init(_ object: DeliveredObject, files: [String]) {
    self.object = object
    self.files = files
  }

  /// The name under which its rows are counted.
  var name: String { otherName ?? object.rawValue }
}

/// A column whose cell holds a list, one row of another object for each member.
struct ListColumn: Sendable {
  let column: String
  let object: DeliveredObject
  /// The column of the new row that takes the member.
  let member: String
  /// The column of the new row that takes the identifier of the row that holds the list.
  let owner: String
  var constants: [String: String] = [:]
}
