import Domain
import Language

/// Where protected groups come from: a statement of the store, or rows in memory.
package protocol GroupSource {
  /// The groups of a summary by some of its keys, of the rows that are in one of the groups named, or of all.
  ///
  /// Each has every key, missing where it is not kept, then every measure. Without a kept key there is one group. Periods are filled
  /// where every key is kept and no group is named.
  func groups(of summary: Summary, by kept: [Int], among groups: [[Value]]?) throws -> [[Value]]
}
