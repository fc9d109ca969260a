import Domain
import Language
import Storage

/// How the files of an export are read: which file is which grain, what its columns are, what its values mean.
struct CallMapping: Sendable {
  var files: [CallFileMapping]
}

/// How one file, or every file of a name pattern, is read.
struct CallFileMapping: Sendable {
  /// Name of the file, `*` for any text; nil is every file.
  var pattern: String?
  var grains: Set<CallGrain>
  /// By the head of the column, as `CallHeader.key` makes it; in the order of the mapping.
  var columns: [(head: String, field: CallField, line: Int)]
  /// By field: folded text to the folded word of ours; an empty word is missing.
  var values: [CallField: [String: String]] = [:]
  var dates = CallTimeFormat.usual
  var zone: CallZone = .eastern
  /// Between the members of a cell.
  var separator: Character = ";"
  var delimiter: UInt8?
  /// Where it stands in the mapping file; 0 for the one that is built in.
  var line = 0

  func matches(_ name: String) -> Bool {
    guard let pattern else { return true }
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false).map {
      Folding.fold(String($0))
    }
    var rest = Folding.fold(name)[...]
    guard let first = parts.first, let last = parts.last, rest.hasPrefix(first) else { return false }
    if parts.count == 1 { return rest == first }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

/// The clocks that wrote the times of an export.
enum CallZone: Sendable, Hashable {
  case utc
  case quebec(QuebecTimeZone)

  static let eastern = CallZone.quebec(.eastern)

  init?(name: String) {
    switch Folding.fold(name) {
    case "utc", "z", "gmt", "etc/utc": self = .utc
    case "america/montreal": self = .eastern
    default:
      guard let zone = QuebecTimeZone(rawValue: name) else { return nil }
      self = .quebec(zone)
    }
  }

  func instant(_ date: CalendarDate, minute: Int) -> Instant {
    switch self {
    case .utc: Instant(minutes: date.dayNumber * 1440 + minute)
    case .quebec(let zone): zone.instant(date: date, minute: minute)
    }
  }
}
