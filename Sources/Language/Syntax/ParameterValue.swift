/// What a parameter holds: a word behind its `:`.
package enum ParameterType: String, CaseIterable, Hashable, Sendable {
  case text, number, yesNo, date, distance, place, area, category, language
  case window, outcome, reason, channel, gender, group, ageBand, fee, status

  /// The type that a word of either language names.
  package init?(word: String) {
    guard let keyword = Lexicon.keyword(for: word, in: .parameterType),
      let type = Self.allCases.first(where: { $0.keyword == keyword })
    else { return nil }
    self = type
  }

  /// The word that declares it.
  package var word: LocalizedText { Lexicon.words(of: keyword, in: .parameterType) }

  private var keyword: Keyword {
    switch self {
    case .text: .typeText
    case .number: .typeNumber
    case .yesNo: .typeYesNo
    case .date: .typeDate
    case .distance: .typeDistance
    case .place: .typePlace
    case .area: .typeArea
    case .category: .typeCategory
    case .language: .typeLanguage
    case .window: .typeWindow
    case .outcome: .typeOutcome
    case .reason: .typeReason
    case .channel: .typeChannel
    case .gender: .typeGender
    case .group: .typeGroup
    case .ageBand: .typeAgeBand
    case .fee: .typeFee
    case .status: .typeStatus
    }
  }
}

/// The value of a parameter, read once as a literal of its type: it is bound as such and never becomes text of a query.
package struct ParameterValue: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text(String)
    case number(NumberLiteral)
    case yesNo(Bool)
    case date(DateLiteral)
    /// Metres.
    case distance(Double)
    /// A name of the vocabulary that the type says.
    case name(String)
    /// Degrees.
    case coordinates(latitude: Double, longitude: Double)
    /// A stretch of time, free of parameters.
    case window(WindowOperand)
    /// A mistake, of which a message was given: whatever reads it says nothing more.
    case mistaken
  }
  package var type: ParameterType
  package var kind: Kind

  package init(_ type: ParameterType, _ kind: Kind) {
    self.type = type
    self.kind = kind
  }
}

/// The values of parameters by name; names are folded.
package struct ParameterValues: Sendable {
  private var values: [String: ParameterValue] = [:]

  package init() {}

  package var isEmpty: Bool { values.isEmpty }

  /// The folded names, in alphabetical order.
  package var names: [String] { values.keys.sorted() }

  package subscript(_ name: String) -> ParameterValue? {
    get { values[Folding.fold(name)] }
    set { values[Folding.fold(name)] = newValue }
  }
}
