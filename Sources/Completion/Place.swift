import Domain
import Language
import Planning

/// The place of the caret: what the grammar takes there and what is known there, and the stocks that answer both.
struct Place {
  let context: CaretContext
  let names: KnownNames?
  let surroundings: any Surroundings
  /// True where the unquoted words up to the caret are taken for the beginning of one name.
  var isInsideName = false

  func wants(_ expectation: Expectation) -> Bool {
    isInsideName ? context.name?.wanted == expectation : context.wants(expectation)
  }

  /// The language of the words that are offered: that of the words typed so far.
  var language: LanguageCode { context.writtenLanguage ?? surroundings.language }

  /// Everything that can stand here.
  func pools() -> [Pool] {
    if context.word.form == .parameter { return [.choices(parameters("$"))] }
    let values = valuePools()
    if case .quoted = context.word.form { return values.filter(\.holdsValues) }
    return values + [
      .choices(symbols() + windows() + starters() + keywords() + columns() + sources() + rows())
    ]
  }

  private func parameters(_ mark: String) -> [Choice] {
    var seen: Set<String> = []
    return (context.declaredParameters + surroundings.parameters).filter {
      seen.insert(Folding.fold($0)).inserted
    }
    .map { name in
      Choice(
        word: LocalizedText(verbatim: mark + name), aliases: [.english: [name], .french: [name]],
        note: LocalizedText("parameter", "paramètre"))
    }
  }

  // MARK: - Sources

  private func sources() -> [Choice] {
    guard context.wants(.source) || context.wants(.statement) else { return [] }
    let here = context.definedQueries.map {
      NamedSource(name: LocalizedText(verbatim: $0), help: LocalizedText("", ""))
    }
    return (here + surroundings.namedQueries).map { query in
      Choice(
        word: query.name, note: query.help, suffix: query.parameters.isEmpty ? "" : "(", group: 1)
    }
  }

  /// The rows that `refer` can take, by their numbers.
  private func rows() -> [Choice] {
    guard context.wants(.referral), context.word.text.isEmpty, !context.word.needsBlank else { return [] }
    return surroundings.lastRecords.enumerated().map { row, name in
      let name = TerminalText.visible(name)
      return Choice(word: LocalizedText(verbatim: String(row + 1)), note: LocalizedText(verbatim: name))
    }
  }

  // MARK: - Symbols

  private func symbols() -> [Choice] {
    guard context.word.text.isEmpty else { return [] }
    // `gaps(last` wants the rest of the window.
    guard !(context.isInside(.sourceArguments) && isBehindWindowWord) else { return [] }
    var choices: [Choice] = []
    func add(_ symbol: String, _ english: String, _ french: String) {
      choices.append(
        Choice(word: LocalizedText(verbatim: symbol), note: LocalizedText(english, french), group: 3))
    }
    if context.wants(.comparison) { addComparisons(&choices) }
    let isDeclared = context.statementHead == .param || context.endedStatementHead == .param
    if context.wants(.nextStage), !wantsTest, !isDeclared, context.statementHead?.isRecording != true {
      add("|", "next stage", "étape suivante")
    }
    if context.wants(.equal) { add("=", "what stands for it", "ce qui en tient lieu") }
    if context.wants(.nextMember), !context.isInside(.parameterDeclaration), takesMore {
      add(",", "one more", "un autre")
    }
    if context.wants(.statement), context.statementStart > 0, !isDeclared {
      add("|", "next stage of the query before", "étape suivante de la requête précédente")
    }
    if context.wants(.closingBracket) || (context.wants(.nextMember) && context.isInside(.call)) {
      add(")", "end of the brackets", "fin des parenthèses")
    }
    return choices
  }

  /// False of a stage that takes one name; behind a number of `near` the other coordinate follows.
  private var takesMore: Bool {
    switch context.stageHead {
    case .near: context.previous == .number
    case .serving: false
    default: true
    }
  }

  /// True behind the operator of a comparison with a number, a distance or a day, which is typed rather than chosen.
  var takesLiteral: Bool {
    guard context.wants(.operand), let left = context.comparedTo, let meaning = names?.meaning(of: left)
    else {
      return false
    }
    return meaning.type.isNumber || meaning.type == .distance || meaning.type.isOfCalendar
  }

  /// True behind a value that is neither true nor false, where a condition has to go on.
  var wantsTest: Bool {
    guard context.wants(.comparison), context.stageHead == .where, let left = context.left,
      let meaning = names?.meaning(of: left)
    else { return false }
    return meaning.type != .yesNo || meaning.isMany
  }

  private func addComparisons(_ choices: inout [Choice]) {
    guard let left = context.left, let meaning = names?.meaning(of: left), !meaning.isMany else { return }
    let operators: [ComparisonOperator] =
      switch meaning.type {
      case .yesNo, .term, .record: [.equal, .notEqual]
      default: ComparisonOperator.allCases
      }
    for operation in operators {
      choices.append(
        Choice(word: LocalizedText(verbatim: operation.rawValue), group: meaning.type == .yesNo ? 2 : 0))
    }
  }
}
