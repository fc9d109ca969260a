import Domain
import Language
import Storage

/// What one session records: at most one open contact, and the steps that `undo` takes back.
///
/// Several chats at once are several sessions. The file is opened at the first step, which switches it to WAL.
final class RecordingDesk {
  /// The open contact.
  private(set) var contact: RecordedContact?
  /// The contact that is open or was closed last, which `handout` is about.
  private(set) var lastContact: Int64?
  private var steps: [(step: RecordedStep, before: RecordedContact?)] = []
  private var opened: CallRecorder?

  /// Throws `StoreFailure`.
  func recorder(at path: String?) throws -> CallRecorder {
    if let opened { return opened }
    guard let path else { throw StoreFailure(Diagnostic(.databaseReadOnly, ["-"])) }
    let recorder = try CallRecorder(path: path)
    opened = recorder
    return recorder
  }

  /// The open contact; X440 where there is none.
  func openContact(for word: LocalizedText) throws -> RecordedContact {
    guard let contact else { throw StoreFailure(Diagnostic(.noOpenContact, [word])) }
    return contact
  }

  /// Notes a step that is on disk, and what the session has open behind it.
  func recorded(_ step: RecordedStep, _ contact: RecordedContact?) {
    steps.append((step, self.contact))
    take(contact)
  }

  /// Holds a contact that was left open, or the need that was chosen: nothing was recorded.
  func take(_ contact: RecordedContact?) {
    self.contact = contact
    if let contact { lastContact = contact.id }
  }

  /// The step to take back; X451 where there is none.
  func lastStep() throws -> RecordedStep {
    guard let last = steps.last else { throw StoreFailure(Diagnostic(.nothingToUndo)) }
    return last.step
  }

  /// Forgets the last step, which was taken back at `now`.
  func undone(at now: Instant) {
    guard let last = steps.popLast() else { return }
    contact = last.before
    // The clock does not go back with the step.
    contact?.lastStep = now
    if case .contact = last.step { lastContact = nil }
  }

  /// Lets go of a contact that another shell has closed.
  func drop() { contact = nil }
}
