import Domain
import GRDB
import Language

/// The product's own categories: what a service answers to, in three levels and two languages.
///
/// The twenty at the top are named in the design; the terms below them are ours, none is copied from a licensed
/// taxonomy. No name or alias means two categories, so that every word resolves.
package enum CategorySet {
  /// One category.
  package struct Entry: Hashable, Sendable {
    package let code: String
    package let parent: String?
    package let name: LocalizedText
    /// 1 food and material aid, 2 housing and job search, 3 mental health, 4 government services; nil for the others.
    package let priorityGroup: Int64?
    package let aliases: [String]
  }

  /// What a category's `source_id` begins with, so that it never meets an identifier of a delivery.
  package static let sourcePrefix = "aiguille:"

  /// Every category in the order of display: depth first, a parent before what is below it.
  package static func entries() throws -> [Entry] {
    try EmbeddedTable("categories", PackageResources.categories_csv, width: 6).rows.map { row in
      let parent = try row.text(1)
      return Entry(
        code: try row.text(0), parent: parent.isEmpty ? nil : parent,
        name: LocalizedText(try row.text(3), try row.text(2)), priorityGroup: try row.integer(4),
        aliases: try row.list(5))
    }
  }

  /// Adds the categories to `taxonomy_term`, empty before, and their names; ids ascend in the order of display.
  package static func load(into db: Database) throws {
    let names = try VocabularyNames(.category, in: db)
    let insertion = try db.makeStatement(
      sql: """
        INSERT INTO taxonomy_term (id, source_id, code, name, parent_id, taxonomy, language,
          name_fr, name_en, priority_group, level)
        VALUES (?, ?, ?, ?, ?, 'aiguille', 'fr', ?, ?, ?, ?)
        """)
    var placed: [String: (id: Int64, level: Int)] = [:]
    for (index, entry) in try entries().enumerated() {
      let id = Int64(index + 1)
      let parent = entry.parent.flatMap { placed[$0] }
      let level = (parent?.level ?? 0) + 1
      placed[entry.code] = (id, level)
      try insertion.execute(arguments: [
        id, sourcePrefix + entry.code, entry.code, entry.name.french, parent?.id,
        entry.name.french, entry.name.english, entry.priorityGroup, level,
      ])
      try names.add(Folding.fold(entry.name.french), .name, of: id)
      try names.add(Folding.fold(entry.name.english), .name, of: id)
      for alias in entry.aliases { try names.add(Folding.fold(alias), .alias, of: id) }
      try names.add(Folding.fold(entry.code), .code, of: id)
    }
  }
}
