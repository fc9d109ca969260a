import Domain
import Language
import Planning

/// What a record is called in a sentence: its name, and in brackets whose it is.
enum RecordName {
  /// The values of `Entity.nameColumns`, or of the keys of a group.
  static func text(_ values: [Value], _ words: ValueWords) throws -> LocalizedText {
    guard let first = values.first else { return LocalizedText("all rows", "toutes les lignes") }
    let name = try words.text(first)
    let rest = values.dropFirst().filter { $0 != .missing && $0 != first }
    guard !rest.isEmpty else { return name }
    let owner = LocalizedText.joined(try rest.map(words.text), by: ", ")
    return LocalizedText("\(name.english) (\(owner.english))", "\(name.french) (\(owner.french))")
  }
}

extension Entity {
  /// What tells a record apart for a reader.
  var nameColumns: [BoundColumn] {
    let names =
      switch self {
      case .services: ["name", "organization"]
      case .sites: ["service", "organization", "municipality"]
      case .organizations: ["name", "municipality"]
      case .places: ["name", "mrc"]
      case .regions: ["name"]
      case .categories: ["name", "code"]
      case .locations: ["name", "address", "municipality"]
      case .changes: ["name", "date"]
      case .defects: ["file", "line"]
      case .queries: ["name"]
      case .contacts: ["id", "day"]
      case .needs: ["id", "category"]
      case .referrals: ["id", "service"]
      }
    return names.compactMap { FieldPath.named($0, of: self) }.map { BoundColumn(showing: $0) }
  }
}
