import Domain
import Language
import Storage

/// Makes the rows of a file contacts, needs and referrals, as far as its mapping goes.
final class CallRowReader {
  private let cells: CallCells
  private let grains: Set<CallGrain>
  /// By field, the form that fitted the row before.
  private var formats = [Int](repeating: 0, count: CallField.allCases.count)

  init(_ cells: CallCells) {
    self.cells = cells
    grains = cells.mapping.grains
  }

  /// Takes a row; one that cannot be taken is refused and reported.
  func take() throws {
    try cells.scanOthers()
    guard
      let contact = try key(
        .contact, of: grains.contains(.contact) ? .contact : grains.contains(.need) ? .need : .referral)
    else { return }
    if grains.contains(.contact), try !takeContact(contact) { return }
    guard grains != [.contact] else { return }
    for need in try takeNeeds(of: contact) where grains.contains(.referral) {
      try takeReferral(for: need, of: contact)
    }
  }

  // MARK: - Keys

  /// Nil where it is missing or an identifier of a person; the row is refused then.
  private func key(_ field: CallField, of grain: CallGrain) throws -> String? {
    guard let (position, text) = cells.first(field) else {
      cells.load.countRefused(grain)
      try cells.report(.missingRequired, cells.header.positions(of: field).first, .refused)
      return nil
    }
    // Nine digits or fewer are the number of a record, whatever they add up to.
    let isNumber = text.utf8.count <= 9 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if !isNumber, let kind = IdentifierDetector.kind(in: text) {
      cells.load.countRefused(grain)
      cells.tally(position, kind, .refused)
      return nil
    }
    return text
  }

  private func repeated(_ repetition: CallLoad.Repetition?, _ grain: CallGrain, _ field: CallField) throws {
    // In a file of several grains the larger ones stand once for each of the smaller.
    let smallest: CallGrain =
      grains.contains(.referral) ? .referral : grains.contains(.need) ? .need : .contact
    guard let repetition else { return }
    if repetition == .duplicate, grain != smallest { return }
    try cells.report(
      repetition == .duplicate ? .repeatedCallRow : .callVersion, cells.header.positions(of: field).first,
      .skipped)
  }

  // MARK: - Contacts

  private func takeContact(_ contact: String) throws -> Bool {
    guard let started = try moment(.started) else {
      cells.load.countRefused(.contact)
      return false
    }
    var row = ContactRow(sourceID: contact, started: started)
    row.duration = try cells.find(.length, Self.minutes)
    row.channel = try term(.channel, .channel).flatMap(Channel.init)
    row.kind = try term(.kind, .contactKind).flatMap(ContactKind.init) ?? .referral
    for (position, _) in cells.filled(.notACall) where try isYes(position) { row.kind = .wrongNumber }
    row.language = try cells.find(.language) { try cells.load.words.language($0) }
    row.interpreter = try cells.yesNo(.interpreter)
    row.residence = try residence()
    row.age = try age(on: started)
    row.gender = try term(.gender, .gender).flatMap(Gender.init)
    row.household = try term(.household, .household)
    row.heard = try term(.heard, .heard)
    if let isRepeat = try cells.yesNo(.repeat) {
      row.isRepeat = isRepeat
    } else {
      row.isRepeat = try cells.yesNo(.firstTime).map { !$0 }
    }
    try repeated(try cells.load.add(row, version: version()), .contact, .contact)
    return true
  }

  private func isYes(_ position: Int) throws -> Bool {
    ["true", "yes", "oui", "1", "-1", "vrai", "x"].contains(Folding.fold(cells.cells[position]))
  }

  private func version() -> Int32 {
    guard let text = cells.first(.version)?.text, let number = Double(text) else { return 0 }
    return Int32(exactly: number.rounded()).map { max(0, $0) } ?? 0
  }

  private func term(_ field: CallField, _ vocabulary: VocabularyID) throws -> Int64? {
    try cells.find(field) { cells.load.words.term(vocabulary, $0) }
  }

  /// `12`, `12.5`, `0:12:30`.
  private static func minutes(_ text: String) -> Int64? {
    let parts = text.split(separator: ":").map { Double($0) }
    var minutes: Double?
    switch parts.count {
    case 1: minutes = parts[0]
    case 2: if let hours = parts[0], let rest = parts[1] { minutes = hours * 60 + rest }
    case 3: if let hours = parts[0], let rest = parts[1] { minutes = hours * 60 + rest }
    default: break
    }
    guard let minutes, (0...10_080).contains(minutes) else { return nil }
    return Int64(minutes.rounded())
  }

