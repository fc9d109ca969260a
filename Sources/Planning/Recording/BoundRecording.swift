import Domain
import Language

/// A recording statement with its names resolved; whether it may be done now is known when it runs.
package enum BoundRecording: Sendable {
  case contact(BoundContact)
  /// Takes up a contact that was left open.
  case resume(Int64)
  /// Categories, each of a need of its own; the last becomes the current one.
  case need([Term])
  /// Makes a need of the open contact the current one.
  case select(Int64)
  /// Rows of the last result, from 1.
  case referRows([Int64], anyway: Bool)
  /// The id of a service in its delivery.
  case referRecord(String, anyway: Bool)
  case outcome(Outcome, Reason?)
  case close
  case undo
  /// What came of a need after the contact.
  case followup(need: Int64, Outcome, Reason?)
  case handout(LanguageCode?, HandoutForm)

  /// The word that begins it, for messages.
  package var word: LocalizedText {
    let keyword: Keyword =
      switch self {
      case .contact, .resume: .recordContact
      case .need, .select: .recordNeed
      case .referRows, .referRecord: .recordRefer
      case .outcome(.met, _): .recordMet
      case .outcome(.partly, _): .recordPartly
      case .outcome: .recordUnmet
      case .close: .recordClose
      case .undo: .recordUndo
      case .followup: .recordFollowup
      case .handout: .recordHandout
      }
    return Lexicon.words(of: keyword, in: .statementHead)
  }
}

/// What `contact` tells of a contact; terms carry their names, for the answer.
package struct BoundContact: Sendable {
  package var channel: Term
  package var kind: Term?
  package var language: Term?
  package var interpreter: Bool?
  package var residence: Term?
  /// True where a whole postal code was typed, of which the first half is kept.
  package var isPostalCodeCut = false
  package var age: AgeBand?
  package var gender: Term?
  package var household: Term?
  package var heard: Term?
  package var isRepeat: Bool?

  init(channel: Term) { self.channel = channel }
}
