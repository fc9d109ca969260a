import Domain
import Foundation
import Language
import Storage

extension Defect {
  /// The defect as a message: `{0}` its column or file, `{1}` the value, `{2}` what was done.
  package var diagnostic: Diagnostic {
    Diagnostic(code, [LocalizedText(verbatim: column ?? file), shownValue, done])
  }

  private var shownValue: LocalizedText {
    if column == nil, let reason = value.flatMap(DefectReason.init(rawValue:)) { return reason.phrase }
    switch code {
    case .identifierLeftOut, .identifierCut:
      let parts = (value ?? "").components(separatedBy: " × ")
      guard let kind = parts.first.flatMap(IdentifierKind.init(rawValue:)) else { break }
      let count = parts.count == 2 ? " × " + parts[1] : ""
      return LocalizedText(kind.name.english + count, kind.name.french + count)
    case .unknownCallWord where value == nil:
      return LocalizedText("(not shown)", "(non montré)")
    default: break
    }
    return LocalizedText(verbatim: value ?? "")
  }

  /// `services.csv:12`.
  package var place: String { line.map { "\(file):\($0)" } ?? file }

  private var done: LocalizedText {
    switch action {
    case .kept: LocalizedText("kept as it is", "gardé tel quel")
    case .repaired: LocalizedText("repaired", "réparé")
    case .setAside: LocalizedText("set aside, the record kept", "mis de côté, la fiche gardée")
    case .refused:
      LocalizedText("row refused and kept in the report", "ligne refusée, gardée au rapport")
    case .closed: LocalizedText("marked inactive", "marqué inactif")
    case .skipped: LocalizedText("file not read", "fichier non lu")
    }
  }
}
