import Language

package enum EligibilityState: Int64, Hashable, Sendable { case yes = 1, unknown, no }

/// What can be asked about a person; the raw values are bits of the vocabulary `eligibleState`.
package enum EligibilityClause: Int64, CaseIterable, Hashable, Sendable {
  case age = 1
  case gender = 2
  case group = 4
  case language = 8
  case residence = 16

  package var label: LocalizedText {
    switch self {
    case .age: LocalizedText("age", "âge")
    case .gender: LocalizedText("gender", "genre")
    case .group: LocalizedText("group", "groupe")
    case .language: LocalizedText("language", "langue")
    case .residence: LocalizedText("residence", "résidence")
    }
  }
}

/// An answer about a person, with what decided it.
package struct EligibilityAnswer: Hashable, Sendable {
  /// The answer to one part of the question.
  package struct Clause: Hashable, Sendable {
    package let clause: EligibilityClause
    package let state: EligibilityState
    package let reason: Reason

    package init(_ clause: EligibilityClause, _ state: EligibilityState, _ reason: Reason) {
      self.clause = clause
      self.state = state
      self.reason = reason
    }
  }

  package enum Reason: Hashable, Sendable {
    case minimumAge(Double)
    case maximumAge(Double)
    case ages(Double?, Double?)
    /// The ages of the record are those of the children of the people served.
    case agesOfChildren
    case genders([Gender])
    case groups([PersonGroup])
    /// Ids of the languages that are stated.
    case languages([Int64])
    case interpretation
    case residence(ServiceAreaAnswer)
    case openToAll
    /// The record names conditions, and none of this kind.
    case notRestricted
    case notStated
  }

  /// What was asked, in the order of `EligibilityClause`.
  package let clauses: [Clause]

  package init(clauses: [Clause]) { self.clauses = clauses }

  /// No where a clause rules the person out, unknown where one does not tell, else yes.
  package var state: EligibilityState {
    clauses.map(\.state).max { $0.rawValue < $1.rawValue } ?? .yes
  }

  /// The clause that ruled the person out first; nil where none did.
  package var deciding: Clause? { clauses.first { $0.state == .no } }

  /// The id of the term of `eligibleState`: 1 yes, 1 + the bits of the unknown clauses, 100 no.
  package var term: Int64 {
    guard state != .no else { return Self.noTerm }
    return 1 + clauses.filter { $0.state == .unknown }.reduce(0) { $0 | $1.clause.rawValue }
  }

  package static let yesTerm: Int64 = 1
  package static let noTerm: Int64 = 100

  /// The vocabulary of `term`, in order.
  static let terms: [Term] =
    [term(yesTerm, "yes", "Yes", "Oui")]
    + (Int64(1)...31).map { bits in
      let names = EligibilityClause.allCases.filter { bits & $0.rawValue != 0 }.map(\.label)
      let code = names.map { $0.english }.joined(separator: "-")
      let list = names.joined(separator: ", ")
      return term(
        1 + bits, "unknown-\(code)", "Unknown (\(list.english))", "Inconnu (\(list.french))")
    } + [term(noTerm, "no", "No", "Non")]

  private static func term(_ id: Int64, _ code: String, _ english: String, _ french: String) -> Term {
    Term(vocabulary: .eligibleState, id: id, code: code, name: LocalizedText(english, french))
  }
}
