import Domain
import Language

/// Keys of groups that are periods: of a row of the earlier window, the period of the later one that it is compared with.
extension Binder {
  /// The keys with those that depend on the moment of a row moved; nil with a message where that has no meaning.
  mutating func aligned(
    _ keys: [Summary.Key], _ earlier: EarlierWindow, _ before: BoundExpression, _ window: Window,
    _ stage: Stage
  ) -> [Summary.Key]? {
    var result: [Summary.Key] = []
    for key in keys {
      switch key {
      case .each(let path):
        guard !path.isDayOfCall else {
          refuse(
            stage,
            LocalizedText(
              "groups by a set of days cannot be moved from one window to the other",
              "des groupes selon un ensemble de jours ne peuvent pas passer d’une fenêtre à l’autre"))
          return nil
        }
        result.append(key)
      case .value(let own):
        guard own.readsDayOfCall else {
          result.append(key)
          continue
        }
        guard case .days = window else {
          refuse(
            stage,
            LocalizedText(
              "hours of the clock cut days; group by `hour(when)`, or use a window of days",
              "des heures d’horloge coupent des jours ; grouper par `heure(moment)`, ou utiliser une fenêtre en jours"
            ))
          return nil
        }
        guard !earlier.overlaps(window) else {
          refuse(
            stage,
            LocalizedText(
              "the window is longer than a year, so that a period would be in both; leave out the key that is a period",
              "la fenêtre dépasse un an : une période serait dans les deux ; retirer la clé qui est une période"
            ))
          return nil
        }
        result.append(.value(.choice(before, own.aligned(by: earlier, .day), own)))
      }
    }
    return result
  }

  /// The periods of a window that keys of groups are filled to; nil where none is a period, or one tells a single call, which has but
  /// one day.
  func periods(of keys: [Summary.Key], _ window: Window) -> FilledPeriods? {
    guard case .days(let first, let end) = window, let last = end.adding(days: -1), first <= last else {
      return nil
    }
    var filled: [Int: BoundExpression] = [:]
    for (index, key) in keys.enumerated() {
      guard case .value(let own) = key else { continue }
      if case .field(let path) = own, path.isKeyOfOne { return nil }
      if own.readsDayOfCall, let ofDay = own.ofDay { filled[index] = ofDay }
    }
    guard !filled.isEmpty else { return nil }
    if case .days(let until)? = clock.elapsed(of: window), let today = until.adding(days: -1) {
      return FilledPeriods(keys: filled, first: first, last: min(last, today))
    }
    return FilledPeriods(keys: filled, first: first, last: last)
  }
}

extension BoundExpression {
  /// A period over a day that is column 0, in place of that of the call; nil of anything else.
  fileprivate var ofDay: BoundExpression? {
    if isDayOfCall { return .column(0, .date) }
    guard case .datePart(let part, let day) = self else { return nil }
    return day.ofDay.map { .datePart(part, $0) }
  }

  /// The expression of the day that a row is compared with; cycles such as weekdays and hours stay.
  fileprivate func aligned(by earlier: EarlierWindow, _ grain: EarlierWindow.Grain) -> BoundExpression {
    switch self {
    case .datePart(.weekday, _), .datePart(.monthOfYear, _): return self
    case .datePart(.period(let unit), let day):
      return .datePart(.period(unit), day.aligned(by: earlier, unit == .week ? .week : .month))
    case _ where isDayOfCall:
      return earlier.alignment(of: grain).map { .shift(self, $0) } ?? self
    default: return mappingChildren { $0.aligned(by: earlier, grain) }
    }
  }

  /// True where the day of a contact, a need or a referral is in it, apart from cycles.
  fileprivate var readsDayOfCall: Bool {
    switch self {
    case .datePart(.weekday, _), .datePart(.monthOfYear, _): false
    default: isDayOfCall || children.contains(where: \.readsDayOfCall)
    }
  }

  private var isDayOfCall: Bool {
    switch self {
    case .field(let path), .instantPart(.day, .field(let path)): path.isDayOfCall && type == .date
    default: false
    }
  }
}

extension FieldPath {
  /// True of the day or the moment of a contact, a need or a referral.
  fileprivate var isDayOfCall: Bool {
    var owner = entity
    for step in steps {
      guard case .record(let next) = step.type else { return false }
      owner = next
    }
    return nearest == nil && owner.isCallData && ["day", "when"].contains(field.id)
  }
}
