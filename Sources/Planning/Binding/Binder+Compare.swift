import Domain
import Language

/// The stage `compare`: each measure beside that of an earlier window.
///
/// Nothing new runs: what is bound already is widened. The rows of both windows pass `during`; each measure is made twice,
/// over the rows of one window and over those of the other; keys that are periods are moved, so that a row of the earlier
/// window is in the group that it is compared with. So the groups are the union of both, a count of an absent group is 0,
/// and stages between see that union.
extension Binder {
  mutating func compare(to period: ComparedPeriod, _ stage: Stage) {
    // Of what a mistake has left out, nothing can be compared.
    guard diagnostics.isEmpty, let place = comparedSummary(stage), let asked = comparedWindow(stage) else {
      return
    }
    guard case .summarize(var summary) = stages[place].kind else { return }
    guard let earlier = earlierWindow(asked, period, stage),
      let own = Self.condition(asked.window, on: asked.entity),
      let before = Self.condition(earlier.window, on: asked.entity)
    else { return }
    guard let keys = aligned(summary.keys, earlier, before, asked.window, stage) else { return }
    let measures = summary.measures
    summary.filled = periods(of: summary.keys, asked.window)
    summary.keys = keys
    summary.measures =
      measures.map { $0.also(own) } + measures.map { $0.also(before) }
    stages[place].kind = .summarize(summary)
    widen(asked, earlier)
    putBeside(summary.keys.map(\.type), measures.map(\.type), stage)
    isCompared = true
    note(Diagnostic(.noteComparedWith, [WindowWords.text(earlier.window)]))
    if earlier.isCut { note(Diagnostic(.noteWindowNotOver, [WindowWords.text(asked.window)])) }
    add(.select, stage)
  }

  // MARK: What is compared

  /// The place of the one stage that makes groups, of which every row is counted.
  private mutating func comparedSummary(_ stage: Stage) -> Int? {
    let places = stages.indices.filter { if case .summarize = stages[$0].kind { true } else { false } }
    guard let place = places.first, case .summarize(let summary) = stages[place].kind,
      !summary.measures.isEmpty
    else {
      refuse(
        stage,
        LocalizedText(
          "it compares groups with measures; put `count` or `summarize` before it",
          "elle compare des groupes qui ont des mesures ; placer avant elle `compter` ou `résumer`"))
      return nil
    }
    guard !isCompared else {
      refuse(
        stage,
        LocalizedText("the measures are compared already", "les mesures sont déjà comparées"))
      return nil
    }
    guard places.count == 1 else {
      refuse(
        stage,
        LocalizedText(
          "the groups are themselves made of groups; put it behind the first `count` or `summarize`",
          "les groupes sont eux-mêmes faits de groupes ; la placer après le premier `compter` ou `résumer`"))
      return nil
    }
    guard !stages[..<place].contains(where: { $0.kind.role == .limit }) else {
      refuse(
        stage,
        LocalizedText(
          "`take`, `skip` or `top` before the groups would keep rows of both windows together",
          "`prendre`, `sauter` ou `premiers` avant les groupes garderait ensemble des lignes des deux fenêtres"
        ))
      return nil
    }
    return place
  }

  private mutating func comparedWindow(_ stage: Stage) -> AskedWindow? {
    guard windows.count == 1, let asked = windows.first else {
      diagnostics.append(
        Diagnostic(
          .compareNeedsWindow, at: stage.span,
          [
            windows.isEmpty
              ? LocalizedText("none", "n’en a pas")
              : LocalizedText("\(windows.count)", "en a \(windows.count)")
          ]))
      return nil
    }
    return asked
  }

  private mutating func earlierWindow(
    _ asked: AskedWindow, _ period: ComparedPeriod, _ stage: Stage
  ) -> EarlierWindow? {
    let elapsed = clock.elapsed(of: asked.window)
    switch period {
    case .previous:
      if let found = EarlierWindow(before: asked.window, asked.length, elapsed: elapsed) { return found }
    case .previousYear:
      if case .clock = asked.window {
        refuse(
          stage,
          LocalizedText(
            "hours of the clock have no like a year earlier; use a window of days, or `compare to previous`",
            "des heures d’horloge n’ont pas d’équivalent un an plus tôt ; utiliser une fenêtre en jours, ou `comparer à la période précédente`"
          ))
        return nil
      }
      if let found = EarlierWindow(yearBefore: asked.window, asked.length, elapsed: elapsed) { return found }
    }
    diagnostics.append(
      Diagnostic(.numberOutOfRange, at: stage.span, ["…", "0001-01-01 … 9999-12-31"]))
    return nil
  }

