import Completion
import Domain
import Language
import Planning

/// One line on what is expected at the caret: of a function, of a field, of the stage or the statement.
///
/// Nothing of what was typed is repeated, which may be about a person; words of the language only.
struct HintLine {
  let context: CaretContext
  let names: KnownNames?
  let language: LanguageCode
  /// The query whose values are typed in brackets, with what it declares; nil elsewhere.
  var called: String?
  /// True while a contact is open.
  var isRecording = false

  var text: String {
    if isRecording, context.wants(.statement) { return Self.recordingWords[language] }
    if context.wants(.stage) || context.wants(.statement) || context.wants(.source) { return wanted ?? "" }
    return called ?? compared ?? call ?? recording ?? stage ?? statement ?? wanted ?? ""
  }

  private static let recordingWords = LocalizedText(
    "`need`, `refer`, `met`, `unmet` …, `close`, or a query",
    "`besoin`, `orienter`, `comblé`, `non_comblé` …, `fermer`, ou une requête")

  /// The language of the words typed so far.
  private var written: LanguageCode { context.writtenLanguage ?? language }

  private var wanted: String? {
    context.wanted.first.map { expectation in
      switch expectation {
      case .nextStage where !context.isInBrackets:
        LocalizedText("`|` and a stage such as `where`", "`|` et une étape comme `filtrer`")[language]
      case .equal where context.statementHead == .param || context.endedStatementHead == .param:
        LocalizedText("`=` and a value", "`=` et une valeur")[language]
      case .nextMember where !context.isInBrackets: LocalizedText("`,` or `|`", "`,` ou `|`")[language]
      default: expectation.phrase[language]
      }
    }
  }

  /// What is compared, with what it is.
  private var compared: String? {
    guard let expression = context.comparedTo ?? (context.wants(.comparison) ? context.left : nil),
      let names, let meaning = names.meaning(of: expression), let field = meaning.field
    else { return nil }
    return "\(field.name[written]) (\(CatalogPage.type(of: field, language))) — \(field.help[language])"
  }

  private var call: String? {
    guard let function = context.call?.function else { return nil }
    return HelpTopic.functions.first { $0.keyword == function }.map { topic in
      "\(topic.word[written])(\(topic.arguments[written])) — \(topic.help[language])"
    }
  }

  /// Statements that record say what their next word is.
  private var recording: String? {
    guard let head = context.statementHead, head.isRecording else { return nil }
    return context.wanted.last { $0 != .nextStage && $0 != .nextMember }.map { $0.phrase[language] } ?? ""
  }

  private var stage: String? {
    context.stageHead.flatMap { head in HelpTopic.stages.first { $0.keyword == head } }.map(line)
  }

  private var statement: String? {
    context.statementHead.flatMap { head in HelpTopic.statements.first { $0.keyword == head } }.map(line)
  }

  private func line(_ topic: HelpTopic) -> String {
    let arguments = topic.arguments[written]
    return topic.word[written] + (arguments.isEmpty ? "" : " " + arguments) + " — " + topic.help[language]
  }
}
