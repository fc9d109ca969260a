import Language
import Session

/// Parameters that are asked for, and mended statements that are offered.
extension Shell {
  /// Lets the session ask the person at the prompt.
  func listen() {
    sessionBegan(session)
    session.ask = { [weak self] question in self?.reply(to: question) ?? .givenUp }
  }

  private func reply(to question: ParameterQuestion) -> ParameterReply {
    session.options.progress?.end()
    if let refused = question.refused {
      answers[Folding.fold(question.name) + ":" + question.type.word.english] = nil
      session.messages.report([refused])
    }
    let key = Folding.fold(question.name) + ":" + question.type.word.english
    // What was answered last is offered before what the query says.
    let usual = question.refused == nil ? answers[key] ?? question.fallback : question.fallback
    // A line that goes on from the last query is about the same rows.
    if goesOn, let usual { return usual == question.fallback ? .fallback : .typed(usual) }
    if !hasAsked { say(ShellTexts.howToAnswer(hasUsual: usual != nil)) }
    hasAsked = true
    let meant = question.refused.flatMap { $0.suggestions.first?.text[language] }
    if let meant { say(ShellTexts.takesMeant(meant)) }
    let prompt = ShellTexts.parameterPrompt(question, offering: usual)[language]
    linesTaken += 1
    let wanted = WantedAnswer(question.type, allowed: question.allowed, usual: usual, meant: meant)
    while case .line(let line) = reader.readAnswer(prompt: prompt, to: wanted) {
      let text = line.trimmed
      if text.isEmpty {
        guard let usual else {
          say(ShellTexts.valueWanted(question.name))
          continue
        }
        return usual == question.fallback ? .fallback : .typed(usual)
      }
      answers[key] = text
      return .typed(text)
    }
    return .givenUp
  }

  // MARK: - Offers

  /// Offers a statement that the person can take with one key.
  func offer(_ text: String) {
    offered = text
    reader.offer(text)
    let line = text.split(separator: "\n").map { String($0).trimmed }.joined(separator: " ")
    let words = ShellTexts.offer(TerminalText.visible(line))
    // What is recorded is on the screen, where it was typed, and goes nowhere else.
    if records(text) {
      print(WrappedText.lines(words[language], width: width, indent: "").joined(separator: "\n"))
    } else {
      say(words)
    }
  }

  /// Whether the line says no to what was offered.
  func declines(_ line: String) -> Bool {
    offered != nil && ["n", "no", "non"].contains(Folding.fold(line.trimmed))
  }

  /// The statement that was offered, where the line takes it.
  func accepted(_ line: String) -> String? {
    guard let offered, ["y", "yes", "o", "oui"].contains(Folding.fold(line.trimmed)) else { return nil }
    return offered
  }
}
