import Language

/// What a need asks of a service of its kind: where the person lives, when they were in touch, who they are.
///
/// What is not known of the person or of the service rules nothing out.
package struct SupplyQuestion: Hashable, Sendable {
  /// The smallest area that is known of the contact; nil where none is.
  package var place: AreaLineage?
  package var moment: Instant
  package var person: SupplyPerson

  package init(place: AreaLineage?, moment: Instant, person: SupplyPerson) {
    self.place = place
    self.moment = moment
    self.person = person
  }

  /// How far a service gets with one of its sites, or with its own record where it has none.
  package func step(_ site: SupplySite) -> SupplyStep {
    guard covers(site.area) else { return .offered }
    guard isOpen(site.hours) else { return .covering }
    return person.mayUse(site.clauses) ? .eligible : .open
  }

  /// Whether an area may hold the home of the person; one that the record does not state may.
  package func covers(_ area: ServiceArea?) -> Bool {
    guard let place, let area else { return true }
    return area.mayServe(somewhereIn: place)
  }

  /// Whether hours may have been open at the moment of the contact.
  package func isOpen(_ hours: OpeningHours?) -> Bool {
    hours?.answer(.instant(moment)).state != .closed
  }
}

/// One site of a service, or a service without sites: what the record says, nil where it says nothing.
package struct SupplySite: Hashable, Sendable {
  package var area: ServiceArea?
  package var hours: OpeningHours?
  package var clauses: EligibilityClauses

  package init(area: ServiceArea?, hours: OpeningHours?, clauses: EligibilityClauses) {
    self.area = area
    self.hours = hours
    self.clauses = clauses
  }
}

/// What a contact keeps of a person that a service may ask for.
package struct SupplyPerson: Hashable, Sendable {
  package var age: AgeBand?
  package var gender: Gender?
  /// The id of a language.
  package var language: Int64?

  package init(age: AgeBand?, gender: Gender?, language: Int64?) {
    self.age = age
    self.gender = gender
    self.language = language
  }

  /// Whether somebody of whom only this is known may be taken: someone in the age band is enough.
  package func mayUse(_ clauses: EligibilityClauses) -> Bool { answer(clauses).state != .no }

  /// What the record says of such a person, at the age in the band that it takes most easily.
  ///
  /// That is the youngest age that is old enough: a younger one is under the minimum, an older one nearer the maximum.
  package func answer(_ clauses: EligibilityClauses) -> EligibilityAnswer {
    var question = EligibilityQuestion()
    question.gender = gender
    question.language = language
    if let age {
      let youngest = Double(age.youngest)
      let end = age.oldest.map { Double($0 + 1) } ?? Double(AgeBand.oldestAge + 1)
      let oldEnough = clauses.minimumAge.map { max($0, youngest) } ?? youngest
      question.age = oldEnough < end ? oldEnough : youngest
    }
    return clauses.answer(question)
  }
}

extension ServiceArea {
  /// Whether somebody may be served of whom only this area is known to hold their home.
  ///
  /// All of it is served, or nobody can say, or a part of it is served, which may be theirs; an FSA of which the gazetteer does not
  /// know the region may be in any.
  package func mayServe(somewhereIn area: AreaLineage) -> Bool {
    if answer(for: area).state != .no { return true }
    return stated.contains { part in
      part.county == area.id || part.region == area.id
        || area.kind == .region && part.kind == .fsa && part.region == nil
    }
  }
}
