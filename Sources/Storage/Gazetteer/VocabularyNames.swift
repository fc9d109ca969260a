import Domain
import GRDB

/// Writes the names under which the terms of one vocabulary are found.
struct VocabularyNames {
  enum Rank: Int {
    case name = 0
    case alias = 1
    case code = 2
  }

  private let insertion: GRDB.Statement
  private let vocabulary: VocabularyID

  init(_ vocabulary: VocabularyID, in db: Database) throws {
    self.vocabulary = vocabulary
    insertion = try db.makeStatement(
      sql: """
        INSERT OR IGNORE INTO vocabulary_name (vocabulary, folded, rank, term_id)
        VALUES (?, ?, ?, ?)
        """)
  }

  /// Adds a name already folded; the same name of the same term counts once.
  func add(_ folded: String, _ rank: Rank, of term: Int64) throws {
    try insertion.execute(arguments: [vocabulary.rawValue, folded, rank.rawValue, term])
  }
}
