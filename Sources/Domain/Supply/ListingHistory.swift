/// Whether one record could be referred to on a day of the past, by what later deliveries changed of it.
package struct ListingHistory: Hashable, Sendable {
  /// What a delivery did to the status of a record; the raw values are ids of the vocabulary `changeKind`.
  package enum Change: Int64, Hashable, Sendable {
    case added = 1
    case closed = 3
    case reopened = 4
  }

  private struct Event: Hashable, Sendable {
    let day: CalendarDate
    let wasActive: Bool
  }

  /// As it is after the last change.
  private let isActive: Bool
  private var events: [Event] = []

  package init(isActive: Bool) { self.isActive = isActive }

  /// Adds the next change: days ascend.
  package mutating func add(_ change: Change, on day: CalendarDate) {
    events.append(Event(day: day, wasActive: change == .closed))
  }

  /// What it was at the end of a day, when the deliveries of the day were in; nil is today.
  package func isActive(on day: CalendarDate?) -> Bool {
    guard let day else { return isActive }
    return events.first { $0.day > day }?.wasActive ?? isActive
  }
}
