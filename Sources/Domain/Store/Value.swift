import Language

/// One cell of a row.
package enum Value: Hashable, Sendable {
  case missing
  case yesNo(Bool)
  case integer(Int64)
  case decimal(Double)
  case text(String)
  case date(CalendarDate)
  case period(Period)
  case instant(Instant)
  /// Minutes of the clock.
  case duration(Int64)
  /// Metres.
  case distance(Double)
  /// A value of a closed vocabulary, by its id; ids ascend in the vocabulary's own order. The label is looked up late.
  case term(VocabularyID, Int64)
  /// Never holds `.missing` or another set; in the order of the vocabulary or of the text, without repeats.
  case set([Value])
  /// A figure over call data that a public answer does not show, because fewer contacts than this stand behind it, or because it
  /// would betray one that is hidden.
  case hidden(below: Int)
}

extension Value {
  package var isHidden: Bool { if case .hidden = self { true } else { false } }

  /// What stands in the place of a hidden figure, in every format and language.
  package static func hiddenText(below minimum: Int) -> String { "‹\(minimum)" }
}

/// The closed vocabularies that a field or an operand can draw its values from.
package enum VocabularyID: Int64, Hashable, Sendable, CaseIterable {
  case category = 1
  /// Regions, MRC, municipalities, FSA; ids of `area`.
  case area = 2
  case language = 3
  case fee = 4
  case referralStatus = 5
  case priorityGroup = 6
  case positionPrecision = 7
  /// `OpeningState`.
  case openState = 8
  /// Opening hours that records have; the name of a term is the hours in short words.
  case hours = 9
  case monthOfYear = 10
  case weekday = 11
  case gender = 12
  /// Groups of people that a service is meant for.
  case group = 13
  /// `ServingState`.
  case servingState = 14
  /// `EligibilityAnswer.term`.
  case eligibleState = 15
  /// What an import did about a defect.
  case defectAction = 20
  /// What a delivery did to a record.
  case changeKind = 21
  /// Which kind of record it was done to.
  case recordKind = 22
  /// What came of a need, of a referral at follow-up, and why a need was not met.
  case outcome = 30
  case reason = 31
  case channel = 32
  /// What a contact was about: information and referral, a crisis …
  case contactKind = 33
  case ageBand = 34
  case household = 35
  /// How the person had heard of 211.
  case heard = 36
  /// What came of a referral, at follow-up.
  case referralOutcome = 37
  /// `SupplyState`: what the directory held for a need that was not met.
  case supply = 38
}

/// One term of a vocabulary.
package struct Term: Hashable, Sendable {
  package let vocabulary: VocabularyID
  package let id: Int64
  /// A stable code: `food`, `es`, `03`, `H2X`.
  package let code: String
  package let name: LocalizedText
  /// Only of an area.
  package let area: AreaDetails?

  package init(
    vocabulary: VocabularyID, id: Int64, code: String, name: LocalizedText, area: AreaDetails? = nil
  ) {
    self.vocabulary = vocabulary
    self.id = id
    self.code = code
    self.name = name
    self.area = area
  }
}

extension Term {
  /// An area with what holds it; nil of any other term.
  package var lineage: AreaLineage? {
    area.map { AreaLineage(kind: $0.kind, id: id, county: $0.county, region: $0.region) }
  }
}

/// What is known of an area beside its name.
package struct AreaDetails: Hashable, Sendable {
  package let kind: AreaKind
  package let position: Position?
  /// The name of what holds it (an MRC, else a region), to tell homonyms apart.
  package let parentName: String?
  package let precision: PositionPrecision?
  /// The legal kind of a municipality, which tells apart homonyms that one MRC holds.
  package let designation: String?
  /// The keys of the MRC and the region that it is in or is.
  package let county: Int64?
  package let region: Int64?

  package init(
    kind: AreaKind, position: Position?, parentName: String?, precision: PositionPrecision?,
    designation: String? = nil, county: Int64? = nil, region: Int64? = nil
  ) {
    self.kind = kind
    self.position = position
    self.parentName = parentName
    self.precision = precision
    self.designation = designation
    self.county = county
    self.region = region
  }
}
