import Domain
import GRDB
import Language

/// The 200 languages that services and interpreters speak, by ISO 639-1 code, else 639-3 (639-2 for a group).
///
/// French and English come first, then the others by English name. Names were checked against the CC0 lists of the
/// OpenCIOC project; a dialect without a code of its own is an alias.
package enum LanguageSet {
  /// Fills `language_name`, empty before, and the names of languages.
  package static func load(into db: Database) throws {
    let names = try VocabularyNames(.language, in: db)
    let insertion = try db.makeStatement(
      sql: "INSERT INTO language_name (id, code, name_en, name_fr) VALUES (?, ?, ?, ?)")
    for (index, row) in try EmbeddedTable("languages", PackageResources.languages_csv, width: 4)
      .rows.enumerated()
    {
      let id = Int64(index + 1)
      let (code, english, french) = (try row.text(0), try row.text(1), try row.text(2))
      try insertion.execute(arguments: [id, code, english, french])
      try names.add(Folding.fold(english), .name, of: id)
      try names.add(Folding.fold(french), .name, of: id)
      for alias in try row.list(3) { try names.add(Folding.fold(alias), .alias, of: id) }
      try names.add(Folding.fold(code), .code, of: id)
    }
  }
}
