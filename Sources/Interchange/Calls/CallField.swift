import Domain
import Storage

/// What a column of an export can be.
///
/// The raw value is its place in arrays by field, which are looked into for each cell of an import.
enum CallField: Int, CaseIterable, Hashable, Sendable {
  // Keys
  case contact, version, need, referral
  // The contact
  case started, date, time, length, channel, kind, language, interpreter, place, county, region
  case postalCode, age, birthDate
  case gender, household, heard
  /// Yes where the person had called before.
  case `repeat`
  /// Yes where this was the first call.
  case firstTime
  /// Yes where nobody with a need was on the line: a wrong number, a prank, silence.
  case notACall
  // The need
  case category, outcome, reason
  /// Yes, no, or in part: whether the need was *not* met.
  case unmet
  case outcomeLater, reasonLater
  // The referral
  case service, given, status

  /// Its word in a mapping file: `postal_code` of `postalCode`.
  var word: String {
    "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }

  private static let byWord = Dictionary(uniqueKeysWithValues: allCases.map { ($0.word, $0) })

  init?(word: String) {
    guard let field = Self.byWord[word] else { return nil }
    self = field
  }

  /// Fields of which several columns may give a value, the first that is filled; of `category`, the last named is tried first.
  var takesSeveral: Bool {
    switch self {
    case .contact, .version, .need, .referral, .started, .date, .time, .length, .given: false
    default: true
    }
  }

  /// The vocabulary whose words its cells are; what stands there may be shown in the report.
  var vocabulary: VocabularyID? {
    switch self {
    case .channel: .channel
    case .kind: .contactKind
    case .language: .language
    case .place, .county, .region: .area
    case .age: .ageBand
    case .gender: .gender
    case .household: .household
    case .heard: .heard
    case .category: .category
    case .outcome, .outcomeLater, .unmet: .outcome
    case .reason, .reasonLater: .reason
    case .status: .referralOutcome
    default: nil
    }
  }

  /// Fields whose values a mapping file may translate.
  var isMappable: Bool {
    switch self {
    case .interpreter, .repeat, .firstTime, .notACall, .service: true
    default: vocabulary != nil
    }
  }
}
