import GRDB
import Language

/// In which languages a service is given, from what deliveries write: a code, a name, or several in
/// one cell.
enum LanguageDerivation {
  static func derive(_ context: LoadContext) throws {
    let db = context.db
    try db.execute(
      sql: """
        DELETE FROM service_language;
        DROP TABLE IF EXISTS temp.language_text;
        CREATE TEMP TABLE language_text (name TEXT, code TEXT, language_id INTEGER);
        """)
    let find = try PreparedStatement(
      db,
      sql: """
        SELECT term_id FROM vocabulary_name
        WHERE vocabulary = 3 AND folded = ? ORDER BY rank, term_id LIMIT 1
        """)
    let keep = try PreparedStatement(
      db, sql: "INSERT INTO temp.language_text VALUES (?, ?, ?)")
    func language(_ text: String) throws -> Int64? {
      try find.integer([Folding.fold(text).databaseValue])
    }
    let texts = try Row.fetchCursor(
      db,
      sql: """
        SELECT name, code, min(source_id) FROM language WHERE service_id IS NOT NULL
        GROUP BY name, code ORDER BY name, code
        """)
    while let row = try texts.next() {
      let name: String? = row[0]
      let code: String? = row[1]
      var found: [Int64] = []
      if let code, let id = try language(code) {
        found = [id]
      } else {
        let parts = try LanguageText.parts(name ?? code ?? "") { try language($0) != nil }
        for part in parts {
          if let id = try language(part) {
            found.append(id)
          } else {
            try context.defects.add(
              Defect(
                .invalidValue, file: "language", column: "name", value: part, action: .kept))
          }
        }
      }
      for id in found {
        try keep.run([
          name?.databaseValue ?? .null, code?.databaseValue ?? .null, id.databaseValue,
        ])
      }
    }
    try db.execute(
      sql: """
        CREATE INDEX temp.language_text_index ON language_text (name, code);
        INSERT OR IGNORE INTO service_language (service_id, language_id)
        SELECT l.service_id, t.language_id FROM language l CROSS JOIN temp.language_text t
          ON t.name IS l.name AND t.code IS l.code
        WHERE l.service_id IS NOT NULL;
        DROP TABLE temp.language_text;
        """)
  }
}

/// Takes a cell apart that names languages: `Spanish.`, `English; Spanish`, `Chinese (Cantonese,
/// Mandarin)`.
enum LanguageText {
  /// The whole cell where it is a name, else its parts.
  static func parts(_ text: String, isName: (String) throws -> Bool) rethrows -> [String] {
    let whole = clean(text[...])
    if whole.isEmpty { return [] }
    if try isName(whole) { return [whole] }
    return text.replacing(" and ", with: ",").replacing(" et ", with: ",")
      .split { ";,/()&+|\n".contains($0) }
      .map(clean).filter { !$0.isEmpty }
  }

  private static func clean(_ part: Substring) -> String {
    let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "." }
    guard let last = part.lastIndex(where: { !blank($0) }) else { return "" }
    return String(part[...last].drop(while: blank))
  }
}
