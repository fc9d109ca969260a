import GRDB

/// What every directory holds from the day that it is made: areas, languages, categories.
enum ReferenceData {
  static func load(_ db: Database) throws {
  }
}
