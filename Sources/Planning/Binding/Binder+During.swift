import Domain
import Language

/// The stage `during`: contacts, needs and referrals of a window.
extension Binder {
  /// A window of whole days asks for the local day, one of hours for the minute.
  mutating func during(_ operand: WindowOperand, _ stage: Stage) {
    guard let description = records(for: stage) else { return }
    guard description.entity.isCallData else {
      return refuse(
        stage,
        LocalizedText(
          "only contacts, needs and referrals have a moment; use `where verified in last 12 months`",
          "seuls les contacts, besoins et références ont un moment ; utiliser `filtrer vérifié dans derniers 12 mois`"
        ))
    }
    guard let (window, length) = withExpressions({ $0.window(noted: operand) }) else { return }
    guard let condition = Self.condition(window, on: description.entity) else { return }
    windows.append(
      AskedWindow(stage: stages.count, window: window, length: length, entity: description.entity))
    add(.filter(condition), stage)
    if asksWhy { stages[stages.count - 1].parts = .part(condition, text: text.text(stage.span)) }
  }

  static func condition(_ window: Window, on entity: Entity) -> BoundExpression? {
    switch window {
    case .days(let first, let end):
      guard let day = FieldPath.named("day", of: entity) else { return nil }
      return .and([
        .compare(.greaterOrEqual, .field(day), .constant(.date(first), .date)),
        .compare(.less, .field(day), .constant(.date(end), .date)),
      ])
    case .clock:
      guard let when = FieldPath.named("when", of: entity) else { return nil }
      return InstantRange(window).compare(.equal, .field(when))
    }
  }
}

/// A window of a stage `during`.
struct AskedWindow {
  /// The place of the stage among those bound.
  let stage: Int
  let window: Window
  let length: WindowLength
  /// The rows that it keeps.
  let entity: Entity
}
