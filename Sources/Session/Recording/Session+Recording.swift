import Domain
import Execution
import Language
import Planning
import Presentation
import Storage

/// Recording statements: each is one transaction, and what is said about it is said when it is on disk.
extension Session {
  /// The number of the contact that is open.
  package var openContact: Int64? { desk.contact?.id }

  func record(
    _ step: BoundRecording, at span: Span, of source: SourceText, _ destination: Destination,
    _ output: TextOutput
  ) throws {
    do {
      try record(step, destination, output)
    } catch let failure as StoreFailure {
      if failure.diagnostic.code == .contactNotOpen { desk.drop() }
      var diagnostic = failure.diagnostic
      if diagnostic.span == nil, source.lineStarts.count > 1 { diagnostic.span = span }
      throw StoreFailure(diagnostic)
    }
  }

  private func record(_ step: BoundRecording, _ destination: Destination, _ output: TextOutput) throws {
    switch step {
    case .contact(let contact): try open(contact)
    case .resume(let id): try resume(id)
    case .need(let categories): try add(categories, step.word)
    case .select(let need): try select(need, step.word)
    case .referRows(let rows, let anyway): try refer(anyway, step.word) { try rows.map(target) }
    case .referRecord(let id, let anyway): try refer(anyway, step.word) { [.record(id)] }
    case .outcome(let outcome, let reason): try set(outcome, reason, step.word)
    case .close: try close(step.word)
    case .undo: try undo()
    case .followup(let need, let outcome, let reason): try followUp(need, outcome, reason)
    case .handout(let language, let form):
      guard let contact = desk.lastContact else {
        throw StoreFailure(Diagnostic(.noOpenContact, [step.word]))
      }
      try handOut(contact, language, form, destination, output)
    }
  }

  private var recorder: CallRecorder {
    get throws { try desk.recorder(at: options.databasePath) }
  }

  /// Now, by the clock on the wall; X450 where it shows a time before the last step of the contact.
  private func now(after contact: RecordedContact?) throws -> Instant {
    let now = options.wallClock?() ?? engine.now
    guard let contact, now.minutes < contact.lastStep.minutes else { return now }
    throw StoreFailure(
      Diagnostic(.clockBackwards, [MomentWords.text(now), MomentWords.text(contact.lastStep)]))
  }

  // MARK: - Contacts

  private func open(_ told: BoundContact) throws {
    try requireNoContact()
    let row = ContactRow(
      started: try now(after: nil), channel: Channel(rawValue: told.channel.id),
      kind: told.kind.flatMap { ContactKind(rawValue: $0.id) } ?? .referral, language: told.language?.id,
      interpreter: told.interpreter,
      residence: told.residence?.lineage.map(Residence.init(in:)) ?? Residence(),
      age: told.age, gender: told.gender.flatMap { Gender(rawValue: $0.id) }, household: told.household?.id,
      heard: told.heard?.id, isRepeat: told.isRepeat)
    let contact = try recorder.open(row)
    desk.recorded(.contact(contact.id), contact)
    say(RecordingAnswers.opened(contact.id, told))
  }

  private func resume(_ id: Int64) throws {
    try requireNoContact()
    let contact = try recorder.resume(id)
    desk.take(contact)
    say(RecordingAnswers.resumed(id, need: contact.currentNeed))
  }

  private func requireNoContact() throws {
    guard let open = desk.contact else { return }
    throw StoreFailure(Diagnostic(.contactAlreadyOpen, [LocalizedText(verbatim: String(open.id))]))
  }

  private func close(_ word: LocalizedText) throws {
    let contact = try desk.openContact(for: word)
    let now = try now(after: contact)
    let counts = try recorder.close(contact, at: now)
    desk.recorded(.closing(contact.id), nil)
    say(
      RecordingAnswers.closed(
        contact.id, minutes: now.minutes - contact.started.minutes, needs: counts.needs,
        referrals: counts.referrals))
  }

  // MARK: - Needs and outcomes

  private func add(_ categories: [Term], _ word: LocalizedText) throws {
    var contact = try desk.openContact(for: word)
    contact.lastStep = try now(after: contact)
    let needs = try recorder.add(categories: categories.map(\.id), to: contact.id)
    contact.currentNeed = needs.last
    desk.recorded(.needs(needs), contact)
    for (need, category) in zip(needs, categories) { say(RecordingAnswers.need(need, category.name)) }
  }

  private func select(_ need: Int64, _ word: LocalizedText) throws {
    var contact = try desk.openContact(for: word)
    try recorder.require(need: need, of: contact.id)
    contact.currentNeed = need
    desk.take(contact)
    say(RecordingAnswers.selected(need))
  }

  private func set(_ outcome: Outcome, _ reason: Reason?, _ word: LocalizedText) throws {
    var (contact, need) = try currentNeed(word)
    contact.lastStep = try now(after: contact)
    try recorder.setOutcome(outcome, reason, of: need, in: contact.id)
    desk.recorded(.outcome(need: need), contact)
    say(RecordingAnswers.outcome(need, outcome, reason))
  }

  private func followUp(_ need: Int64, _ outcome: Outcome, _ reason: Reason?) throws {
    let before = try recorder.followUp(need, outcome, reason)
    desk.recorded(.followUp(need: need, before.outcome, before.reason), desk.contact)
    say(RecordingAnswers.later(need, outcome, reason, before: before.outcome))
  }

  private func currentNeed(_ word: LocalizedText) throws -> (RecordedContact, need: Int64) {
    let contact = try desk.openContact(for: word)
    guard let need = contact.currentNeed else {
      throw StoreFailure(Diagnostic(.noCurrentNeed, [word, LocalizedText(verbatim: String(contact.id))]))
    }
    return (contact, need)
  }

  // MARK: - Referrals

  private func refer(
    _ anyway: Bool, _ word: LocalizedText, to targets: () throws -> [ReferralTarget]
  ) throws {
    var (contact, need) = try currentNeed(word)
    let now = try now(after: contact)
    contact.lastStep = now
    let referrals = try recorder.refer(try targets(), for: need, of: contact.id, at: now, anyway: anyway)
    desk.recorded(.referrals(referrals.map(\.id)), contact)
    for referral in referrals { say(RecordingAnswers.referral(referral, of: need)) }
  }

  /// The service or site of a row of the last result.
  private func target(row number: Int64) throws -> ReferralTarget {
    guard let lastResult, lastResult.entity == .services || lastResult.entity == .sites else {
      throw StoreFailure(Diagnostic(.rowsNotReferable))
    }
    guard number >= 1, number <= lastResult.keys.count, let key = lastResult.keys[Int(number) - 1] else {
      throw StoreFailure(
        Diagnostic(
          .noSuchRow,
          [
            LocalizedText(verbatim: String(number)),
            LocalizedText(
              Phrases.rows(lastResult.rows, .english), Phrases.rows(lastResult.rows, .french)),
          ]))
    }
    return lastResult.entity == .sites ? .site(key) : .service(key)
  }

  // MARK: - Undo

  private func undo() throws {
    let step = try desk.lastStep()
    let now = try now(after: desk.contact)
    try recorder.undo(step)
    desk.undone(at: now)
    say(RecordingAnswers.undone(step))
  }

  /// A step is acknowledged on standard error or on the terminal, behind its commit.
  private func say(_ answer: LocalizedText) {
    if !options.isQuiet { messages.say(answer) }
  }
}
