/// A place in the grammar where a word is looked up: within one class a folded word names one keyword.
///
/// Keywords are contextual: outside the positions of its class a word is an ordinary name.
package enum KeywordClass: Int, CaseIterable, Sendable, Hashable {
  /// First word of a statement: the sources, `all`, `explain` and the statements of later versions.
  case statementHead
  /// Behind `explain`.
  case explainClause
  /// First word after `|`.
  case stageHead
  /// Within `near`.
  case nearClause
  /// Within `count`, `summarize` and `top`.
  case countClause
  /// Within `in`: which kind of area is meant.
  case areaClause
  /// Within `open`: the day asked about.
  case moment
  /// At the end of `open`.
  case openClause
  /// Behind the query in brackets of `join`.
  case joinClause
  /// At the end of `join`.
  case joinEnd
  /// Behind the query in brackets of `nearest`.
  case nearestClause
  /// Behind `compare`.
  case compareClause
  /// At the head of a part of `eligible`.
  case eligibleClause
  /// After an operand.
  case infix
  /// Before an operand.
  case prefix
  /// At the head of an argument of a call, or after its value.
  case argument
  /// Before `(`.
  case function
  /// After a number.
  case unit
  /// Within a window: `last`, `full`, `since`.
  case window
  /// Values of a yes/no field.
  case yesNo
  /// What the value of a parameter is.
  case parameterType
  /// At the head of a part of `contact`.
  case contactClause
  /// At the end of `refer`.
  case referClause
  /// Behind the number of a need in `followup`.
  case outcome
  /// Behind an outcome.
  case outcomeClause
  /// Behind `handout`.
  case handoutClause
}
