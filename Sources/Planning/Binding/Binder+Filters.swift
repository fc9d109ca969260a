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
    guard description.needColumn != nil else {
      refuse(
        stage,
        LocalizedText(
          "only services and sites answer a need", "seuls les services et les points répondent à un besoin"))
      return
    }
    var ids: [Int64] = []
    for operand in operands {
      guard let term = try resolved(operand, { try $0.term(.category, operand) }) else { continue }
      if !ids.contains(term.id) { ids.append(term.id) }
    }
    if !ids.isEmpty { add(.need(ids), stage) }
  }
}
