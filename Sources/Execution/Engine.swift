import Domain
import Language
import Planning
import Reference

/// Answers queries over one store: binds, plans, runs.
package final class Engine {
  private let store: any Store
  private let today: CalendarDate
  /// What `now` is in every query.
  package let now: Instant
  private let options: PlanningOptions
  /// What answers may show of call data, from the next query that is prepared on.
  package var disclosure = DisclosureLevel.internal
  /// In place of the directory's own rule: for the attack test.
  package var weakenedRule: DisclosureRule?
  private let isCancelled: () -> Bool
  /// Holds rows of the snapshot that it was made in.
  private var reference: ReferenceInterpreter?

  /// `today` is the day that relative dates are resolved against: the caller reads the clock.
  ///
  /// `now` is noon of that day unless it is given. `isCancelled` is asked between rows, beside the interrupt that the store gets. `options` are for tests.
  package init(
    store: any Store, today: CalendarDate, now: Instant? = nil,
    isCancelled: @escaping () -> Bool = { false },
    options: PlanningOptions = PlanningOptions()
  ) {
    self.store = store
    self.today = today
    self.now = now ?? Instant(noonOf: today)
    self.isCancelled = isCancelled
    self.options = options
  }

  /// A query that is bound and planned, ready to run.
  package struct Prepared {
    package let bound: BoundQuery
    package let plan: PhysicalPlan
    /// Of the query's rows: decides what a record card shows; nil for a summary.
    package var entity: Entity? { bound.isSummary ? nil : bound.entity }
    /// Warnings of the binder; the query runs all the same.
    package var warnings: [Diagnostic] { bound.warnings }
  }

  /// Binds and plans a query of `source`; throws `QueryErrors` with every error found.
  package func prepare(_ query: Query, of source: SourceText) throws -> Prepared {
    let cancellation = Cancellation(isCancelled)
    var bound = try Binder.bind(
      query, of: source, vocabulary: store, today: today, now: now, disclosure: try disclosed(),
      cancellation: cancellation
    ).get()
    if let condition = try Planner.neverTrue(bound, cancellation: cancellation) {
      let stage = query.stages.first { source.text($0.span) == condition }
      bound.warnings.append(Diagnostic(.neverTrue, at: stage?.span, [LocalizedText(verbatim: condition)]))
    }
    let plan = try Planner.plan(
      bound.isProtected ? bound.beforeProtection : PivotSpread.planned(bound), statistics: store,
      options: options, cancellation: cancellation)
    return Prepared(bound: bound, plan: plan)
  }

  private func disclosed() throws -> Disclosure {
    guard disclosure == .public else { return .internal }
    return .public(try weakenedRule ?? store.disclosureSettings().rule)
  }

  /// The same for row `number` (from 1) of the result, with every field where the rows are records.
  ///
  /// `key` is that of the record that was shown there: it is found again by it, whatever has come before it since. Then no row
  /// answers where the record is no longer one of those that the query finds.
  package func prepareRow(
    _ number: Int64, key: Int64? = nil, of query: Query, of source: SourceText
  ) throws -> Prepared {
    let cancellation = Cancellation(isCancelled)
    var bound = try Binder.bind(
      query, of: source, vocabulary: store, today: today, now: now, showing: .everyField,
      disclosure: try disclosed(), cancellation: cancellation
    ).get()
    if let key, !bound.isSummary {
      bound.stages.removeAll(where: \.kind.isLimit)
      bound.stages.append(BoundStage(.filter(.isRecord(key, of: bound.entity)), text: ""))
    } else {
      bound.stages += [BoundStage(.skip(max(0, number - 1)), text: ""), BoundStage(.take(1), text: "")]
    }
    let plan = try Planner.plan(
      bound.isProtected ? bound.beforeProtection : bound, statistics: store, options: options,
      cancellation: cancellation)
    return Prepared(bound: bound, plan: plan)
  }

  /// Runs `body` over one state of the directory, whatever is imported meanwhile.
  package func inSnapshot(_ body: () throws -> Void) throws {
    try store.beginSnapshot()
    defer {
      store.endSnapshot()
      reference = nil
    }
    try body()
  }

  /// Runs a query and pushes its rows; a `StoreFailure` says why it could not be finished.
  ///
  /// Notes that take counts of their own are left out where nobody reads them. `language` is that of the sentences of `why`.
  /// `entering` gets what the ledger says of a protected answer before anything of it is shown, and can stop it.
  package func run(
    _ prepared: Prepared, into sink: any RowSink, withNotes: Bool = true, language: LanguageCode = .english,
    entering: (ProtectedFigures) throws -> Void = { _ in }
  ) throws {
    if prepared.bound.isProtected { return try runProtected(prepared.bound, into: sink, entering) }
    let prepared = try spread(prepared)
    try JoinCheck(store: store, options: options).check(prepared.bound)
    if let question = prepared.bound.question {
      var answer = try WhyAnswer(prepared.bound, runner: runner).table(for: question)
      answer.notes = prepared.bound.notes + answer.notes
      return try answer.write(into: sink, language)
    }
    try sink.begin(prepared.bound.columns.map(ResultColumn.init))
    var count = 0
    var isZero = prepared.bound.countsAllRows
    var small = try SmallCounts(
      prepared.bound, prepared.bound.entity.isCallData ? store.disclosureSettings().rule.minimum : 0)
    try runner.run(prepared.plan) { row in
      small?.add(row.values)
      guard !row.isTotal else {
        try sink.total(row.values)
        return true
      }
      try sink.row(row.values, key: row.key)
      isZero = isZero && row.values.allSatisfy { $0 == .integer(0) || $0 == .missing }
      count += 1
      return true
    }
    let counted =
      withNotes ? try ResultNotes(runner: runner).notes(for: prepared.bound, rows: isZero ? 0 : count) : []
    try sink.end(prepared.bound.notes + counted + (withNotes ? [small?.note].compactMap { $0 } : []))
  }

  private func runProtected(
    _ query: BoundQuery, into sink: any RowSink, _ entering: (ProtectedFigures) throws -> Void
  ) throws {
    let answer = try ProtectedRun(runner).answer(query)
    try entering(
      ProtectedFigures(minimum: answer.minimum, hidden: answer.hiddenCells, rows: answer.rows.count))
    try sink.begin(answer.columns.map(ResultColumn.init))
    for (row, key) in zip(answer.rows, answer.keys) { try sink.row(row, key: key) }
    if let total = answer.total { try sink.total(total) }
    // Of all notes with a date or a count of their own, this one tells of no contact.
    try sink.end(answer.notes + [try ResultNotes(runner: runner).purged(query)].compactMap(\.self))
  }

  fileprivate var runner: QueryRunner {
    QueryRunner(store: store, isCancelled: isCancelled, options: options)
  }

  /// The query as it runs, the columns of a pivot found.
  fileprivate func spread(_ prepared: Prepared) throws -> Prepared {
    guard prepared.bound.hasPivot, !prepared.bound.isProtected else { return prepared }
    let bound = try PivotSpread(store: store, options: options).spread(prepared.bound)
    let plan = try Planner.plan(
      bound, statistics: store, options: options, cancellation: Cancellation(isCancelled))
    return Prepared(bound: bound, plan: plan)
  }

  /// Runs the query both ways, planned and by the reference interpreter; nil where they agree, else what differs.
  package func verify(_ prepared: Prepared) throws -> Diagnostic? {
    let interpreter = reference ?? ReferenceInterpreter(source: store, isCancelled: isCancelled)
    reference = interpreter
    if let question = prepared.bound.question {
      return try WhyAnswer(prepared.bound, runner: runner).difference(question, from: interpreter)
    }
    let planned = CollectingSink()
    try run(prepared, into: planned, withNotes: false)
    let answer = try interpreter.run(prepared.bound)
    let plannedKeys = planned.keys.compactMap { $0 }
    guard planned.rows != answer.rows || (!prepared.bound.isProtected && plannedKeys != answer.keys) else {
      return nil
    }
    let first = zip(planned.rows, answer.rows).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let place = first.map { "row \($0 + 1)" } ?? "\(planned.rows.count) / \(answer.rows.count)"
    return Diagnostic(.verificationFailed, [LocalizedText(verbatim: place)])
  }

  /// Every form of the query on its way to rows, as text: bound, planned, driver, statement, SQLite's own plan.
  ///
  /// Lines are broken to fit `width` cells, and 80 at the most.
  package func explain(_ prepared: Prepared, language: LanguageCode, width: Int = .max) throws -> String {
    let plan = try spread(prepared).plan
    let statement = StatementEmitter.statement(for: plan)
    return ExplainText(vocabulary: store, language: language, width: min(80, width)).text(
      prepared.bound, plan, statement, queryPlan: try store.queryPlan(statement))
  }
}

