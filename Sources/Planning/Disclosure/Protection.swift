import Domain
import Language

/// What protects the groups of call data directly below it: a rule, and how to tell the contacts behind a row.
package struct Protection: Hashable, Sendable {
  package let rule: DisclosureRule
  /// The key of the contact that a row belongs to.
  package let contact: BoundExpression
  /// True where the rows that are grouped are the contacts themselves.
  package let isOfContacts: Bool

  /// Nil for rows that are no call data.
  package init?(_ rule: DisclosureRule, of entity: Entity) {
    guard entity.isCallData else { return nil }
    self.rule = rule
    isOfContacts = entity == .contacts
    let reference = Catalog.fields(of: entity).first { $0.id == "contact" }
    let path = reference.map { FieldPath(entity: entity, steps: [], field: $0) } ?? .key(of: entity)
    contact = .field(path)
  }

  /// The summary with a mark of the contacts behind each measure, and one of those behind the whole group.
  package struct Marked {
    package let summary: Summary
    /// Of each measure of the summary as asked for, the place of its mark among the measures.
    package let places: [Int]
    package let groupPlace: Int
  }

  /// A row enters a measure where it passes its condition and has the value that is measured.
  package func marked(_ summary: Summary) -> Marked {
    var marked = summary
    func place(_ condition: BoundExpression?) -> Int {
      let mark = Summary.Measure(.contactMark(contact), where: condition)
      if let known = marked.measures.firstIndex(of: mark) { return known }
      marked.measures.append(mark)
      return marked.measures.count - 1
    }
    let places = summary.measures.map { measure in
      let present = measure.function.operand.map { BoundExpression.not(.missing($0)) }
      let conditions = [measure.condition, present].compactMap { $0 }
      return place(conditions.count == 2 ? .and(conditions) : conditions.first)
    }
    let groupPlace = place(nil)
    return Marked(summary: marked, places: places, groupPlace: groupPlace)
  }
}

extension BoundQuery {
  /// True where its answer, or one that it reads, is protected.
  package var isProtected: Bool { protectionRule != nil }

  /// By what its answer, or one that it reads, is protected.
  package var protectionRule: DisclosureRule? {
    stages.lazy.compactMap { stage in
      switch stage.kind {
      case .protect(let protection): protection.rule
      case .join(let join): join.join.subquery.query.protectionRule
      case .nearest(let rows, _): rows.subquery.query.protectionRule
      default: nil
      }
    }.first
  }

  /// True where its answer depends on call data.
  package var readsCallData: Bool {
    entity.isCallData
      || stages.contains { stage in
        switch stage.kind {
        case .join(let join): join.join.subquery.query.readsCallData
        case .nearest(let rows, _): rows.subquery.query.readsCallData
        default: false
        }
      }
  }
}