  private func age(on started: Instant) throws -> AgeBand? {
    if let (position, text) = cells.first(.age) {
      guard let word = cells.translated(text, .age) else { return nil }
      if let band = cells.load.words.term(.ageBand, word).flatMap(AgeBand.init) { return band }
      switch CallAge.read(word) {
      case .band(let band): return band
      case .cut(let band):
        cells.tally(position, .age, .cut)
        return band
      case nil: try cells.reportUnknown(.age, position, text, .setAside)
      }
      return nil
    }
    guard let (position, text) = cells.first(.birthDate) else { return nil }
    let day = QuebecTimeZone.eastern.localTime(at: started)?.date
    for format in cells.mapping.dates {
      guard let born = format.read(text)?.date, let day else { continue }
      cells.tally(position, .birthDate, .cut)
      return CallAge.band(born: born, on: day)
    }
    if let year = Int(text), (1880...2100).contains(year) {
      // A year alone fits two ages; the band is taken where it is the same.
      cells.tally(position, .birthDate, .cut)
      guard let day, let band = AgeBand(age: day.year - year) else { return nil }
      return AgeBand(age: day.year - year - 1) == band ? band : nil
    }
    cells.tally(position, .birthDate, .cellLeftOut)
    return nil
  }

  private func residence() throws -> Residence {
    var residence = Residence()
    let words = cells.load.words
    let region = try cells.find(.region) { try words.area($0, [.region, .mrc]) }
    let county = try cells.find(.county) { try words.area($0, [.mrc, .region], region: region?.region) }
    let near = county?.region ?? region?.region
    let place = try cells.find(.place) { text in
      if let area = try words.area(text, [.municipality, .mrc, .region], region: near) { return area }
      // `Rimouski, QC`
      guard let comma = text.firstIndex(of: ",") else { return nil }
      return try words.area(String(text[..<comma]), [.municipality], region: near)
    }
    var postal: AreaLineage?
    if let (position, text) = cells.first(.postalCode) {
      if let code = PostalCode.forwardSortationArea(text) {
        if text.utf8.count > 3 { cells.tally(position, .postalCode, .cut) }
        postal = try words.area(code, [.fsa])
        if postal == nil { try cells.reportUnknown(.postalCode, position, code, .setAside) }
      } else {
        try cells.reportUnknown(.postalCode, position, text, .setAside)
      }
    }
    for area in [place, county, region, postal].compactMap(\.self) {
      let part = Residence(in: area)
      residence.municipality = residence.municipality ?? part.municipality
      residence.county = residence.county ?? part.county
      residence.region = residence.region ?? part.region
      residence.sortationArea = residence.sortationArea ?? part.sortationArea
    }
    return residence
  }

  /// A moment in one column or in two; nil where it is missing or unreadable, which is reported.
  private func moment(_ field: CallField) throws -> Instant? {
    var text = cells.first(field)
    var time: (position: Int, text: String)?
    if text == nil, field == .started {
      text = cells.first(.date)
      time = cells.first(.time)
    }
    guard let (position, day) = text else {
      let wanted = cells.header.positions(of: field).first ?? cells.header.positions(of: .date).first
      try cells.report(.missingRequired, wanted, .refused)
      return nil
    }
    guard var moment = read(day, cells.mapping.dates, field), let date = moment.date else {
      try cells.report(.callTimeUnreadable, position, .refused)
      return nil
    }
    if let time {
      guard let clock = read(time.text, CallTimeFormat.usualTimes, .time) else {
        try cells.report(.callTimeUnreadable, time.position, .refused)
        return nil
      }
      moment.minute = clock.minute
    }
    if let offset = moment.offset {
      return Instant(minutes: date.dayNumber * 1440 + moment.minute - offset)
    }
    return cells.mapping.zone.instant(date, minute: moment.minute)
  }

  /// The form that fitted the row before is tried first.
  private func read(_ text: String, _ formats: [CallTimeFormat], _ field: CallField) -> CallTimeFormat.Moment?
  {
    let last = self.formats[field.rawValue]
    if last < formats.count, let moment = formats[last].read(text) { return moment }
    for (index, candidate) in formats.enumerated() {
      if let moment = candidate.read(text) {
        self.formats[field.rawValue] = index
        return moment
      }
    }
    return nil
  }

  // MARK: - Needs