extension Engine {
  /// Runs the query and tells what each step gave, beside what was estimated; with a clock in seconds, how long it took.
  package func explainRun(
    _ prepared: Prepared, language: LanguageCode, clock: (() -> Double)?
  ) throws -> String {
    guard !prepared.bound.isProtected else {
      throw StoreFailure(Diagnostic(.whyNotPublic, [LocalizedText("explain run", "expliquer exécution")]))
    }
    let prepared = try spread(prepared)
    let run = MeasuredRun(runner: runner, clock: clock)
    return try run.text(prepared.plan, PlanPrinter(vocabulary: runner.store, language: language), language)
  }
}

extension BoundQuery {
  /// True where all rows are brought together to one, which is there of no rows as well.
  fileprivate var countsAllRows: Bool {
    stages.contains { if case .summarize(let summary) = $0.kind { summary.keys.isEmpty } else { false } }
  }
}

extension ResultColumn {
  fileprivate init(_ column: BoundColumn) {
    let cardinality: Cardinality = if case .set = column.content { .many } else { .maybe }
    self.init(
      name: column.name, label: column.label, type: column.type, cardinality: cardinality,
      pivotValue: column.pivotValue, form: column.form, isAsked: column.isAsked)
  }
}

extension BoundQuery {
  /// What a statement answers of a protected query: the groups as they are before they are protected, never shown.
  fileprivate var beforeProtection: BoundQuery {
    let place = stages.firstIndex { if case .protect = $0.kind { true } else { false } }
    guard let place, case .summarize(let summary)? = stages.prefix(place).last?.kind else { return self }
    var query = prefix(place)
    query.columns = (summary.keys.map(\.type) + summary.measures.map(\.type)).enumerated().map {
      index, type in
      BoundColumn(name: "c\(index)", label: "", content: .value(.column(index, type)))
    }
    return query
  }
}
