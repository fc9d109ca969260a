/// A condition taken apart at its `and` and `or`, each part with the text that the user wrote.
package indirect enum ConditionParts: Hashable, Sendable {
  case part(BoundExpression, text: String)
  case all([ConditionParts])
  case any([ConditionParts])

  /// Every part, from left to right.
  package var leaves: [(condition: BoundExpression, text: String)] {
    switch self {
    case .part(let condition, let text): [(condition, text)]
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    }
  }
}
