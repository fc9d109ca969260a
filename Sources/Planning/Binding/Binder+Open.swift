import Domain
import Language

extension Binder {
  mutating func open(_ operand: OpenOperand, _ stage: Stage) {
    guard let description = records(for: stage) else { return }
    guard description.hasHours else {
      refuse(
        stage,
        LocalizedText(
          "only services and sites have opening hours",
          "seuls les services et les points ont des heures d’ouverture"))
      return
    }
    guard let operand = self.moment(operand) else { return }
    guard let moment = MomentResolver(clock: clock).moment(operand) else {
      diagnostics.append(
        Diagnostic(
          .notOneDay, at: operand.daySpan, [LocalizedText(verbatim: text.text(operand.daySpan))]))
      return
    }
    note(
      Diagnostic(
        .noteMomentUsed, [LocalizedText(verbatim: text.text(stage.span)), MomentWords.text(moment)]))
    scope.moment = moment
    scope.showsOpening = operand.includesUnknown
    scope.siteConditions.append(.open(moment, includesUnknown: operand.includesUnknown))
    add(.open(moment, includesUnknown: operand.includesUnknown), stage)
  }
}
