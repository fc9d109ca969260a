import Domain
import GRDB
import Language

/// The 200 languages that services and interpreters speak, by ISO 639-1 code, else 639-3 (639-2 for a group).
///
/// French and English come first, then the others by English name. Names were checked against the CC0 lists of the
/// OpenCIOC project; a dialect without a code of its own is an alias.
package enum LanguageSet {
  /// One language.
  package struct Entry: Hashable, Sendable {
    package let code: String
    package let name: LocalizedText
    package let aliases: [String]
  }

  /// Every language in the order of display.
  package static func entries() throws -> [Entry] {
    try EmbeddedTable("languages", PackageResources.languages_csv, width: 4).rows.map { row in
      Entry(
        code: try row.text(0), name: LocalizedText(try row.text(1), try row.text(2)),
        aliases: try row.list(3))
    }
  }

  /// Fills `language_name`, empty before, and the names of languages; ids ascend in the order of display.
  package static func load(into db: Database) throws {
    let names = try VocabularyNames(.language, in: db)
    let insertion = try db.makeStatement(
      sql: "INSERT INTO language_name (id, code, name_en, name_fr) VALUES (?, ?, ?, ?)")
    for (index, entry) in try entries().enumerated() {
      let id = Int64(index + 1)
      try insertion.execute(arguments: [id, entry.code, entry.name.english, entry.name.french])
      try names.add(Folding.fold(entry.name.english), .name, of: id)
      try names.add(Folding.fold(entry.name.french), .name, of: id)
      for alias in entry.aliases { try names.add(Folding.fold(alias), .alias, of: id) }
      try names.add(Folding.fold(entry.code), .code, of: id)
    }
  }
}
