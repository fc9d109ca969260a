import GRDB

/// What every directory holds from the day that it is made: areas, languages, categories.
enum ReferenceData {
  static func load(_ db: Database) throws {
    try Gazetteer.load(into: db)
    try LanguageSet.load(into: db)
    try CategorySet.load(into: db)
  }
}
