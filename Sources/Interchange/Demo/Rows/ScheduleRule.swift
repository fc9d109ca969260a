/// One rule of a schedule in the words of HSDS 3, which are those of iCalendar (RFC 5545).
struct ScheduleRule: Sendable {
  let values: [String: String]

  static func weekly(_ days: String, _ opens: String, _ closes: String) -> ScheduleRule {
    ScheduleRule(values: ["freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes])
  }

  static func monthly(_ day: String, _ opens: String, _ closes: String) -> ScheduleRule {
    ScheduleRule(values: ["freq": "MONTHLY", "byday": day, "opens_at": opens, "closes_at": closes])
  }

  static func words(_ description: String) -> ScheduleRule {
    ScheduleRule(values: ["description": description])
  }

  func with(_ more: [String: String]) -> ScheduleRule {
    ScheduleRule(values: values.merging(more) { _, new in new })
  }
}
