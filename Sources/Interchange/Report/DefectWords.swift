import Language
import Storage

extension Defect {
  /// The defect as a message: `{0}` its column or file, `{1}` the value, `{2}` what was done.
  package var diagnostic: Diagnostic {
    Diagnostic(code, [LocalizedText(verbatim: column ?? file), shownValue, done])
  }

  private var shownValue: LocalizedText {
    if column == nil, let reason = value.flatMap(DefectReason.init(rawValue:)) { return reason.phrase }
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
