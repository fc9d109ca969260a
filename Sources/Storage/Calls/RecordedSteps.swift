import Domain
import Language

/// A contact that is open, as a shell holds it.
package struct RecordedContact: Hashable, Sendable {
  package let id: Int64
  package let started: Instant
  /// No later step may be earlier than this.
  package var lastStep: Instant
  /// The need that referrals and outcomes are about.
  package var currentNeed: Int64?
}

/// What a person is referred to.
package enum ReferralTarget: Hashable, Sendable {
  case service(Int64)
  /// The service that a site gives.
  case site(Int64)
  /// A service by its id in the delivery.
  case record(String)
}

/// A referral that is on disk.
package struct RecordedReferral: Hashable, Sendable {
  package let id: Int64
  package let service: LocalizedText
}

/// A step that is on disk, with what is needed to take it back.
package enum RecordedStep: Hashable, Sendable {
  case contact(Int64)
  case needs([Int64])
  case referrals([Int64])
  case outcome(need: Int64)
  case closing(Int64)
  /// With what stood there before.
  case followUp(need: Int64, Outcome?, Reason?)
}
