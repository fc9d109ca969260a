/// Writes a script as text: ids for keywords, no spans, brackets for structure.
///
/// Two texts with one dump ask the same question in the same words: the form in which tests compare scripts, and
/// in which `explain` shows what was read.
package enum ScriptDump {
  package static func dump(_ script: Script) -> String {
    script.statements.map(dump).joined(separator: "\n")
  }

  package static func dump(_ statement: Statement) -> String {
    switch statement.kind {
    case .query(let query): dump(query)
    case .explain(let query): "explain " + dump(query)
    case .explainRun(let query): "explain run " + dump(query)
    case .let(let named): "let \(named.name.text) = \(dump(named.query))"
    case .save(let named):
      "save \(named.name.text)"
        + (named.parameters.map { "(" + list($0, dump) + ")" } ?? "") + " = \(dump(named.query))"
    case .param(let declaration): "param " + dump(declaration)
    case .recording(let recording): dump(recording)
    case .error: "error"
    }
  }

  private static func dump(_ declaration: ParameterDeclaration) -> String {
    let type = declaration.type.map { name in
      ": " + (ParameterType(word: name.text)?.word.english ?? name.text)
    }
    let allowed = declaration.allowed.isEmpty ? "" : " in (\(list(declaration.allowed, dump)))"
    return declaration.name.text + (type ?? "") + allowed
      + (declaration.fallback.map { " = " + dump($0) } ?? "")
  }

  package static func dump(_ query: Query) -> String {
    let source =
      (query.source.includesAll ? "all " : "")
      + (query.source.keyword?.rawValue ?? (query.source.name.text.isEmpty ? "?" : query.source.name.text))
      + (query.source.arguments.map { "(" + list($0, dump) + ")" } ?? "")
    return ([source] + query.stages.map(dump)).joined(separator: " | ")
  }

  package static func dump(_ stage: Stage) -> String {
    switch stage.kind {
    case .where(let condition): "where " + dump(condition)
    case .search(let operand): "search " + dump(operand)
    case .need(let operands): "need " + list(operands, dump)
    case .near(let place, let distance):
      "near " + dump(place)
        + (distance.map { " within " + ($0.parameter.map { "$" + $0 } ?? "\($0.metres)") } ?? "")
    case .located(let kind, let areas):
      "in " + (kind.map { "\($0) " } ?? "") + list(areas, dump)
    case .open(let operand): "open" + dump(operand)
    case .serving(let kind, let area): "serving " + (kind.map { "\($0) " } ?? "") + dump(area)
    case .eligible(let clauses):
      "eligible " + list(clauses) { $0.subject.rawValue + " " + dump($0.value) }
    case .derive(let items): "derive " + list(items, dump)
    case .summarize(let measures, let keys):
      "summarize " + list(measures, dump) + (keys.isEmpty ? "" : " by " + list(keys, dump))
    case .count(let items): "count" + (items.isEmpty ? "" : " by " + list(items, dump))
    case .sort(let keys): "sort " + list(keys, dump)
    case .top(let count, let key, let groups):
      "top \(dump(count)) by \(dump(key))" + (groups.isEmpty ? "" : " per " + list(groups, dump))
    case .take(let count): "take " + dump(count)
    case .skip(let count): "skip " + dump(count)
    case .select(let items): "select " + list(items, dump)
    case .distinct: "distinct"
    case .why(let name): "why" + (name.map { " " + dump($0) } ?? "")
    case .pivot(let value, let cell): "pivot \(dump(value)): \(dump(cell))"
    case .total: "total"
    case .join(let join):
      "join (\(dump(join.query))) on " + list(join.keys, \.text) + (join.dropsUnmatched ? " or drop" : "")
    case .nearest(let nearest):
      "nearest \(nearest.count.map { dump($0) + " " } ?? "")(\(dump(nearest.query))) as \(nearest.name.text)"
    case .during(let window): "during " + dump(window)
    case .compare(let period): "compare to \(period)"
    case .error: "error"
    }
  }

  static func list<Part>(_ parts: [Part], _ dump: (Part) -> String) -> String {
    parts.map(dump).joined(separator: ", ")
  }

  // MARK: - Operands

  private static func dump(_ operand: OpenOperand) -> String {
    let day =
      switch operand.day {
      case nil: ""
      case .now?: " now"
      case .fromToday(let days)?: " today+\(days)"
      case .weekday(let weekday)?: " \(weekday)"
      case .date(let date)?: " \(date.year)-\(date.month)-\(date.day)T\(date.minute) \(date.precision)"
      case .parameter(let name)?: " $" + name
      }
    let times =
      switch operand.times {
      case nil: ""
      case .at(let minute)?: " \(minute)"
      case .between(let start, let end)?: " \(start)..\(end)"
      }
    return day + times + (operand.includesUnknown ? " or unknown" : "")
  }

  static func dump(_ operand: TextOperand) -> String {
    switch operand {
    case .text(let text, _): QuotedText.quote(text)
    case .parameter(let name): "$" + name.text
    case .error: "error"
    }
  }

  static func dump(_ operand: Operand) -> String {
    switch operand.kind {
    case .word(let word): word
    case .text(let text): QuotedText.quote(text)
    case .postalCode(let code): code
    case .number(let number): dump(number)
    case .parameter(let name): "$" + name
    case .error: "error"
    }
  }

  private static func dump(_ place: PlaceOperand) -> String {
    switch place {
    case .named(let operand): dump(operand)
    case .coordinates(let latitude, let longitude, _): "(\(latitude), \(longitude))"
    }
  }

  private static func dump(_ period: WindowOperand.PeriodOperand) -> String {
    switch period {
    case .literal(let date, _): dump(date)
    case .parameter(let name): "$" + name.text
    case .error: "error"
    }
  }

  private static func dump(_ date: DateLiteral) -> String {
    "\(date.year)-\(date.month)-\(date.day)+\(date.minute) \(date.precision)"
  }

  private static func dump(_ window: WindowOperand) -> String {
    switch window.kind {
    case .last(let count, let isFull, let unit):
      "last" + (count.map { " " + dump($0) } ?? "") + (isFull ? " full" : "") + " \(unit)"
    case .this(let unit): "this \(unit)"
    case .since(let date): "since " + dump(date)
    case .sinceParameter(let name): "since $" + name.text
    case .periods(let first, let last): "periods " + dump(first) + (last.map { ".." + dump($0) } ?? "")
    case .yesterday: "yesterday"
    case .today: "today"
    case .error: "error"
    }
  }

  static func dump(_ count: Count) -> String {
    switch count {
    case .number(let number, _): String(number)
    case .parameter(let name): "$" + name.text
    case .error: "error"
    }
  }

  private static func dump(_ item: Item) -> String {
    (item.name.map { $0.text + " = " } ?? "") + dump(item.value)
  }

  private static func dump(_ key: SortKey) -> String {
    (key.descending ? "-" : "") + dump(key.value)
  }

  private static func dump(_ number: NumberLiteral) -> String {
    switch number {
    case .integer(let value): String(value)
    case .decimal(let value): String(value)
    }
  }

  // MARK: - Expressions

  package static func dump(_ expression: Expression) -> String {
    switch expression.kind {
    case .number(let number): dump(number)
    case .distance(let distance): "\(distance.metres)m"
    case .text(let text): QuotedText.quote(text)
    case .date(let date):
      "\(date.precision)(\(date.year)-\(date.month)-\(date.day)+\(date.minute))"
    case .duration(let duration): "\(dump(duration.amount)) \(duration.unit)"
    case .time(let minute): "time(\(minute))"
    case .today: "today"
    case .now: "now"
    case .postalCode(let code): code
    case .parameter(let name): "$" + name
    case .path(let names): names.map(\.text).joined(separator: ".")
    case .call(let name, let arguments): function(name) + "(" + list(arguments, dump) + ")"
    case .negate(let value): "(- \(dump(value)))"
    case .arithmetic(let operation, let left, let right): infix(left, operation.rawValue, right)
    case .and(let left, let right): infix(left, "and", right)
    case .or(let left, let right): infix(left, "or", right)
    case .not(let value): "(not \(dump(value)))"
    case .comparison(let operation, let left, let right): infix(left, operation.rawValue, right)
    case .inList(let value, let members): "(\(dump(value)) in [\(list(members, dump))])"
    case .inRange(let value, let low, let high):
      "(\(dump(value)) in \(dump(low))..\(dump(high)))"
    case .inWindow(let value, let window): "(\(dump(value)) in \(dump(window)))"
    case .window(let window): dump(window)
    case .has(let left, let right): infix(left, "has", right)
    case .contains(let left, let right): infix(left, "contains", right)
    case .isMissing(let value): "(\(dump(value)) is missing)"
    case .isPresent(let value): "(\(dump(value)) is present)"
    case .quantified(let quantifier, let path, let operation, let value):
      "(\(quantifier) \(dump(path)) \(operation.rawValue) \(dump(value)))"
    case .quantifiedIn(let quantifier, let path, let members):
      "(\(quantifier) \(dump(path)) in [\(list(members, dump))])"
    case .given: "given"
    case .error: "error"
    }
  }

  private static func function(_ name: Name) -> String {
    Lexicon.keyword(for: name.text, in: .function)
      .flatMap { Lexicon.word($0, in: .function, .english) } ?? name.text
  }

  private static func infix(_ left: Expression, _ operation: String, _ right: Expression) -> String {
    "(\(dump(left)) \(operation) \(dump(right)))"
  }

  private static func dump(_ argument: Argument) -> String {
    var parts: [String] = []
    if argument.modifier == .distinct { parts.append("distinct") }
    if let value = argument.value { parts.append(dump(value)) }
    if let condition = argument.condition { parts.append("where " + dump(condition)) }
    return parts.joined(separator: " ")
  }
}
