extension WindowOperand {
  /// Reads a stretch of time that stands alone, without parameters: `last 3 full months`, `2025-03..2025-05`.
  ///
  /// Nil for anything else.
  package init?(parsing text: String) {
    let parsed = Parser.parse(SourceText(name: "window", text: "contacts | during " + text))
    guard !parsed.hasErrors, parsed.script.statements.count == 1,
      case .query(let query)? = parsed.script.statements.first?.kind, query.stages.count == 1,
      case .during(let operand)? = query.stages.first?.kind, operand.parameter == nil
    else { return nil }
    self = operand
    self.text = text
  }

  /// The first parameter that it reads.
  package var parameter: Name? {
    switch kind {
    case .last(.parameter(let name), _, _), .sinceParameter(let name): name
    case .periods(.parameter(let name), _), .periods(_, through: .parameter(let name)): name
    default: nil
    }
  }

  /// The periods that a date or a year names.
  package init(period literal: DateLiteral, text: String, at span: Span) {
    self.init(kind: .periods(.literal(literal, span), through: nil), span: span, text: text)
  }
}
