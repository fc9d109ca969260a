import Foundation

/// How long the property tests run and where they begin.
package enum PropertySettings {
  /// `AIGUILLE_SEED`, else a fixed one, so that a red run is red again.
  package static let seed: UInt64 = number("AIGUILLE_SEED") ?? 211

  /// `AIGUILLE_QUERIES`, else 5,000: queries of the comparison with the reference.
  package static let queries = Int(number("AIGUILLE_QUERIES") ?? 5_000)

  /// A share of `queries` for the other properties.
  package static func queries(oneIn divisor: Int) -> Int { max(1, queries / divisor) }

  /// `AIGUILLE_KEYS`, else 20,000: keys that are typed at random.
  package static let keys = Int(number("AIGUILLE_KEYS") ?? 20_000)

  /// True where `AIGUILLE_VI` is 1: keys are typed at random in vi mode too, where libedit itself is not sound.
  package static let typesInViMode = number("AIGUILLE_VI") == 1

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
  }
}
