import Domain
import Language
import Planning
import Reference

/// Answers `why` and `why "name"` of a query.
struct WhyAnswer {
  private let query: BoundQuery
  private let runner: QueryRunner

  init(_ query: BoundQuery, runner: QueryRunner) {
    self.query = query
    self.runner = runner
  }

  func table(for question: WhyQuestion) throws -> WhyTable {
    switch question {
    case .stages: try StageSurvivors(query, runner: runner).table()
    case .record(let name, let span):
      try RecordReport(query, of: RecordSearch(query.entity, runner: runner).record(name, at: span), runner)
        .table()
    }
  }

  /// What the reference interpreter counts otherwise; nil where both agree.
  func difference(_ question: WhyQuestion, from reference: ReferenceInterpreter) throws -> Diagnostic? {
    switch question {
    case .stages:
      for (text, counted) in StageSurvivors(query, runner: runner).counted() {
        let count = try runner.count(counted)
        let expected = try reference.run(counted).rows.count
        guard count != expected else { continue }
        return Diagnostic(
          .verificationFailed, [LocalizedText(verbatim: "\(text): \(count) / \(expected)")])
      }
      return nil
    case .record(let name, let span):
      let key = try RecordSearch(query.entity, runner: runner).record(name, at: span).key
      let report = RecordReport(query, of: .init(key: key, name: LocalizedText(verbatim: name)), runner)
      let passes = try report.passesEveryStage()
      let expected = try reference.run(query.prefix(query.recordStages)).keys.contains(key)
      guard passes != expected else { return nil }
      return Diagnostic(.verificationFailed, [LocalizedText(verbatim: name)])
    }
  }
}

extension BoundQuery {
  /// How many of the first stages speak of records, before any makes groups.
  var recordStages: Int {
    stages.firstIndex { $0.kind.role == .grouping } ?? stages.count
  }

  /// The source as a query writes it.
  var sourceWords: LocalizedText {
    let source =
      Lexicon.keyword(for: entity.rawValue, in: .statementHead).map {
        Lexicon.words(of: $0, in: .statementHead)
      } ?? LocalizedText(verbatim: entity.rawValue)
    guard includesAll else { return source }
    let all = Lexicon.words(of: .all, in: .statementHead)
    return LocalizedText("\(all.english) \(source.english)", "\(all.french) \(source.french)")
  }
}

extension BoundStage {
  /// The text on one line, its end left out where it is long.
  var shortText: String {
    CellWidth.truncated(text.split(whereSeparator: \.isNewline).joined(separator: " "), to: 72)
  }
}
