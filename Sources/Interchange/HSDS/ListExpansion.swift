import Storage

/// Makes rows of their own of the members of a list in a cell.
enum ListExpansion {
  /// Takes the layout's list columns out of a row that has an identifier, and gives the rows that
  /// they stand for.
  static func take(
    _ lists: [ListColumn], of object: DeliveredObject, from values: inout [String: String],
    identifier: String, file: String, line: Int
  ) -> [DeliveredRow] {
    var rows: [DeliveredRow] = []
    for list in lists {
      guard let cell = values.removeValue(forKey: list.column) else { continue }
      for member in members(cell) {
        var row = list.constants
        row["id"] = "\(object.rawValue):\(identifier)/\(list.column)/\(member)"
        row[list.owner] = identifier
        row[list.member] = member
        rows.append(DeliveredRow(list.object, row, file: file, line: line))
      }
    }
    return rows
  }

  /// Cut at commas, semicolons and line ends that are not inside parentheses; each member once.
  static func members(_ cell: String) -> [String] {
    var members: [String] = []
    var depth = 0
    var member = ""
    func end() {
      let trimmed = Trimming.trim(member)
      if !trimmed.isEmpty, !members.contains(trimmed) { members.append(trimmed) }
      member = ""
    }
    for character in cell {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if depth == 0, ",;\n".contains(character) { end() } else { member.append(character) }
    }
    end()
    return members
  }
}