  // MARK: Rows of both windows

  /// Lets the rows of both windows pass: one stretch around them, so that an index serves, then one or the other.
  private mutating func widen(_ asked: AskedWindow, _ earlier: EarlierWindow) {
    guard let own = Self.condition(asked.window, on: asked.entity),
      let before = Self.condition(earlier.window, on: asked.entity)
    else { return }
    let around: Window
    let hasGap: Bool
    switch (earlier.window, asked.window) {
    case (.days(let start, let gap), .days(let first, let end)):
      around = .days(from: min(start, first), until: end)
      hasGap = gap < first
    case (.clock(let start, let gap), .clock(let first, let end)):
      around = .clock(from: start, until: end)
      hasGap = gap.minutes < first.minutes
    default: return
    }
    guard let all = Self.condition(around, on: asked.entity) else { return }
    let condition: BoundExpression = hasGap ? .and([all, .or([own, before])]) : all
    stages[asked.stage].kind = .filter(condition)
    if asksWhy { stages[asked.stage].parts = .part(condition, text: stages[asked.stage].text) }
  }

  // MARK: Columns

  /// Puts behind each column of a measure the same of the earlier window, and by how much it has changed.
  private mutating func putBeside(_ keys: [ValueType], _ measures: [ValueType], _ stage: Stage) {
    func before(_ index: Int) -> BoundExpression? {
      if keys.indices.contains(index) { return .column(index, keys[index]) }
      let measure = index - keys.count
      return measures.indices.contains(measure) ? .column(index + measures.count, measures[measure]) : nil
    }
    func beside(_ columns: [BoundColumn]) -> [BoundColumn] {
      columns.flatMap { column -> [BoundColumn] in
        guard case .value(let value) = column.content,
          value.columnsRead.contains(where: { $0 >= keys.count }),
          let earlier = value.replacingColumns(before)
        else { return [column] }
        return [column] + column.compared(value, earlier)
      }
    }
    let made = beside(scope.columns)
    for (index, column) in made.enumerated()
    where made[..<index].contains(where: { $0.isNamed(like: column) }) {
      diagnostics.append(
        Diagnostic(.duplicateColumn, at: stage.span, [LocalizedText(verbatim: column.name)]))
      return
    }
    scope.columns = made
    if let selected = scope.selected { scope.selected = beside(selected) }
  }
}

extension Summary.Measure {
  /// The same over the rows that pass one more condition.
  fileprivate func also(_ extra: BoundExpression) -> Summary.Measure {
    Summary.Measure(function, where: condition.map { .and([extra, $0]) } ?? extra)
  }
}

extension BoundColumn {
  /// `m_previous` and, of what can be divided, `m_change`: the difference as a share of the earlier value, missing where that
  /// is 0.
  fileprivate func compared(_ value: BoundExpression, _ earlier: BoundExpression) -> [BoundColumn] {
    let french = name == "count" && label.french == "Nombre" ? "nombre" : name
    var previous = BoundColumn(
      name: name + "_previous",
      label: LocalizedText("\(label.english) before", "\(label.french) avant"),
      content: .value(earlier))
    previous.fieldName = LocalizedText(previous.name, french + "_précédent")
    previous.areaKind = areaKind
    guard value.type.isNumber || value.type == .distance || value.type == .duration else { return [previous] }
    var change = BoundColumn(
      name: name + "_change",
      label: LocalizedText("\(label.english) change", "\(label.french) variation"),
      content: .value(.arithmetic(.divide, .arithmetic(.subtract, value, earlier), earlier)))
    change.fieldName = LocalizedText(change.name, french + "_variation")
    return [previous, change]
  }
}
