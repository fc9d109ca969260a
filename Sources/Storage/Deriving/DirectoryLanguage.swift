import GRDB
import Language

/// In which of the two languages the directory's own texts mostly are: `database_info` under
/// `language`.
///
/// Counted by short words that only one of them uses, over the first services; where there are
/// none, nothing is written.
enum DirectoryLanguage {
  private static let french: Set<String> = [
    "le", "la", "les", "des", "du", "et", "pour", "une", "aux", "avec", "est", "qui", "ou", "sur",
  ]
  private static let english: Set<String> = [
    "the", "of", "and", "for", "to", "with", "is", "are", "by", "or", "who", "from",
  ]
  private static let servicesRead = 2_000

  static func derive(_ db: Database) throws {
    var balance = 0
    let texts = try String.fetchCursor(
      db,
      sql: """
        SELECT name || ' ' || coalesce(description, '') FROM service ORDER BY id LIMIT \(servicesRead)
        """)
    while let text = try texts.next() { balance += french(in: text) }
    guard balance != 0 else { return }
    try db.execute(
      sql: "INSERT OR REPLACE INTO database_info (key, value) VALUES ('language', ?)",
      arguments: [(balance > 0 ? LanguageCode.french : .english).rawValue])
  }

  /// French words less English ones.
  private static func french(in text: String) -> Int {
    Folding.words(text).reduce(0) { balance, word in
      balance + (french.contains(word) ? 1 : 0) - (english.contains(word) ? 1 : 0)
    }
  }
}
