import Domain
import Language
import Planning

/// The keywords that the grammar takes at the caret.
extension Place {
  func keywords() -> [Choice] {
    restOfSpellings()
      + context.classes.flatMap { wordClass in
        Lexicon.entries.filter {
          $0.wordClass == wordClass && !$0.keyword.isLater && takes($0.keyword, of: wordClass)
        }
        .map { choice($0) }
      }
  }

  /// The words that go on from those before the caret: `missing` behind `is`.
  private func restOfSpellings() -> [Choice] {
    context.begun.flatMap { begun in
      Lexicon.entries.filter {
        // Right behind `par` its operand stands, not the rest of `par chaque`.
        $0.wordClass == begun.wordClass && !$0.keyword.isLater && context.previousKeyword?.keyword != .by
      }.flatMap { entry in
        (entry.english + entry.french).compactMap { spelling in
          let words = spelling.split(separator: " ")
          let count = begun.phrase.split(separator: " ").count
          guard words.count > count, Folding.fold(words.prefix(count).joined(separator: " ")) == begun.phrase
          else {
            return nil
          }
          return Choice(word: LocalizedText(verbatim: words.dropFirst(count).joined(separator: " ")))
        }
      }
    }
  }

  private func choice(_ entry: LexiconEntry) -> Choice {
    Choice(
      word: LocalizedText(entry.word(in: .english), entry.word(in: .french)),
      aliases: entry.furtherSpellings,
      keyword: OfferedKeyword(keyword: entry.keyword, wordClass: entry.wordClass), group: group(of: entry))
  }

  private func group(of entry: LexiconEntry) -> Int {
    switch entry.wordClass {
    case .statementHead where surroundings.isRecording:
      Self.ofOpenContact.contains(entry.keyword) ? 0 : entry.keyword.isSource ? 1 : 2
    case .statementHead: entry.keyword.isSource ? 0 : 2
    case .prefix, .argument, .moment: context.wants(.moment) ? 0 : 3
    case .window: context.wants(.window) || context.wants(.windowPart) || isBehindWindowWord ? 0 : 2
    case .areaClause: 2
    default: 0
    }
  }

  /// What is recorded of a contact that is open.
  private static let ofOpenContact: Set<Keyword> = [
    .recordNeed, .recordRefer, .recordMet, .recordPartly, .recordUnmet, .recordClose, .recordUndo,
    .recordHandout,
  ]

  /// False of a word that the parser only looked up to tell what something else is, or that makes no sense here.
  private func takes(_ keyword: Keyword, of wordClass: KeywordClass) -> Bool {
    switch wordClass {
    case .statementHead:
      return context.wants(.statement) || (context.wants(.source) && (keyword.isSource || keyword == .all))
    case .stageHead: return context.wants(.stage) && fits(keyword)
    case .nearClause: return context.stageHead == .near
    case .countClause: return takesGrouping(keyword)
    case .areaClause: return context.previousKeyword?.wordClass != .areaClause
    case .moment:
      return context.wants(.moment)
        || (context.wants(.operand) && (keyword == .today || keyword == .now) && isOfTime)
    case .infix: return takesOperator(keyword)
    case .prefix: return context.wants(.operand) && context.comparedTo == nil && isCondition
    case .argument:
      guard let function = context.call?.function, function.isAggregate else { return false }
      return keyword == .where || (function == .functionCount && context.wants(.operand))
    case .unit: return takesUnit(keyword)
    case .window: return takesWindow(keyword)
    case .explainClause, .openClause, .joinClause, .joinEnd, .nearestClause, .compareClause, .eligibleClause,
      .yesNo, .parameterType, .contactClause, .referClause, .outcome, .outcomeClause, .handoutClause:
      return true
    case .function: return false
    }
  }

  /// False of a stage that the rows here have no use for.
  func fits(_ stage: Keyword) -> Bool {
    guard let names else { return true }
    guard let entity = names.entity else {
      return ![.search, .need, .near, .in, .open, .serving, .eligible, .nearest, .during].contains(stage)
    }
    let description = Catalog.description(of: entity)
    return switch stage {
    case .need: description.needColumn != nil
    case .near, .nearest: description.siting != .none
    case .open: description.hasHours
    case .serving: description.hasServiceArea
    case .eligible: description.hasEligibility
    case .search: description.textIndex != nil
    case .during: entity.isCallData
    case .pivot, .total, .compare: false
    default: true
    }
  }

  private func takesGrouping(_ keyword: Keyword) -> Bool {
    let said = context.keywordsOfStage
    return switch context.stageHead {
    case .count, .summarize: keyword == .by && !said.contains(.by)
    case .top: said.contains(.by) ? keyword == .per && !said.contains(.per) : keyword == .by
    default: false
    }
  }

  /// True where what is true or false is wanted, not any value.
  private var isCondition: Bool {
    guard let call = context.call else { return true }
    return context.previousKeyword?.keyword == .where || call.function == .functionShare
      || (call.function == .functionIf && call.argument == 0)
  }

  private func takesOperator(_ keyword: Keyword) -> Bool {
    if keyword == .and || keyword == .or { return context.wants(.connective) && !wantsTest }
    if context.isInside(.parameterDeclaration) { return keyword == .opIn }
    guard context.wants(.comparison) else { return false }
    guard let left = context.left, let meaning = names?.meaning(of: left) else { return true }
    return switch keyword {
    case .has: meaning.isMany || meaning.type == .text
    case .contains: meaning.type == .text && !meaning.isMany
    case .opIn: !meaning.isMany && meaning.type != .yesNo
    default: true
    }
  }

  private func takesUnit(_ keyword: Keyword) -> Bool {
    let isDistance = keyword == .kilometre || keyword == .metre
    if context.stageHead == .near { return isDistance && context.wants(.nextStage) == false }
    if context.wants(.windowPart) || isBehindWindowWord { return !isDistance }
    guard context.previous == .number else { return false }
    return context.wants(.comparison) || context.wants(.connective) || context.wants(.nextMember)
      || isDistance
  }

  /// True behind `last` and `this`, where a window is not sure yet.
  var isBehindWindowWord: Bool {
    [.last, .this].contains(Lexicon.keyword(folded: context.previousWord, in: .window))
  }

  private func takesWindow(_ keyword: Keyword) -> Bool {
    if context.wants(.windowPart) {
      return (keyword == .full || keyword == .last) && !context.keywordsOfStage.contains(keyword)
    }
    if isBehindWindowWord {
      return keyword == .full && Lexicon.keyword(folded: context.previousWord, in: .window) == .last
    }
    if context.wants(.window) { return keyword != .full }
    if context.wants(.comparison) {
      return keyword == .since && context.left.flatMap { names?.meaning(of: $0) }?.type.isOfCalendar == true
    }
    return context.wants(.operand) && isOfTime && keyword != .full && context.isInside(.inList)
  }

  /// True where a moment is wanted.
  var isOfTime: Bool {
    context.comparedTo.flatMap { names?.meaning(of: $0) }?.type.isOfCalendar ?? false
  }
}

extension LexiconEntry {
  /// The spellings behind the first of each language.
  var furtherSpellings: [LanguageCode: [String]] {
    [.english: Array(english.dropFirst()), .french: Array(french.dropFirst())]
  }
}

extension ValueType {
  /// True of days, moments and periods.
  var isOfCalendar: Bool {
    switch self {
    case .date, .instant, .period: true
    default: false
    }
  }
}
