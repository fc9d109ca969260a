import Domain
import Interchange

/// A delivery as it was a while before: some texts of its records were others, and some records open that are closed now, or closed
/// that are open.
///
/// Delivered before the delivery itself it leaves the same directory, with changes.
package final class EarlierDelivery: DeliverySink {
  /// Makes a directory of the delivery as it was on 2026-09-01 and as it became on 2026-10-05.
  package static func andItself(
    into path: String, _ deliver: (any DeliverySink) throws -> Void
  ) throws {
    let first = CalendarDate(year: 2026, month: 9, day: 1)
    _ = try DirectoryLoader.deliver(into: path, day: first) { try deliver(EarlierDelivery($0)) }
    let day = CalendarDate(year: 2026, month: 10, day: 5)
    _ = try DirectoryLoader.deliver(into: path, day: day) { try deliver($0) }
  }

  private let sink: any DeliverySink
  private var rows = 0

  init(_ sink: any DeliverySink) { self.sink = sink }

  package func add(_ row: DeliveredRow) throws {
    rows += 1
    var row = row
    switch row.object {
    case .organization where rows % 5 == 0: row.values["description"] = "autrefois"
    case .service where rows % 7 == 0: row.values["description"] = "autrefois"
    case .service where rows % 11 == 0:
      row.values["status"] = row.values["status"] == "active" ? "defunct" : "active"
    case .location where rows % 9 == 0: row.values["transportation"] = "autrefois"
    default: break
    }
    try sink.add(row)
  }
}
