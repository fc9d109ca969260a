/// A day of the week; numbered as ISO 8601 and HSDS 1.1 do, Monday being 1.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