  /// The identifiers of the needs that the row is, or is about.
  private func takeNeeds(of contact: String) throws -> [String] {
    guard grains.contains(.need) else {
      guard let need = try key(.need, of: .referral) else { return [] }
      return [contact + "/" + need]
    }
    if !cells.header.positions(of: .need).isEmpty {
      guard let need = try key(.need, of: .need) else { return [] }
      let id = contact + "/" + need
      return try takeNeed(id, of: contact, category: category()) ? [id] : []
    }
    // Without a number of its own a need is what is asked for: the same once in a contact.
    let positions = cells.header.positions(of: .category)
    if positions.count == 1, let (position, text) = cells.first(.category), cells.members(text).count > 1 {
      var taken: [String] = []
      for member in cells.members(text) {
        let id = contact + "/" + ContentIdentifier.make(object: "need", ["category": Folding.fold(member)])
        let found = try cells.translated(member, .category).flatMap { try cells.load.words.category($0) }
        if found == nil { try cells.reportUnknown(.category, position, member, .setAside) }
        if try takeNeed(id, of: contact, category: found) { taken.append(id) }
      }
      return taken
    }
    let texts = cells.filled(.category).map { Folding.fold($0.text) }
    // A contact without a need has a row of its own in a flat file.
    if texts.isEmpty, cells.first(.outcome) == nil, cells.first(.unmet) == nil { return [] }
    let id =
      contact + "/" + ContentIdentifier.make(object: "need", ["category": texts.joined(separator: "/")])
    return try takeNeed(id, of: contact, category: category()) ? [id] : []
  }

  private func category() throws -> Int64? {
    try cells.find(.category) { try cells.load.words.category($0) }
  }

  private func takeNeed(_ id: String, of contact: String, category: Int64?) throws -> Bool {
    var row = NeedRow(sourceID: id, category: category)
    let outcome = try term(.outcome, .outcome) ?? term(.unmet, .outcome)
    row.outcome = outcome.flatMap(Outcome.init) ?? .unknown
    (row.reason, row.reasonStated) = try reason(.reason)
    row.outcomeLater = try term(.outcomeLater, .outcome).flatMap(Outcome.init)
    row.reasonLater = try reason(.reasonLater).reason
    do {
      try repeated(try cells.load.add(row, ofContact: contact, version: version()), .need, .need)
      return true
    } catch is CallLoad.Orphan {
      try cells.report(.orphanCallRow, cells.header.positions(of: .contact).first, .refused)
      return false
    }
  }

  /// The reason, and its words where they are short and hold no identifier.
  private func reason(_ field: CallField) throws -> (reason: Reason?, stated: String?) {
    guard let (position, text) = cells.first(field) else { return (nil, nil) }
    var found: Reason?
    for member in cells.members(text) where found == nil {
      guard let word = cells.translated(member, field) else { return (nil, nil) }
      found = cells.load.words.term(.reason, word).flatMap(Reason.init)
    }
    if text.utf8.count > 100 {
      cells.tally(position, .freeText, .cellLeftOut)
      return (found ?? .other, nil)
    }
    if let kind = IdentifierDetector.kind(in: text) {
      cells.tally(position, kind, .cellLeftOut)
      return (found ?? .other, nil)
    }
    if found == nil { try cells.reportUnknown(field, position, text, .kept) }
    return (found ?? .other, text)
  }

  // MARK: - Referrals

  private func takeReferral(for need: String, of contact: String) throws {
    let names = cells.filled(.service)
    let hasNumber = !cells.header.positions(of: .referral).isEmpty
    if names.isEmpty, !hasNumber { return }
    var service: Int64?
    for (_, text) in names where service == nil {
      guard let word = cells.translated(text, .service) else { continue }
      service = try cells.load.words.service(word)
    }
    if service == nil, let (position, text) = names.first {
      try cells.reportUnknown(.service, position, text, .setAside)
    }
    var id =
      need + "/"
      + ContentIdentifier.make(object: "referral", ["service": names.map(\.text).joined(separator: "/")])
    if hasNumber {
      guard let number = try key(.referral, of: .referral) else { return }
      id = need + "/" + number
    }
    let given = cells.first(.given) == nil ? nil : try moment(.given)
    if given == nil, cells.first(.given) != nil { return cells.load.countRefused(.referral) }
    let status = try term(.status, .referralOutcome).flatMap(ReferralOutcome.init)
    do {
      try repeated(
        try cells.load.add(
          sourceID: id, service: service, given: given, status: status, forNeed: need, ofContact: contact),
        .referral, .referral)
    } catch is CallLoad.Orphan {
      try cells.report(.orphanCallRow, cells.header.positions(of: .need).first, .refused)
    }
  }
}
