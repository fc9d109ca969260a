import GRDB
import Language
import Testing

@testable import Storage

@Suite struct CategorySetTests {
  private let db: DatabaseQueue

  init() throws {
    db = try DatabaseQueue()
    try db.write { db in
      try db.execute(sql: DirectoryTables.sql + DerivedTables.sql)
      try CategorySet.load(into: db)
    }
  }

  private func strings(_ sql: String, _ arguments: StatementArguments = []) throws -> [String] {
    try db.read { try String.fetchAll($0, sql: sql, arguments: arguments) }
  }

  @Test func topCategoriesAreTheTwentyOfTheDesignInOrder() throws {
    #expect(
      try strings("SELECT name FROM taxonomy_term WHERE parent_id IS NULL ORDER BY id") == [
        "Aide alimentaire", "Aide matérielle", "Logement et hébergement", "Emploi et revenu",
        "Santé",
        "Santé mentale et dépendances", "Services gouvernementaux", "Famille et parentalité",
        "Aînés et proches aidants", "Jeunesse", "Immigration et communautés culturelles",
        "Autochtones", "Handicap et déficience", "Violence et justice", "Défense des droits",
        "Éducation et alphabétisation", "Transport", "Loisirs et action communautaire",
        "Urgence et crise", "Bénévolat et dons",
      ])
  }

  @Test(arguments: [
    ("food", "food"), ("housing", "housing"), ("transport", "transport"),
    ("banque alimentaire", "food-bank"), ("Food pantry", "food-bank"),
    ("comptoir-alimentaire", "food-bank"), ("SANTE MENTALE", "mental-health"),
    ("mental health", "mental-health"), ("aînés", "seniors"),
    ("aide financière", "financial-support"),
    ("refuge", "emergency-shelter"), ("curriculum vitae rédaction", nil),
  ])
  func nameFindsOneCategory(name: String, code: String?) throws {
    let found = try strings(
      """
      SELECT DISTINCT code FROM vocabulary_name JOIN taxonomy_term t ON t.id = term_id
      WHERE vocabulary = 1 AND folded = ?
      """, [Folding.fold(name)])
    #expect(found == [code].compactMap(\.self))
  }

  @Test func noWordMeansTwoCategories() throws {
    #expect(
      try strings(
        """
        SELECT folded FROM vocabulary_name WHERE vocabulary = 1
        GROUP BY folded HAVING count(DISTINCT term_id) > 1
        """) == [])
  }

  @Test func parentComesFirstAndOneLevelUp() throws {
    #expect(
      try strings(
        """
        SELECT c.code FROM taxonomy_term c LEFT JOIN taxonomy_term p ON p.id = c.parent_id
        WHERE c.level <> coalesce(p.level, 0) + 1 OR p.id >= c.id OR c.level > 3
        """) == [])
    let known = Set(try CategorySet.entries().map(\.code))
    #expect(try CategorySet.entries().compactMap(\.parent).filter { !known.contains($0) } == [])
  }

  @Test func priorityGroupIsThatOfTheParent() throws {
    #expect(
      try strings(
        """
        SELECT c.code FROM taxonomy_term c JOIN taxonomy_term p ON p.id = c.parent_id
        WHERE c.priority_group IS NOT p.priority_group
        """) == [])
    #expect(
      try strings(
        """
        SELECT code FROM taxonomy_term WHERE parent_id IS NULL AND priority_group IS NOT NULL
        ORDER BY priority_group, id
        """) == [
          "food", "material-aid", "housing", "employment", "mental-health-addictions",
          "government-services",
        ])
  }
}
