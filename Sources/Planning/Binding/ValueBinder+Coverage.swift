import Domain
import Language

/// The fields that tell what `serving` and `eligible` found.
extension ExpressionBinder {
  mutating func coverage(_ path: FieldPath, _ expression: Expression) -> BoundExpression? {
    guard path.steps.isEmpty else {
      return notKnown(
        expression,
        LocalizedText(
          "it is known of the rows themselves, not of records that they refer to",
          "elle n’est connue que des lignes elles-mêmes, non des fiches qu’elles désignent"))
    }
    if path.field.mapping == .servingState {
      guard let area = scope.servingArea else {
        return notKnown(expression, before: .serving)
      }
      return .serving(RowServing(entity: path.entity, area: area, conditions: scope.siteConditions))
    }
    guard scope.showsEligibility else {
      return notKnown(expression, before: .eligible)
    }
    return .eligibility(scope.person.question)
  }

  /// The value of a field that a stage makes, where no such stage has come.
  mutating func notKnown(_ expression: Expression, before stage: Keyword) -> BoundExpression? {
    diagnostics.append(
      Diagnostic(
        .fieldNeedsStage, at: expression.span,
        [LocalizedText(verbatim: written(expression)), Lexicon.words(of: stage, in: .stageHead)]))
    return nil
  }

  private mutating func notKnown(_ expression: Expression, _ reason: LocalizedText) -> BoundExpression? {
    diagnostics.append(
      Diagnostic(.stageNotHere, at: expression.span, [LocalizedText(verbatim: written(expression)), reason]))
    return nil
  }
}
