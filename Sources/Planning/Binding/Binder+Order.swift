import Domain
import Language

/// Stages that set the order, and what becomes of an order that nothing uses.
extension Binder {
  mutating func sort(_ keys: [SortKey], _ stage: Stage) throws {
    var bound: [BoundSortKey] = []
    for key in keys {
      guard let expression = try withExpressions({ try $0.value(key.value) }) else { continue }
      bound.append(BoundSortKey(expression, descending: key.descending))
    }
    orderIsSet(by: stage)
    guard bound.count == keys.count else { return }
    unusedSort = stage.span
    add(.sort(bound), stage)
  }

  /// A stage sets the order: a `sort` before it that nothing has used is without effect.
  mutating func orderIsSet(by stage: Stage) { sortIsLost(to: stage) }

  mutating func sortIsLost(to stage: Stage) {
    guard let lost = unusedSort else { return }
    warnings.append(
      Diagnostic(
        .sortHasNoEffect, at: lost,
        [
          LocalizedText(
            "`\(text.text(stage.head))` comes after it and sets the order anew",
            "`\(text.text(stage.head))` vient après et refait l'ordre")
        ]))
    unusedSort = nil
  }
}
