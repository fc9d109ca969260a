import Language

/// The band that the age of a person is kept as, never the age itself; the raw values are ids of the vocabulary `ageBand`.
package enum AgeBand: Int64, CaseIterable, Hashable, Sendable {
  case upTo12 = 1
  case from13, from18, from25, from35, from45, from55, from65, from75, from85

  /// The youngest age in the band, in years.
  package var youngest: Int {
    switch self {
    case .upTo12: 0
    case .from13: 13
    case .from18: 18
    case .from25: 25
    case .from35: 35
    case .from45: 45
    case .from55: 55
    case .from65: 65
    case .from75: 75
    case .from85: 85
    }
  }

  /// The oldest age in the band; nil of the last.
  package var oldest: Int? { AgeBand(rawValue: rawValue + 1).map { $0.youngest - 1 } }

  /// The oldest age that anybody has.
  package static let oldestAge = 130

  /// The band of an age in years; nil of one that nobody has.
  package init?(age: Int) {
    guard (0...Self.oldestAge).contains(age), let band = Self.allCases.last(where: { $0.youngest <= age })
    else {
      return nil
    }
    self = band
  }

  /// `65-74`, `85+`.
  package var code: String { oldest.map { "\(youngest)-\($0)" } ?? "\(youngest)+" }

  package var name: LocalizedText {
    oldest.map {
      LocalizedText("\(youngest) to \($0) years", "\(youngest) à \($0) ans")
    } ?? LocalizedText("\(youngest) years and over", "\(youngest) ans et plus")
  }

  /// Folded: `65–74` with the dash of print, `65 to 74`, `65 a 74`, `85 and over`.
  var aliases: [String] {
    guard let oldest else { return ["\(youngest) and over", "\(youngest) et plus", "\(youngest) ans et +"] }
    return ["\(youngest) to \(oldest)", "\(youngest) a \(oldest)", "\(youngest) - \(oldest)"]
  }
}
