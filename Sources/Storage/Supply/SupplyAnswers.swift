import Domain
import Language

/// How far the services of a category get with a need, every part of the answer kept for the next need that asks it.
///
/// What is kept is bounded: where it grows beyond a limit it is dropped and found again.
final class SupplyAnswers {
  private let records: SupplyRecords
  private let places: [Int64: AreaLineage]
  private var covering: [Covering: [Int32]] = [:]
  private var coveringCount = 0
  private var reach: [Int64: [Int8]] = [:]
  private var reachCount = 0
  private var days: [OpeningDay: [Range<Int>]] = [:]
  private var kinds: [Int: Int] = [:]
  private var persons: [PersonOfClauses: Bool] = [:]

  private struct Covering: Hashable {
    let category: Int64
    let place: Int64
  }
  private struct OpeningDay: Hashable {
    let hours: Int
    /// A day by its number, or a kind of days as a negative number.
    let day: Int
  }
  private struct PersonOfClauses: Hashable {
    let clauses: Int
    let person: SupplyPerson
  }

  /// Numbers kept of each sort at the most: 64 MB together.
  private static let limit = 4_000_000

  init(_ records: SupplyRecords, places: [Int64: AreaLineage]) {
    self.records = records
    self.places = places
  }

  /// The furthest step of any service that could be referred to on a day, of today where it is nil; nil where there was none.
  func furthest(
    category: Int64, place: Int64?, moment: Instant, person: SupplyPerson, on day: CalendarDate?
  ) throws -> SupplyStep? {
    let sites = try records.sites(ofCategory: category)
    let clocks = Clocks(moment)
    var furthest: SupplyStep?
    for index in covering(category, place, sites) {
      let site = sites[Int(index)]
      guard records.isListed(site, on: day) else { continue }
      if furthest == nil { furthest = .covering }
      guard isOpen(site.hours, clocks) else { continue }
      furthest = .open
      if mayUse(site.clauses, person) { return .eligible }
    }
    if furthest == nil, sites.contains(where: { records.isListed($0, on: day) }) { return .offered }
    return furthest
  }

  // MARK: Areas

  private func covering(_ category: Int64, _ place: Int64?, _ sites: [SupplyRecords.Site]) -> [Int32] {
    guard let place, let area = places[place] else { return Array(sites.indices.map(Int32.init)) }
    let key = Covering(category: category, place: place)
    if let known = covering[key] { return known }
    var reached = reach[place] ?? []
    reachCount -= reached.count
    if reached.count < records.areas.count {
      reached += Array(repeating: 0, count: records.areas.count - reached.count)
    }
    var found: [Int32] = []
    for (index, site) in sites.enumerated() {
      guard site.area >= 0 else {
        found.append(Int32(index))
        continue
      }
      if reached[site.area] == 0 {
        reached[site.area] = records.areas[site.area].mayServe(somewhereIn: area) ? 1 : -1
      }
      if reached[site.area] == 1 { found.append(Int32(index)) }
    }
    if coveringCount + found.count > Self.limit { (covering, coveringCount) = ([:], 0) }
    covering[key] = found
    coveringCount += found.count + 8
    if reachCount + reached.count > Self.limit * 4 { (reach, reachCount) = ([:], 0) }
    reach[place] = reached
    reachCount += reached.count
    return found
  }

  // MARK: Hours

  /// What the clocks of each zone show at one moment.
  private struct Clocks {
    let moment: Instant
    private let eastern: LocalTime?

    init(_ moment: Instant) {
      self.moment = moment
      eastern = QuebecTimeZone.eastern.localTime(at: moment)
    }

    func time(_ zone: QuebecTimeZone) -> LocalTime? {
      zone == .eastern ? eastern : zone.localTime(at: moment)
    }
  }

  /// As `SupplyQuestion.isOpen`, by the minutes of the day.
  private func isOpen(_ number: Int, _ clocks: Clocks) -> Bool {
    guard number >= 0, let time = clocks.time(records.hours[number].hours.zone) else { return true }
    let (hours, repeatsWeekly) = records.hours[number]
    let day = OpeningDay(
      hours: number, day: repeatsWeekly ? -1 - kind(of: time.date) : time.date.dayNumber)
    let ranges: [Range<Int>]
    if let known = days[day] {
      ranges = known
    } else {
      ranges = hours.minutesNotClosed(on: time.date)
      if days.count > Self.limit / 8 { days = [:] }
      days[day] = ranges
    }
    return ranges.contains { $0.contains(time.minute) }
  }

  private func kind(of date: CalendarDate) -> Int {
    let number = date.dayNumber
    if let known = kinds[number] { return known }
    let kind = date.openingKind
    kinds[number] = kind
    return kind
  }

  // MARK: Persons

  private func mayUse(_ number: Int, _ person: SupplyPerson) -> Bool {
    let key = PersonOfClauses(clauses: number, person: person)
    if let known = persons[key] { return known }
    let answer = person.mayUse(number >= 0 ? records.clauses[number] : EligibilityClauses())
    if persons.count > Self.limit / 8 { persons = [:] }
    persons[key] = answer
    return answer
  }
}
