import Language

/// Reads what a service costs from its cost options and its words about fees.
///
/// Ids of the vocabulary: 1 free, 2 paid, 3 sliding scale, 4 unknown.
enum FeeRule {
  // Bytes of folded text: `String.contains` took longer than everything else that is derived of a
  // service.
  private static let sliding = [
    "sliding", "selon le revenu", "selon les revenus", "selon la capacite", "ability to pay",
    "income based", "based on income", "proportionnel au revenu", "contribution volontaire selon",
  ].map { Array($0.utf8) }
  private static let notFree = ["not free", "non gratuit", "pas gratuit"].map { Array($0.utf8) }
  private static let free = [
    "gratuit", "free", "no fee", "no cost", "no charge", "sans frais", "aucun", "none",
  ].map { Array($0.utf8) }
  private static let paid = ["payant", "fee required", "tarif", "cotisation", "membership fee"].map {
    Array($0.utf8)
  }

  /// Amounts are the least and the greatest of the cost options; nil where there are none.
  static func read(_ text: String?, least: Double?, greatest: Double?) -> Int {
    let folded = Folding.fold(text ?? "")
    if contains(folded, sliding) { return 3 }
    if let greatest { return greatest > 0 ? 2 : 1 }
    let hasDigit = folded.utf8.contains { (0x30...0x39).contains($0) }
    let isFree = contains(folded, free) && !contains(folded, notFree)
    if isFree && !hasDigit { return 1 }
    if hasDigit || contains(folded, paid) || contains(folded, notFree) { return 2 }
    return 4
  }

  private static func contains(_ text: String, _ words: [[UInt8]]) -> Bool {
    guard !text.isEmpty else { return false }
    let bytes = Array(text.utf8)
    return words.contains { word in
      bytes.indices.contains { bytes[$0] == word.first && bytes[$0...].starts(with: word) }
    }
  }
}
