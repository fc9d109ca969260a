extension ScriptDump {
  static func dump(_ statement: RecordingStatement) -> String {
    switch statement {
    case .contact(let channel, let clauses):
      "contact " + dump(channel)
        + clauses.map { clause in
          " \(clause.subject.rawValue) " + (clause.area.map { "\($0) " } ?? "") + dump(clause.value)
        }.joined()
    case .resume(let number): "contact " + dump(number)
    case .need(let categories): "need " + list(categories, dump)
    case .select(let number): "need " + dump(number)
    case .referRows(let rows, let anyway): "refer " + list(rows, dump) + (anyway ? " anyway" : "")
    case .referRecord(let id, let anyway): "refer " + dump(id) + (anyway ? " anyway" : "")
    case .outcome(let outcome): dump(outcome)
    case .close: "close"
    case .undo: "undo"
    case .followup(let need, let outcome): "followup " + dump(need) + " " + dump(outcome)
    case .handout(let language, let form):
      "handout" + (language.map { " " + $0.rawValue } ?? "") + (form.map { " " + $0.rawValue } ?? "")
    }
  }

  private static func dump(_ outcome: OutcomeOperand) -> String {
    outcome.word.rawValue + (outcome.reason.map { " because " + dump($0) } ?? "")
  }
}
