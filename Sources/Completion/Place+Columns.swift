import Domain
import Language
import Planning

/// The fields, columns and functions that can be named at the caret.
extension Place {
  func columns() -> [Choice] {
    guard let names else { return [] }
    if context.wants(.fieldOfRecord) {
      return names.columns(behind: context.pathBefore).map { choice($0, group: 0) }
    }
    if context.wants(.key) { return names.columns.map { choice($0, group: 0) } }
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
    return names.columns.map { choice($0, group: makesGroups ? 1 : 0) } + functions()
      + names.distant.map { choice($0, group: 4) }
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

  /// True where an aggregate can stand.
  private var makesGroups: Bool {
    [.summarize, .pivot].contains(context.stageHead) && context.call == nil
  }

  /// Aggregates stand where groups are made, and not inside each other.
  private func functions() -> [Choice] {
    return Lexicon.entries.filter { $0.wordClass == .function }
      .filter { entry in
        // `count(set)` is a number of any record.
        !entry.keyword.isAggregate || makesGroups || (entry.keyword == .functionCount && names?.entity != nil)
      }
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
