import GRDB
import Language
import Testing

@testable import Storage

@Suite struct LanguageSetTests {
  private let db: DatabaseQueue

  init() throws {
    db = try DatabaseQueue()
    try db.write { db in
      try db.execute(sql: DirectoryTables.sql + DerivedTables.sql)
      try LanguageSet.load(into: db)
    }
  }

  private func strings(_ sql: String, _ arguments: StatementArguments = []) throws -> [String] {
    try db.read { try String.fetchAll($0, sql: sql, arguments: arguments) }
  }

  @Test func thereAreTwoHundredFrenchAndEnglishFirst() throws {
    let codes = try strings("SELECT code FROM language_name ORDER BY id")
    #expect(codes.count == 200)
    #expect(codes.prefix(2) == ["fr", "en"])
    let names = try strings("SELECT name_en FROM language_name WHERE id > 2 ORDER BY id")
    #expect(names == names.sorted { Folding.fold($0) < Folding.fold($1) })
  }

  @Test(arguments: [
    ("es", "es"), ("Spanish", "es"), ("espagnol", "es"), ("arabe", "ar"), ("Farsi", "fa"),
    ("créole", "ht"), ("LSQ", "fcs"), ("ASL", "ase"), ("mandarin", "cmn"), ("chinois", "zh"),
    ("Innu-aimun", "moe"), ("cri", "cr"), ("inuktitut", "iu"),
  ])
  func nameFindsOneLanguage(name: String, code: String) throws {
    #expect(
      try strings(
        """
        SELECT DISTINCT code FROM vocabulary_name JOIN language_name l ON l.id = term_id
        WHERE vocabulary = 3 AND folded = ?
        """, [Folding.fold(name)]) == [code])
  }

  @Test func noWordMeansTwoLanguages() throws {
    #expect(
      try strings(
        """
        SELECT folded FROM vocabulary_name WHERE vocabulary = 3
        GROUP BY folded HAVING count(DISTINCT term_id) > 1
        """) == [])
  }
}
