import Domain

/// Opening hours straight from the delivered rows, asked minute by minute.
final class ReferenceOpenings {
  private let source: any RowSource
  private var hoursOf: [Owner: OpeningHours?] = [:]
  private var states: [Question: OpeningState] = [:]
  private lazy var schedules = Result { try source.schedules() }
  private lazy var numbersByOwner = schedules.map(Self.numbersByOwner)
  private lazy var locations = Result { try source.siteLocations() }

  private enum Owner: Hashable {
    case site(Int64)
    case service(Int64)
    case location(Int64)
  }
  private struct Question: Hashable {
    let owner: Owner
    let moment: OpeningMoment
  }

  init(source: any RowSource) { self.source = source }

  func state(ofSite site: Record, at moment: OpeningMoment) throws -> OpeningState {
    let owner = Owner.site(site.key)
    if hoursOf[owner] == nil {
      guard case .integer(let service)? = site.values["service"],
        let place = try locations.get()[site.key]
      else { return .unknown }
      let rows = try schedules(of: [.site(site.key), .service(service), .location(place.location)])
        .compactMap { row in
          row.closeness(site: site.key, service: service, location: place.location).map { (row, $0) }
        }
      hoursOf[owner] = .some(ScheduleCompiler.hours(rows, zone: place.zone))
    }
    return state(of: owner, at: moment)
  }

  func state(ofService key: Int64, at moment: OpeningMoment) throws -> OpeningState {
    let owner = Owner.service(key)
    if hoursOf[owner] == nil {
      let rows = try schedules(of: [.service(key)]).compactMap { row in
        row.closeness(serviceWithoutSite: key).map { (row, $0) }
      }
      hoursOf[owner] = .some(ScheduleCompiler.hours(rows, zone: .eastern))
    }
    return state(of: owner, at: moment)
  }

  /// Rows that name one of some owners, in the order of the delivery.
  private func schedules(of owners: [Owner]) throws -> [Schedule] {
    let numbers = try numbersByOwner.get()
    let all = try schedules.get()
    return Set(owners.flatMap { numbers[$0] ?? [] }).sorted().map { all[$0] }
  }

  private static func numbersByOwner(_ schedules: [Schedule]) -> [Owner: [Int]] {
    var numbers: [Owner: [Int]] = [:]
    for (number, schedule) in schedules.enumerated() {
      let owners = [
        schedule.siteID.map(Owner.site), schedule.serviceID.map(Owner.service),
        schedule.locationID.map(Owner.location),
      ]
      for owner in owners.compactMap({ $0 }) { numbers[owner, default: []].append(number) }
    }
    return numbers
  }

  private func state(of owner: Owner, at moment: OpeningMoment) -> OpeningState {
    let question = Question(owner: owner, moment: moment)
    if let known = states[question] { return known }
    guard let hours = hoursOf[owner] ?? nil else { return .unknown }
    let state = Self.state(of: hours, at: moment)
    states[question] = state
    return state
  }

  /// One minute after the other: a range is as open as its worst minute, a day as its best.
  private static func state(of hours: OpeningHours, at moment: OpeningMoment) -> OpeningState {
    let date: CalendarDate
    let minutes: Range<Int>
    var wantsAll = true
    switch moment {
    case .instant: return hours.answer(moment).state
    case .range(let day, let range): (date, minutes) = (day, range)
    case .sometime(let day): (date, minutes, wantsAll) = (day, 0..<1440, false)
    }
    var found: OpeningState?
    for minute in minutes {
      guard let day = date.adding(days: minute / 1440),
        let time = LocalTime(date: day, minute: minute % 1440)
      else { continue }
      let state = hours.answer(.point(time)).state
      guard let before = found else {
        found = state
        continue
      }
      let isWorse = state.rawValue > before.rawValue
      if isWorse == wantsAll { found = state.rawValue == before.rawValue ? before : state }
    }
    return found ?? .unknown
  }
}
