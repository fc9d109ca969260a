/// What a person is asked where a parameter has no value.
package struct ParameterQuestion: Sendable {
  package let name: String
  package let type: ParameterType
  /// The only values that are taken, as written; empty where any is.
  package let allowed: [String]
  /// What the declaration takes where nothing is given.
  package let fallback: String?
  /// Why the answer before was not taken.
  package var refused: Diagnostic?

  package init(
    name: String, type: ParameterType, allowed: [String] = [], fallback: String? = nil,
    refused: Diagnostic? = nil
  ) {
    self.name = name
    self.type = type
    self.allowed = allowed
    self.fallback = fallback
    self.refused = refused
  }
}

/// What a person answers.
package enum ParameterReply: Hashable, Sendable {
  case typed(String)
  /// What the question offered.
  case fallback
  case givenUp
}

/// A person was asked for a value and gave up; there is nothing to say of it.
package struct QuestionGivenUp: Error {
  package init() {}
}
