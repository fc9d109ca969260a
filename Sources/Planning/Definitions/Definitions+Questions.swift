import Domain
import Language

extension Definitions {
  /// The value that a person types for a parameter, asked again until one is taken; nil where there is nobody to ask.
  ///
  /// Throws `QuestionGivenUp`.
  func asked(
    _ declaration: ParameterDeclaration, _ type: ParameterType, _ reader: ParameterReader, at span: Span
  ) throws -> ParameterValue? {
    guard let ask else { return nil }
    var question = ParameterQuestion(
      name: declaration.name.text, type: type, allowed: declaration.allowed.map(ParameterReader.shown),
      fallback: declaration.fallback.map(ParameterReader.shown))
    while true {
      let reply = ask(question)
      if reply == .givenUp { throw QuestionGivenUp() }
      do throws(ParameterReader.Refusal) {
        if case .typed(let text) = reply {
          return try reader.value(typed: text, of: declaration, type, at: span)
        }
        guard let fallback = declaration.fallback else { return nil }
        return try reader.value(fallback, of: declaration, type)
      } catch {
        question.refused = error.diagnostic
      }
    }
  }
}
