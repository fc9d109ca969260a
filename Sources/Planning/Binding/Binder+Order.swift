import Domain
import Language

/// Stages that set the order, and what becomes of an order that nothing uses.
extension Binder {
  mutating func sort(_ keys: [SortKey], _ stage: Stage) throws {
    var bound: [BoundSortKey] = []
    for key in keys {
      guard let expression = try withExpressions({ try $0.value(key.value) }),
        hasRoom(expression, at: key.value.span)
      else { continue }
      bound.append(BoundSortKey(expression, descending: key.descending))
    }
    orderIsSet(by: stage)
    guard bound.count == keys.count else { return }
    unusedSort = stage.span
    add(.sort(bound), stage)
  }

  /// A sort, then so many rows: of all, or of each group, the groups together.
  mutating func top(_ count: Count, _ key: SortKey, _ groups: [Expression], _ stage: Stage) throws {
    let number = number(count)
    let value = try withExpressions { try $0.value(key.value) }
    let keys = try groups.compactMap { group in try withExpressions { try $0.value(group) } }
    orderIsSet(by: stage)
    unusedSort = nil
    guard let number, let value, keys.count == groups.count, hasRoom(value, at: key.value.span) else {
      return
    }
    let order = keys.flatMap { key in key.identity == key ? [key] : [key, key.identity] }
      .map { BoundSortKey($0, descending: false) }
    add(.sort(order + [BoundSortKey(value, descending: !key.descending)]), stage)
    add(keys.isEmpty ? .take(number) : .takeEach(number, per: keys.map(\.identity)), stage)
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
            "`\(text.text(stage.head))` vient après et refait l’ordre")
        ]))
    unusedSort = nil
  }
}
