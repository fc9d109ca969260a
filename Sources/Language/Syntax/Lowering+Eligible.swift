extension Lowering {
  func eligible(_ clauses: [NodeID]) -> Stage.Kind {
    let operands = clauses.compactMap(clause)
    return operands.count == clauses.count && !operands.isEmpty ? .eligible(operands) : .error
  }

  private func clause(_ node: NodeID) -> EligibleOperand? {
    let parts = tree.children(node)
    guard parts.count == 2, let subject = keyword(at: parts[0]).flatMap(Self.subject) else { return nil }
    return EligibleOperand(subject: subject, value: operand(parts[1]), span: tree.span(node))
  }

  private static func subject(_ keyword: Keyword) -> EligibleOperand.Subject? {
    switch keyword {
    case .personAge: .age
    case .personGender: .gender
    case .personGroup: .group
    case .personLanguage: .language
    case .personResident: .resident
    default: nil
    }
  }
}
