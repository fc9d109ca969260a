import Domain
import GRDB
import Language

/// Reads one cell of a delivery as the value that its column holds.
enum CellReading {
  /// What became of a cell.
  enum Outcome: Equatable {
    case value(DatabaseValue)
    /// Stored in another form than delivered; worth a line in the report.
    case repaired(DatabaseValue)
    /// Names a row of the same table that may still come.
    case pending
    /// Not stored in its column.
    case refused(DiagnosticCode)
  }

  static let dateColumns: Set<String> = [
    "assured_date", "valid_from", "valid_to", "dtstart", "until", "last_modified",
  ]

  /// A maximum age from here on means that there is no limit: real files write 200 and 999.
  static let greatestAge = 130.0

  /// A delivered text, already trimmed and not empty.
  static func read(_ text: String, column: TableShape.Column) -> Outcome {
    switch column.kind {
    case .text:
      return dateColumns.contains(column.name) ? date(text) : .value(text.databaseValue)
    case .integer: return integer(text)
    case .real: return real(text, column: column.name)
    case .reference, .linkedRow: return .refused(.danglingReference)
    }
  }

  private static func integer(_ text: String) -> Outcome {
    if let number = Int64(text) { return .value(number.databaseValue) }
    switch text.lowercased() {
    case "true", "yes", "y", "oui", "vrai": return .value(Int64(1).databaseValue)
    case "false", "no", "n", "non", "faux": return .value(Int64(0).databaseValue)
    default: break
    }
    if let number = Double(text), let whole = Int64(exactly: number) {
      return .repaired(whole.databaseValue)
    }
    return .refused(.invalidValue)
  }

  private static func real(_ text: String, column: String) -> Outcome {
    var isRepaired = false
    var number = Double(text)
    if number == nil {
      number = Double(text.replacing(",", with: "."))
      isRepaired = true
    }
    guard let number, number.isFinite else { return .refused(.invalidValue) }
    guard isPlausible(number, column: column) else { return .refused(.implausibleValue) }
    return isRepaired ? .repaired(number.databaseValue) : .value(number.databaseValue)
  }

  private static func isPlausible(_ number: Double, column: String) -> Bool {
    switch column {
    case "latitude": (-90.0...90.0).contains(number)
    case "longitude": (-180.0...180.0).contains(number)
    case "minimum_age", "maximum_age": (0..<greatestAge).contains(number)
    default: true
    }
  }

  private static func date(_ text: String) -> Outcome {
    if CalendarDate(iso: text) != nil { return .value(text.databaseValue) }
    guard let date = DeliveredDate.read(text) else { return .refused(.invalidValue) }
    return .repaired(date.iso.databaseValue)
  }
}
