import Domain
import Language

/// A contact as the store keeps it: nothing of it tells who got in touch.
///
/// Areas, languages and categories are keys of this directory. `day` is not given: it follows from `started`.
package struct ContactRow: Hashable, Sendable {
  /// The identifier in the export that it came from; nil where it was recorded here.
  package var sourceID: String?
  package var started: Instant
  /// Minutes.
  package var duration: Int64?
  package var channel: Channel?
  package var kind: ContactKind
  package var language: Int64?
  package var interpreter: Bool?
  package var residence: Residence
  package var age: AgeBand?
  package var gender: Gender?
  /// A term of the vocabulary `household`, then of `heard`.
  package var household: Int64?
  package var heard: Int64?
  package var isRepeat: Bool?
  /// True from the moment that it is opened until it is closed.
  package var isInProgress: Bool

  package init(
    sourceID: String? = nil, started: Instant, duration: Int64? = nil, channel: Channel? = nil,
    kind: ContactKind = .referral, language: Int64? = nil, interpreter: Bool? = nil,
    residence: Residence = Residence(), age: AgeBand? = nil, gender: Gender? = nil, household: Int64? = nil,
    heard: Int64? = nil, isRepeat: Bool? = nil, isInProgress: Bool = false
  ) {
    self.sourceID = sourceID
    self.started = started
    self.duration = duration
    self.channel = channel
    self.kind = kind
    self.language = language
    self.interpreter = interpreter
    self.residence = residence
    self.age = age
    self.gender = gender
    self.household = household
    self.heard = heard
    self.isRepeat = isRepeat
    self.isInProgress = isInProgress
  }
}

/// Where a person lives, as far as it is known: keys of areas, each kind by itself, as an FSA never tells a municipality.
package struct Residence: Hashable, Sendable {
  package var municipality: Int64?
  package var county: Int64?
  package var region: Int64?
  package var sortationArea: Int64?

  package init(
    municipality: Int64? = nil, county: Int64? = nil, region: Int64? = nil, sortationArea: Int64? = nil
  ) {
    self.municipality = municipality
    self.county = county
    self.region = region
    self.sortationArea = sortationArea
  }

  /// What an area tells: of itself and of the areas that hold it.
  package init(in area: AreaLineage) {
    self.init(
      municipality: area.kind == .municipality ? area.id : nil,
      county: area.kind == .mrc ? area.id : area.county,
      region: area.kind == .region ? area.id : area.region, sortationArea: area.kind == .fsa ? area.id : nil)
  }
}

/// A need of a contact, with what came of it.
package struct NeedRow: Hashable, Sendable {
  package var sourceID: String?
  package var category: Int64?
  package var outcome: Outcome
  package var reason: Reason?
  /// The reason in the words of the export.
  package var reasonStated: String?
  package var outcomeLater: Outcome?
  package var reasonLater: Reason?

  package init(
    sourceID: String? = nil, category: Int64?, outcome: Outcome = .unknown, reason: Reason? = nil,
    reasonStated: String? = nil, outcomeLater: Outcome? = nil, reasonLater: Reason? = nil
  ) {
    self.sourceID = sourceID
    self.category = category
    self.outcome = outcome
    self.reason = reason
    self.reasonStated = reasonStated
    self.outcomeLater = outcomeLater
    self.reasonLater = reasonLater
  }
}

/// A referral that was given for a need.
package struct ReferralRow: Hashable, Sendable {
  package var sourceID: String?
  /// Nil where the directory does not have the service of an export.
  package var service: Int64?
  package var given: Instant
  package var status: ReferralOutcome?

  package init(
    sourceID: String? = nil, service: Int64?, given: Instant, status: ReferralOutcome? = nil
  ) {
    self.sourceID = sourceID
    self.service = service
    self.given = given
    self.status = status
  }
}
