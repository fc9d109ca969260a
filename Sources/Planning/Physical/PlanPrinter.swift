import Domain
import Language

/// Bound queries and plans as lines of text, names of terms in the reader's language.
package struct PlanPrinter {
  let vocabulary: any VocabularySource
  let language: LanguageCode

  package init(vocabulary: any VocabularySource, language: LanguageCode) {
    self.vocabulary = vocabulary
    self.language = language
  }

  package func lines(_ query: BoundQuery) -> [String] {
    ["\(query.includesAll ? "all " : "")\(query.entity.rawValue)"]
      + query.stages.map { "| " + text($0.kind) }
      + ["= " + query.columns.map { "\($0.name): \(type($0.type))" }.joined(separator: ", ")]
  }

  package func lines(_ plan: LogicalPlan) -> [String] {
    var lines: [String] = []
    for layer in plan.layers {
      switch layer.source {
      case .records: lines.append("\(plan.includesAll ? "all " : "")\(plan.entity.rawValue)")
      case .summary(let summary): lines.append(text(.summarize(summary)))
      }
      for block in layer.blocks {
        lines += block.conditions.map { "  filter " + text($0) }
        if let limit = block.limit {
          let take = limit.take.map { " take \($0)" } ?? ""
          let per = limit.per.isEmpty ? "" : " per " + limit.per.map(text).joined(separator: ", ")
          lines.append("  limit skip \(limit.skip)\(take)\(per) by \(text(limit.order))")
        }
      }
    }
    if let total = plan.total { lines.append(text(total)) }
    lines.append("order by " + text(plan.order))
    return lines
  }

  package func text(_ driver: Driver) -> String {
    switch driver {
    case .base: "base"
    case .text(let pattern): "text " + text(pattern)
    case .need(let ids): "need " + terms(.category, ids)
    case .position(_, let metres, let position):
      "position \(metres.wholeText) m \(position.latitude),\(position.longitude)"
    case .area(_, let kind, let ids): "area \(kind) " + terms(.area, ids)
    }
  }

  func text(_ stage: BoundStage.Kind) -> String {
    switch stage {
    case .filter(let condition): "where " + text(condition)
    case .search(let pattern): "search " + text(pattern)
    case .need(let ids): "need " + terms(.category, ids)
    case .near(let position, let within):
      "near \(position.latitude),\(position.longitude)" + (within.map { " within \($0.wholeText) m" } ?? "")
    case .located(let areas): "in " + areas.map { term(.area, $0.id) }.joined(separator: ", ")
    case .open(let moment, let includesUnknown):
      text(SiteCondition.open(moment, includesUnknown: includesUnknown))
    case .serving(let area): text(SiteCondition.serving(area))
    case .eligible(let question): text(question)
    case .sort(let keys):
      "sort " + keys.map { ($0.descending ? "-" : "") + text($0.expression) }.joined(separator: ", ")
    case .take(let count): "take \(count)"
    case .takeEach(let count, let keys): "take \(count) per " + keys.map(text).joined(separator: ", ")
    case .skip(let count): "skip \(count)"
    case .derive(let columns): "derive " + columns.map(text).joined(separator: ", ")
    case .select: "select"
    case .summarize(let summary): text(summary)
    case .pivot(let pivot): text(pivot)
    case .total(let total): text(total)
    case .protect(let protection): text(protection)
    case .join(let stage): text(stage)
    case .nearest(let rows, let name): "nearest \(rows.count) (\(text(rows.subquery))) as \(name)"
    }
  }

  private func text(_ summary: Summary) -> String {
    let keys = summary.keys.isEmpty ? "all rows" : "by " + summary.keys.map(text).joined(separator: ", ")
    // A mere count is what grouping is for.
    guard summary.measures != [.count], !summary.measures.isEmpty else { return "group " + keys }
    let filled = summary.filled.map { "; filled from \($0.first.iso) to \($0.last.iso)" } ?? ""
    return "group " + keys + ": " + summary.measures.map(text).joined(separator: ", ") + filled
  }

  private func text(_ total: Total) -> String {
    guard let kept = total.kept, !kept.isEmpty else { return "total" }
    return "total by " + kept.map { "column \($0 + 1)" }.joined(separator: ", ")
  }

  private func text(_ protection: Protection) -> String {
    """
    protect: hidden where \(text(protection.contact)) names fewer than \(protection.rule.minimum), else rounded at \
    random to base \(DisclosureRule.base)
    """
  }

  private func text(_ pivot: Pivot) -> String {
    let rows = pivot.keys.isEmpty ? "all rows" : "rows by " + pivot.keys.map(text).joined(separator: ", ")
    let measures = pivot.measures.map(text).joined(separator: ", ")
    return "pivot \(text(pivot.by)), \(rows): \(text(pivot.cell)) of \(measures)"
  }

  private func text(_ key: Summary.Key) -> String {
    switch key {
    case .value(let expression): text(expression)
    case .each(let path): "each \(path.text)"
    }
  }

  private func text(_ column: BoundColumn) -> String {
    switch column.content {
    case .value(let expression): "\(column.name) = \(text(expression))"
    case .set(let path): "\(column.name) = \(path.text)"
    }
  }

  private func text(_ measure: Summary.Measure) -> String {
    let head =
      switch measure.function {
      case .count: ("count", "")
      case .countDistinct(let operand): ("count", "distinct " + text(operand))
      case .sum(let operand): ("sum", text(operand))
      case .minimum(let operand): ("min", text(operand))
      case .maximum(let operand): ("max", text(operand))
      case .percentile(let operand, let percent): ("percentile", "\(text(operand)), \(percent)")
      case .contactMark(let operand): ("contacts", text(operand))
      }
    let condition = measure.condition.map { "where " + text($0) } ?? ""
    return head.0 + "(" + [head.1, condition].filter { !$0.isEmpty }.joined(separator: " ") + ")"
  }

  private func text(_ condition: Condition) -> String {
    switch condition {
    case .expression(let expression): text(expression)
    case .text(let pattern): "text " + text(pattern)
    case .need(let ids): "need " + terms(.category, ids)
    case .site(let conditions): "one site " + conditions.map(text).joined(separator: " and ")
    case .eligible(let question): text(question)
    case .never: "never"
    }
  }

  private func text(_ condition: SiteCondition) -> String {
    switch condition {
    case .located(let areas): "in " + areas.map { term(.area, $0.id) }.joined(separator: ", ")
    case .open(let moment, let includesUnknown):
      "open \(moment.serialized)" + (includesUnknown ? " or unknown" : "")
    case .serving(let area): "serving " + term(.area, area.id)
    case .within(let metres, let position):
      "within \(metres.wholeText) m of \(position.latitude),\(position.longitude)"
    }
  }

  private func text(_ order: [OrderKey]) -> String {
    let keys = order.map { key in
      switch key {
      case .expression(let expression, let descending): (descending ? "-" : "") + text(expression)
      case .rank(let pattern): "rank of " + text(pattern)
      }
    }
    return (keys + ["key"]).joined(separator: ", ")
  }

  package func text(_ expression: BoundExpression) -> String {
    switch expression {
    case .constant(let value, _): text(value)
    case .field(let path): path.text
    case .column(let index, _): "column \(index + 1)"
    case .recordName(let key): "name of \(text(key))"
    case .nearest(let nearest):
      "distance to \(nearest.position.latitude),\(nearest.position.longitude)"
        + (nearest.conditions.isEmpty
          ? "" : " where one site " + nearest.conditions.map(text).joined(separator: " and "))
    case .opening(let opening):
      "opening at \(opening.moment.serialized)"
        + (opening.conditions.isEmpty
          ? "" : " where one site " + opening.conditions.map(text).joined(separator: " and "))
    case .joined(let joined): text(joined)
    case .serving(let serving):
      "coverage of \(term(.area, serving.area.id))"
        + (serving.conditions.isEmpty
          ? "" : " where one site " + serving.conditions.map(text).joined(separator: " and "))
    case .eligibility(let question): "answer to " + text(question)
    case .setCount(let path): "count(\(path.text))"
    case .setMissing(let path): "\(path.text) is missing"
    case .quantified(let quantifier, let path, let op, let operand):
      "\(quantifier) \(path.text) \(op.rawValue) \(text(operand))"
    case .quantifiedOneOf(let quantifier, let path, let values):
      "\(quantifier) \(path.text) in (\(values.map(text).joined(separator: ", ")))"
    case .missing(let operand): "\(text(operand)) is missing"
    case .compare(let op, let left, let right): "\(text(left)) \(op.rawValue) \(text(right))"
    case .oneOf(let operand, let values): "\(text(operand)) in (\(values.map(text).joined(separator: ", ")))"
    case .underCategory(let operand, let ids): "\(text(operand)) under (\(terms(.category, ids)))"
    case .and(let operands): "(" + operands.map(text).joined(separator: " and ") + ")"
    case .or(let operands): "(" + operands.map(text).joined(separator: " or ") + ")"
    case .not(let operand): "not \(text(operand))"
    case .arithmetic(let op, let left, let right): "(\(text(left)) \(op.rawValue) \(text(right)))"
    case .negate(let operand): "-\(text(operand))"
    case .hasWords(let path, let pattern): "\(path.text) has \(text(pattern))"
    case .containsText(let operand, let needle): "\(text(operand)) contains \(quoted(needle))"
    case .length(let operand): "length(\(text(operand)))"
    case .daysSince(let operand, let today): "days from \(text(operand)) to \(today.iso)"
    case .shift(let operand, let span): "(\(text(operand)) + \(span.months) months + \(span.days) days)"
    case .daysBetween(let left, let right): "days from \(text(right)) to \(text(left))"
    case .instantPart(let part, let operand): "\(part.rawValue)(\(text(operand)))"
    case .datePart(let part, let operand): "\(text(part))(\(text(operand)))"
    case .text(let function, let operand): "\(function.rawValue)(\(text(operand)))"
    case .round(let operand, let digits): "round(\(text(operand)), \(digits))"
    case .coalesce(let operands): "coalesce(\(operands.map(text).joined(separator: ", ")))"
    case .choice(let condition, let first, let second):
      "if(\(text(condition)), \(text(first)), \(text(second)))"
    }
  }

  private func text(_ question: EligibilityQuestion) -> String {
    var parts: [String] = []
    if let age = question.age { parts.append("age \(age.wholeText)") }
    if let gender = question.gender { parts.append("gender " + term(.gender, gender.rawValue)) }
    parts += question.groups.map { "group " + term(.group, $0.rawValue) }
    if let language = question.language { parts.append("language " + term(.language, language)) }
    if let place = question.residence { parts.append("resident " + term(.area, place.id)) }
    return "eligible " + parts.joined(separator: ", ")
  }

  private func text(_ part: DatePart) -> String {
    switch part {
    case .period(let unit): unit.rawValue
    case .day: "day"
    case .monthOfYear: "month_of_year"
    case .weekday: "weekday"
    }
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .missing: "missing"
    case .yesNo(let yes): yes ? "yes" : "no"
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .text(let text): quoted(text)
    case .date(let date): date.iso
    case .period(let period): period.text
    case .instant(let instant): QuebecTimeZone.eastern.localTime(at: instant)?.iso ?? String(instant.minutes)
    case .duration(let minutes): "\(minutes) minutes"
    case .distance(let metres): "\(metres) m"
    case .term(let vocabulary, let id): term(vocabulary, id)
    case .hidden(let minimum): Value.hiddenText(below: minimum)
    case .set(let values): "{" + values.map(text).joined(separator: ", ") + "}"
    }
  }

  private func text(_ pattern: TextPattern) -> String {
    (pattern.required.map { quoted($0.joined(separator: " ")) }
      + pattern.excluded.map { "-" + quoted($0.joined(separator: " ")) }).joined(separator: " ")
  }

  private func quoted(_ text: String) -> String { "\"" + TerminalText.visible(text, singleLine: true) + "\"" }

  private func terms(_ vocabulary: VocabularyID, _ ids: [Int64]) -> String {
    ids.map { term(vocabulary, $0) }.joined(separator: ", ")
  }

  private func term(_ vocabulary: VocabularyID, _ id: Int64) -> String {
    guard let term = try? self.vocabulary.term(vocabulary, id: id) else { return "#\(id)" }
    return "\(term.name[language]) (\(term.code))"
  }

  private func type(_ type: ValueType) -> String {
    switch type {
    case .term(let vocabulary): "\(vocabulary)"
    case .record(let entity): entity.rawValue
    case .period(let unit): unit.rawValue
    default: "\(type)"
    }
  }
}

extension Double {
  /// Without `.0` where the number is whole and fits one line of digits.
  package var wholeText: String {
    magnitude < 1e15 && self == rounded() ? String(Int64(self)) : String(self)
  }
}
