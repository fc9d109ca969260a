import Language

/// Reads the status of a record as one of the referral statuses.
///
/// Ids of the vocabulary: 1 active, 2 do not refer, 3 inactive, 4 temporarily closed, 5 closed.
/// Where a record has no status, or one that is none of these, it is active: HSDS 1.x files seldom
/// fill the column.
enum ReferralStatusRule {
  static func read(_ status: String?) -> Int {
    let folded = Folding.fold(status ?? "")
    switch folded {
    case "", "active", "actif": return 1
    case "inactive", "inactif", "inactive record": return 3
    case "temporarily closed", "ferme temporairement", "temporairement ferme", "suspended": return 4
    case "defunct", "closed", "ferme", "permanently closed", "dissous": return 5
    default:
      return folded.contains("do not refer") || folded.contains("ne pas referer") ? 2 : 1
    }
  }
}
