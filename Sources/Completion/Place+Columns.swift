import Domain
import Language
import Planning

/// The fields, columns and functions that can be named at the caret.
extension Place {
  func columns() -> [Choice] {
    guard let names else { return [] }
    if context.wants(.fieldOfRecord) {
      return fitting(names.columns(behind: context.pathBefore), group: 0)
    }
    if context.wants(.key) { return keys(of: names) }
    if context.wants(.path), !context.wants(.operand) {
      return names.columns.filter(\.isMany).map { choice($0, group: 0) }
    }
    guard context.wants(.operand), !namesPlace else { return [] }
    if let compared = context.comparedTo, let meaning = names.meaning(of: compared) {
      guard !meaning.isMany, !meaning.type.isClosed else { return [] }
      return names.columns.filter { !$0.isMany && $0.type.agrees(with: meaning.type) }.map {
        choice($0, group: 2)
      }
    }
    return fitting(names.columns, group: makesGroups ? 1 : 0) + functions() + fitting(names.distant, group: 4)
  }

  /// The columns that the function around the caret takes, those it is meant for first; all outside of one.
  private func fitting(_ columns: [KnownNames.Column], group first: Int) -> [Choice] {
    guard let argument else {
      // Rows are put in order by one value each.
      let isOrder = context.isInside(.sortKey) && context.call == nil
      return columns.filter { !isOrder || !$0.isMany }.map { column in
        // What a stage before has made is likely why it is there.
        choice(column, group: isOrder && !column.isMade ? first + 1 : first)
      }
    }
    return columns.compactMap { column in
      group(of: column, in: argument).map { choice(column, group: first + $0) }
    }
  }

  /// The columns that the query in brackets has as well.
  private func keys(of names: KnownNames) -> [Choice] {
    let other = context.joinedQuery.flatMap { surroundings.names(behind: context.script(upTo: $0)) }
    let taken = Set(context.keysBefore.map(Folding.fold))
    let columns = other.map(names.shared) ?? names.columns
    return columns.filter {
      !taken.contains(Folding.fold($0.name.english)) && !taken.contains(Folding.fold($0.name.french))
    }.map { choice($0, group: 0) }
  }

  /// True of the argument of `distance(`.
  var namesPlace: Bool { context.call?.function == .functionDistance }

  private func choice(_ column: KnownNames.Column, group: Int) -> Choice {
    Choice(
      word: column.name,
      aliases: column.help.english.isEmpty
        ? [:] : [.english: [column.label.english], .french: [column.label.french]],
      note: column.help.english.isEmpty ? column.label : column.help, group: group)
  }

  /// True of what `pivot` puts into cells and of what `summarize` makes.
  var takesAggregates: Bool {
    switch context.stageHead {
    case .summarize: true
    case .pivot: context.isBehindColon
    default: false
    }
  }

  /// True where an aggregate can stand.
  private var makesGroups: Bool {
    takesAggregates && context.call == nil && !context.isInside(.groupKeys)
  }

  /// Aggregates stand where groups are made, and not inside each other.
  private func functions() -> [Choice] {
    return Lexicon.entries.filter { $0.wordClass == .function }
      .filter { entry in
        // `count(set)` is a number of any record.
        !entry.keyword.isAggregate || makesGroups || (entry.keyword == .functionCount && names?.entity != nil)
      }
      .filter { entry in argument.map { takes(entry.keyword, in: $0) } ?? true }
      .map { entry in
        Choice(
          word: LocalizedText(entry.word(in: .english), entry.word(in: .french)),
          aliases: entry.furtherSpellings,
          note: LocalizedText("function", "fonction"),
          keyword: OfferedKeyword(keyword: entry.keyword, wordClass: .function), suffix: "(",
          group: makesGroups && entry.keyword.isAggregate ? 0 : 1)
      }
  }
}

extension ValueType {
  /// True where values are listed and a column is hardly ever meant.
  var isClosed: Bool {
    switch self {
    case .term, .yesNo, .record: true
    default: false
    }
  }

  func agrees(with other: ValueType) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.integer, .decimal), (.decimal, .integer): return true
    default: return isOfCalendar && other.isOfCalendar
    }
  }
}
