import Domain
import Language

/// Bound queries and plans as lines of text, in the words of the reader's language.
package struct PlanPrinter {
  let vocabulary: any VocabularySource
  let words: PlanWords

  package init(vocabulary: any VocabularySource, language: LanguageCode) {
    self.vocabulary = vocabulary
    words = PlanWords(language: language)
  }

  package func lines(_ query: BoundQuery) -> [String] {
    [words.source(query.entity, includesAll: query.includesAll)]
      + query.stages.map { "| " + text($0.kind) }
      + ["= " + query.columns.map(typed).joined(separator: ", ")]
  }

  /// `omittingPlainOrder` leaves out the order where it is by the key alone.
  package func lines(_ plan: LogicalPlan, omittingPlainOrder: Bool = false) -> [String] {
    var lines: [String] = []
    for layer in plan.layers {
      switch layer.source {
      case .records: lines.append(words.source(plan.entity, includesAll: plan.includesAll))
      case .summary(let summary): lines.append(text(.summarize(summary)))
      }
      for block in layer.blocks {
        lines += block.conditions.map { "  \(words.say("filter", "filtre")) " + text($0) }
        if let limit = block.limit { lines.append("  " + text(limit)) }
      }
    }
    if let total = plan.total { lines.append(text(total)) }
    if !(omittingPlainOrder && plan.order.isEmpty) {
      lines.append(words.say("order by ", "ordre : ") + text(plan.order))
    }
    return lines
  }

  /// What a rule that fired does.
  package func text(rule name: String) -> String {
    let titles = Rules.all.map { $0.title } + [NearestRing.ruleTitle, CommonSetOnce.ruleTitle]
    return titles.first { $0.english == name }?[words.language] ?? name
  }

  package func text(_ driver: Driver) -> String {
    switch driver {
    case .base: words.say("base", "table entière")
    case .text(let pattern): words.say("text ", "texte ") + text(pattern)
    case .need(let ids): need(ids)
    case .position(_, let metres, let position):
      "position \(Distance.written(metres)) \(text(position))"
    case .area(_, let kind, let ids):
      "\(words.say("area", "territoire")) \(kind.label[words.language]) " + terms(.area, ids)
    }
  }

  func text(_ stage: BoundStage.Kind) -> String {
    switch stage {
    case .filter(let condition): head(.where) + text(condition)
    case .search(let pattern): head(.search) + text(pattern)
    case .need(let ids): need(ids)
    case .near(let position, let within):
      head(.near) + text(position)
        + (within.map { " \(words.word(.within, .nearClause)) \(Distance.written($0))" } ?? "")
    case .located(let areas): text(SiteCondition.located(areas))
    case .open(let moment, let includesUnknown):
      text(SiteCondition.open(moment, includesUnknown: includesUnknown))
    case .serving(let area): text(SiteCondition.serving(area))
    case .eligible(let question): text(question)
    case .sort(let keys):
      head(.sort) + keys.map { ($0.descending ? "-" : "") + text($0.expression) }.joined(separator: ", ")
    case .take(let count): head(.take) + "\(count)"
    case .takeEach(let count, let keys):
      head(.take) + "\(count) \(words.word(.per, .countClause)) " + keys.map(text).joined(separator: ", ")
    case .skip(let count): head(.skip) + "\(count)"
    case .derive(let columns): head(.derive) + columns.map(text).joined(separator: ", ")
    case .select: words.word(.select, .stageHead)
    case .summarize(let summary): text(summary)
    case .pivot(let pivot): text(pivot)
    case .total(let total): text(total)
    case .protect(let protection): text(protection)
    case .join(let stage): text(stage)
    case .nearest(let rows, let name):
      head(.nearest) + "\(rows.count) (\(text(rows.subquery))) \(words.word(.as, .nearestClause)) \(name)"
    }
  }

  /// The first word of a stage and a blank.
  private func head(_ stage: Keyword) -> String { words.word(stage, .stageHead) + " " }

  private func typed(_ column: BoundColumn) -> String {
    "\(name(of: column)): \(words.text(column.type))"
  }

  /// A field by its name, anything else by the name that it bears in every language.
  func name(of column: BoundColumn) -> String {
    guard let field = column.fieldName, field.english == column.name else { return column.name }
    return field[words.language]
  }

  private func text(_ limit: Limit) -> String {
    let skip = words.word(.skip, .stageHead) + " \(limit.skip)"
    let take = limit.take.map { " " + head(.take) + "\($0)" } ?? ""
    let per =
      limit.per.isEmpty
      ? "" : " \(words.word(.per, .countClause)) " + limit.per.map(text).joined(separator: ", ")
    return "\(words.say("limit", "limite")) \(skip)\(take)\(per) \(by) \(text(limit.order))"
  }

  private func text(_ summary: Summary) -> String {
    let keys =
      summary.keys.isEmpty
      ? allRows : by + " " + summary.keys.map(text).joined(separator: ", ")
    let group = words.say("group ", "grouper ") + keys
    // A mere count is what grouping is for.
    guard summary.measures != [.count], !summary.measures.isEmpty else { return group }
    let filled =
      summary.filled.map {
        words.say(
          "; filled from \($0.first.iso) to \($0.last.iso)",
          " ; complété du \($0.first.iso) au \($0.last.iso)")
      } ?? ""
    return group + colon + summary.measures.map(text).joined(separator: ", ") + filled
  }

  private func text(_ total: Total) -> String {
    let name = words.word(.total, .stageHead)
    guard let kept = total.kept, !kept.isEmpty else { return name }
    return "\(name) \(by) " + kept.map(words.column).joined(separator: ", ")
  }

  private func text(_ protection: Protection) -> String {
    let contact = text(protection.contact)
    let (minimum, base) = (protection.rule.minimum, DisclosureRule.base)
    return words.say(
      "protect: hidden where \(contact) names fewer than \(minimum), else rounded at random to base \(base)",
      "protéger : masqué où \(contact) en nomme moins de \(minimum), sinon arrondi au hasard à la base \(base)"
    )
  }

  private func text(_ pivot: Pivot) -> String {
    let rows =
      pivot.keys.isEmpty
      ? allRows : words.say("rows by ", "lignes par ") + pivot.keys.map(text).joined(separator: ", ")
    let measures = pivot.measures.map(text).joined(separator: ", ")
    return head(.pivot)
      + "\(text(pivot.by)), \(rows)\(colon)\(text(pivot.cell)) \(words.say("of", "de")) \(measures)"
  }

  private func text(_ key: Summary.Key) -> String {
    switch key {
    case .value(let expression): text(expression)
    case .each(let path): "\(words.say("each", "chaque")) \(words.text(path))"
    }
  }

  private func text(_ column: BoundColumn) -> String {
    switch column.content {
    case .value(let expression): "\(column.name) = \(text(expression))"
    case .set(let path): "\(column.name) = \(words.text(path))"
    }
  }

  private func text(_ measure: Summary.Measure) -> String {
    let (name, operand) =
      switch measure.function {
      case .count: (words.word(.functionCount, .function), "")
      case .countDistinct(let operand):
        (words.word(.functionCount, .function), words.word(.distinct, .argument) + " " + text(operand))
      case .sum(let operand): (words.word(.functionSum, .function), text(operand))
      case .minimum(let operand): (words.word(.functionMinimum, .function), text(operand))
      case .maximum(let operand): (words.word(.functionMaximum, .function), text(operand))
      case .percentile(let operand, let percent):
        (words.word(.functionPercentile, .function), "\(text(operand)), \(percent)")
      case .contactMark(let operand): ("contacts", text(operand))
      }
    let condition = measure.condition.map { words.word(.where, .argument) + " " + text($0) } ?? ""
    return "\(name)(" + [operand, condition].filter { !$0.isEmpty }.joined(separator: " ") + ")"
  }

  private func text(_ condition: Condition) -> String {
    switch condition {
    case .expression(let expression): text(expression)
    case .text(let pattern): words.say("text ", "texte ") + text(pattern)
    case .need(let ids): need(ids)
    case .site(let conditions): oneSite + conditions.map(text).joined(separator: and)
    case .eligible(let question): text(question)
    case .never: words.say("never", "jamais")
    }
  }

  func text(_ condition: SiteCondition) -> String {
    switch condition {
    case .located(let areas): head(.in) + areas.map { term(.area, $0.id) }.joined(separator: ", ")
    case .open(let moment, let includesUnknown):
      head(.open) + words.text(moment) + (includesUnknown ? " " + words.word(.orUnknown, .openClause) : "")
    case .serving(let area): head(.serving) + term(.area, area.id)
    case .within(let metres, let position):
      words.say("within", "à moins de")
        + " \(Distance.written(metres)) \(words.say("of", "de")) \(text(position))"
    }
  }

  private func text(_ order: [OrderKey]) -> String {
    let keys = order.map { key in
      switch key {
      case .expression(let expression, let descending): (descending ? "-" : "") + text(expression)
      case .rank(let pattern): words.say("rank of ", "rang de ") + text(pattern)
      }
    }
    return (keys + [words.say("key", "clé")]).joined(separator: ", ")
  }

  func text(_ question: EligibilityQuestion) -> String {
    func clause(_ keyword: Keyword, _ value: String) -> String {
      words.word(keyword, .eligibleClause) + " " + value
    }
    var parts: [String] = []
    if let age = question.age { parts.append(clause(.personAge, age.wholeText)) }
    if let gender = question.gender { parts.append(clause(.personGender, term(.gender, gender.rawValue))) }
    parts += question.groups.map { clause(.personGroup, term(.group, $0.rawValue)) }
    if let language = question.language { parts.append(clause(.personLanguage, term(.language, language))) }
    if let place = question.residence { parts.append(clause(.personResident, term(.area, place.id))) }
    return head(.eligible) + parts.joined(separator: ", ")
  }

  private func need(_ ids: [Int64]) -> String { head(.need) + terms(.category, ids) }

  private var by: String { words.word(.by, .countClause) }
  private var colon: String { words.say(": ", " : ") }
  private var allRows: String { words.say("all rows", "toutes les lignes") }
  var and: String { " \(words.word(.and, .infix)) " }
  var oneSite: String { words.say("one site ", "un même point ") }
}
