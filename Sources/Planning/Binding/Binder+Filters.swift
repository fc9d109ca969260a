import Domain
import Language

/// Stages that keep rows by a text or a need.
extension Binder {
  mutating func search(_ operand: TextOperand, _ stage: Stage) {
    guard let description = records(for: stage) else { return }
    guard description.textIndex != nil else {
      refuse(
        stage,
        LocalizedText(
          "\(description.label.english.lowercased()) have no text index; use `where name contains \"…\"`",
          "\(description.label.french.lowercased()) : pas d’index de texte ; utiliser `filtrer nom contient \"…\"`"
        ))
      return
    }
    guard let (words, span) = words(of: operand) else { return }
    let pattern = TextPattern(search: words)
    guard !pattern.required.isEmpty else {
      diagnostics.append(Diagnostic(.emptySearch, at: span))
      return
    }
    orderIsSet(by: stage)
    add(.search(pattern), stage)
  }

  mutating func need(_ operands: [Operand], _ stage: Stage) throws {
    guard let description = records(for: stage) else { return }
    let expressed = description.entity.isCallData ? FieldPath.named("category", of: description.entity) : nil
    guard description.needColumn != nil || expressed != nil else {
      refuse(
        stage,
        LocalizedText(
          "only services and sites answer a need, only needs and referrals express one",
          "seuls les services et les points répondent à un besoin, seuls les besoins et les références en expriment un"
        ))
      return
    }
    var ids: [Int64] = []
    for operand in operands {
      guard let term = try resolved(operand, { try $0.term(.category, operand) }) else { continue }
      if !ids.contains(term.id) { ids.append(term.id) }
    }
    guard !ids.isEmpty else { return }
    if let expressed {
      add(.filter(.underCategory(.field(expressed), ids)), stage)
    } else {
      add(.need(ids), stage)
    }
  }
}
