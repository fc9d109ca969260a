import Domain
import Language

/// Expressions and values.
extension PlanPrinter {
  package func text(_ expression: BoundExpression) -> String {
    switch expression {
    case .constant(let value, _): text(value)
    case .field(let path): words.text(path)
    case .column(let index, _): words.column(index)
    case .recordName(let key): words.say("name of ", "nom de ") + text(key)
    case .nearest(let nearest):
      words.say("distance to ", "distance à ") + text(nearest.position) + onOneSite(nearest.conditions)
    case .opening(let opening):
      words.say("opening at ", "ouverture : ") + words.text(opening.moment) + onOneSite(opening.conditions)
    case .joined(let joined): text(joined)
    case .serving(let serving):
      words.say("coverage of ", "desserte de ") + term(.area, serving.area.id) + onOneSite(serving.conditions)
    case .eligibility(let question): words.say("answer to ", "réponse à ") + text(question)
    case .setCount(let path): words.call(.functionCount, words.text(path))
    case .setMissing(let path): missing(words.text(path))
    case .quantified(let quantifier, let path, let op, let operand):
      "\(word(quantifier)) \(words.text(path)) \(op.rawValue) \(text(operand))"
    case .quantifiedOneOf(let quantifier, let path, let values):
      "\(word(quantifier)) \(words.text(path)) \(list(values))"
    case .missing(let operand): missing(text(operand))
    case .compare(let op, let left, let right): "\(text(left)) \(op.rawValue) \(text(right))"
    case .oneOf(let operand, let values): "\(text(operand)) \(list(values))"
    case .underCategory(let operand, let ids):
      "\(text(operand)) \(words.say("under", "sous")) (\(terms(.category, ids)))"
    case .and(let operands): "(" + operands.map(text).joined(separator: and) + ")"
    case .or(let operands): "(" + operands.map(text).joined(separator: " \(words.word(.or, .infix)) ") + ")"
    case .not(let operand): "\(words.word(.not, .prefix)) \(text(operand))"
    case .arithmetic(let op, let left, let right): "(\(text(left)) \(op.rawValue) \(text(right)))"
    case .negate(let operand): "-\(text(operand))"
    case .hasWords(let path, let pattern):
      "\(words.text(path)) \(words.word(.has, .infix)) \(text(pattern))"
    case .containsText(let operand, let needle):
      "\(text(operand)) \(words.word(.contains, .infix)) \(quoted(needle))"
    case .length(let operand): words.call(.functionLength, text(operand))
    case .daysSince(let operand, let today): days(from: text(operand), to: today.iso)
    case .shift(let operand, let span):
      words.say(
        "(\(text(operand)) + \(span.months) months + \(span.days) days)",
        "(\(text(operand)) + \(span.months) mois + \(span.days) jours)")
    case .daysBetween(let left, let right): days(from: text(right), to: text(left))
    case .instantPart(let part, let operand): "\(words.word(part))(\(text(operand)))"
    case .datePart(let part, let operand): "\(words.word(part))(\(text(operand)))"
    case .text(let function, let operand): "\(words.word(function))(\(text(operand)))"
    case .round(let operand, let digits): words.call(.functionRound, text(operand), String(digits))
    case .coalesce(let operands):
      "\(words.word(.functionCoalesce, .function))(\(operands.map(text).joined(separator: ", ")))"
    case .choice(let condition, let first, let second):
      words.call(.functionIf, text(condition), text(first), text(second))
    }
  }

  func text(_ position: Position) -> String { "\(position.latitude),\(position.longitude)" }

  func text(_ pattern: TextPattern) -> String {
    (pattern.required.map { quoted($0.joined(separator: " ")) }
      + pattern.excluded.map { "-" + quoted($0.joined(separator: " ")) }).joined(separator: " ")
  }

  func terms(_ vocabulary: VocabularyID, _ ids: [Int64]) -> String {
    ids.map { term(vocabulary, $0) }.joined(separator: ", ")
  }

  func term(_ vocabulary: VocabularyID, _ id: Int64) -> String {
    guard let term = try? self.vocabulary.term(vocabulary, id: id) else { return "#\(id)" }
    return "\(term.name[words.language]) (\(term.code))"
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .missing: words.say("missing", "manquant")
    case .yesNo(let yes): words.word(yes ? .yes : .no, .yesNo)
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .text(let text): quoted(text)
    case .date(let date): date.iso
    case .period(let period): period.text
    case .instant(let instant): QuebecTimeZone.eastern.localTime(at: instant)?.iso ?? String(instant.minutes)
    case .duration(let minutes): "\(minutes) minutes"
    case .distance(let metres): Distance.written(metres)
    case .term(let vocabulary, let id): term(vocabulary, id)
    case .hidden(let minimum): Value.hiddenText(below: minimum)
    case .set(let values): "{" + values.map(text).joined(separator: ", ") + "}"
    }
  }

  private func onOneSite(_ conditions: [SiteCondition]) -> String {
    guard !conditions.isEmpty else { return "" }
    return " \(words.word(.where, .argument)) \(oneSite)" + conditions.map(text).joined(separator: and)
  }

  private func missing(_ operand: String) -> String { "\(operand) \(words.word(.isMissing, .infix))" }

  private func list(_ values: [BoundExpression]) -> String {
    "\(words.word(.opIn, .infix)) (\(values.map(text).joined(separator: ", ")))"
  }

  private func days(from start: String, to end: String) -> String {
    words.say("days from \(start) to \(end)", "jours de \(start) à \(end)")
  }

  private func word(_ quantifier: Quantifier) -> String {
    switch quantifier {
    case .any: words.word(.any, .prefix)
    case .all: words.word(.quantifierAll, .prefix)
    }
  }

  private func quoted(_ text: String) -> String { "\"" + TerminalText.visible(text, singleLine: true) + "\"" }
}

extension Double {
  /// Without `.0` where the number is whole and fits one line of digits.
  package var wholeText: String {
    magnitude < 1e15 && self == rounded() ? String(Int64(self)) : String(self)
  }
}
