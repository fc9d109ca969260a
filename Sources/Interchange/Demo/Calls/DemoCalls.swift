import Domain
import Language
import Storage

/// Five years of invented contacts, needs and referrals, shaped like Québec, for a directory that is there: the same seed, number and
/// directory give the same rows in any year and on every platform.
///
/// Nothing is held but what callers, needs and outcomes are drawn from: rows are written as they are made, in the order of time. A number
/// of contacts is spread over the days; each day draws from its own seed.
package struct DemoCalls: Sendable {
  package let contacts: Int
  package let seed: UInt64

  /// None where the number is 0 or less.
  package init(contacts: Int, seed: UInt64) {
    self.contacts = contacts
    self.seed = seed
  }

  /// Adds them to the directory at a path, in one transaction; throws `StoreFailure`.
  package func write(into path: String, progress: ((Int64, Double?) -> Void)? = nil) throws {
    guard contacts > 0 else { return }
    let makers = try CallMakers(SQLiteStore(path: path), seed: seed)
    let file = try DatabaseFile.open(at: path)
    // Invented people have no secret to keep, and the same seed gives the same public figures.
    let salt = String(seed, radix: 16)
    try file.setContactSalt(hex: String(repeating: "0", count: 32 - salt.count) + salt)
    try file.writeCalls { try makers.write(contacts, to: $0, progress) }
    try file.deriveSupply()
  }
}

/// Makes one contact after the other.
private struct CallMakers {
  let seed: UInt64
  let calendar: CallCalendar
  let callers: CallerMix
  let contacts: ContactMix
  let needs: NeedMix
  let outlook: SupplyOutlook

  init(_ store: SQLiteStore, seed: UInt64) throws {
    self.seed = seed
    calendar = CallCalendar(seed: seed)
    let ground = try DemoGround(store)
    let categories = try store.allTerms(.category)
    let width = Int(categories.last?.id ?? 0) + 1
    callers = CallerMix(ground, languages: try store.allTerms(.language))
    contacts = ContactMix(ground)
    needs = try NeedMix(categories)
    outlook = SupplyOutlook(
      try DemoSupply(store, ground: ground, categories: width), ground: ground, needs: needs,
      categories: width)
  }

  func write(_ total: Int, to writer: CallWriter, _ progress: ((Int64, Double?) -> Void)?) throws {
    var written = 0
    try calendar.forEachDay(total: total) { day, count in
      var random = DemoRandom(seed: seed, stream: .call, day.date.dayNumber)
      let season = NeedSeason(day.date)
      for moment in calendar.moments(of: day, count: count, &random) {
        try write(moment, of: day, season, to: writer, &random)
      }
      written += count
      progress?(Int64(written), Double(written) / Double(total))
    }
  }

  private func write(
    _ moment: CallMoment, of day: CallCalendar.Day, _ season: NeedSeason, to writer: CallWriter,
    _ random: inout DemoRandom
  ) throws {
    let event = random.below(day.weight + day.eventWeight) < day.eventWeight ? day.event : nil
    let kind = event == nil ? ContactMix.kinds.pick(&random) : .referral
    let caller = callers.caller(in: event?.regions, year: day.year, &random)
    let row = contacts.row(of: caller, kind, at: moment, year: day.year, &random)
    let contact = try writer.add(row)
    guard kind == .referral || kind == .crisis else { return }
    for category in needs.needs(of: caller, kind: kind, season: season, event: event, &random) {
      let answer = outlook.answer(category, of: caller, at: moment, &random)
      var need = NeedRow(category: category, outcome: answer.outcome, reason: answer.reason)
      if CallFollowUp.isMade(&random) {
        let later = CallFollowUp.outcome(after: answer.outcome, &random)
        need.outcomeLater = later
        need.reasonLater = CallFollowUp.reason(after: answer.reason, later, &random)
      }
      let key = try writer.add(need, of: contact)
      for referral in CallReferrals.rows(answer, later: need.outcomeLater, row, &random) {
        try writer.add(referral, for: key, of: contact.id)
      }
    }
  }
}
