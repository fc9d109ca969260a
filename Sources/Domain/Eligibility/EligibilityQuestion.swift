import Language

/// What is asked about one person; an empty part asks nothing.
package struct EligibilityQuestion: Hashable, Sendable {
  /// In completed years.
  package var age: Double?
  package var gender: Gender?
  /// One that matches is enough; in ascending order, each once.
  package var groups: [PersonGroup] = []
  /// The id of a language.
  package var language: Int64?
  package var residence: AreaLineage?

  package init() {}

  /// What both ask, about one person.
  package func adding(_ other: EligibilityQuestion) -> EligibilityQuestion {
    var both = other
    both.age = other.age ?? age
    both.gender = other.gender ?? gender
    both.groups = Set(groups).union(other.groups).sorted { $0.rawValue < $1.rawValue }
    both.language = other.language ?? language
    both.residence = other.residence ?? residence
    return both
  }

  /// `age=72;gender=1;groups=1 3;language=12;residence=3 812 57 1`, as far as it asks.
  package var stored: String {
    var parts: [String] = []
    if let age { parts.append("age=\(age)") }
    if let gender { parts.append("gender=\(gender.rawValue)") }
    if !groups.isEmpty {
      parts.append("groups=" + groups.map { String($0.rawValue) }.joined(separator: " "))
    }
    if let language { parts.append("language=\(language)") }
    if let residence { parts.append("residence=" + residence.stored) }
    return parts.joined(separator: ";")
  }

  package init?(stored: String) {
    for part in stored.split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { return nil }
      switch sides[0] {
      case "age": age = Double(sides[1])
      case "gender": gender = Int64(sides[1]).flatMap(Gender.init)
      case "groups":
        groups = sides[1].split(separator: " ").compactMap { Int64($0).flatMap(PersonGroup.init) }
      case "language": language = Int64(sides[1])
      case "residence": residence = AreaLineage(stored: sides[1])
      default: return nil
      }
    }
  }
}
