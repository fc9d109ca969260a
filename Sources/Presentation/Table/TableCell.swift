import Language

/// What stands in one cell of a table; of a set, its members.
struct TableCell {
  let members: [String]
  /// Wrong where it is cut: a telephone number, a date, a figure.
  let isUncut: Bool

  init(_ members: [String], isTelephone: Bool = false) {
    self.members = members
    isUncut =
      isTelephone
      || members.allSatisfy { text in text.contains(where: \.isNumber) && !text.contains(where: \.isLetter) }
  }

  var text: String { members.joined(separator: "; ") }

  var width: Int { CellWidth.of(text) }

  /// What it takes to show nothing wrong: a figure, or the first of several and how many more; 0 where a part of it is right.
  var uncutWidth: Int { isUncut && !members.isEmpty ? CellWidth.of(some(1)) : 0 }

  /// In so many cells: of a set, the first members and how many more, `418-555-0199 +2`; else cut.
  func shortened(to width: Int) -> String {
    guard self.width > width else { return text }
    let most = members.indices.dropFirst().last { CellWidth.of(some($0)) <= width }
    if let most { return some(most) }
    if isUncut { return some(1) }
    guard members.count > 1, let first = members.first else { return CellWidth.truncated(text, to: width) }
    let more = " +\(members.count - 1)"
    // Room for a letter or two and what says that they are cut.
    guard width >= CellWidth.of(more) + 4 else { return CellWidth.truncated(text, to: width) }
    return CellWidth.truncated(first, to: width - CellWidth.of(more)) + more
  }

  private func some(_ count: Int) -> String {
    let shown = members.prefix(count).joined(separator: "; ")
    return members.count > count ? "\(shown) +\(members.count - count)" : shown
  }
}
