import GRDB
import Language

/// Computes the tables and columns that queries read from what was delivered; everything is made
/// anew at each import.
enum Derivation {
  static func deriveAll(_ context: LoadContext) throws {
    let db = context.db
    try RecordDerivation.derive(db)
    try CategoryDerivation.derive(db)
    try PlaceDerivation.derive(db)
    try PhoneDerivation.derive(db)
    try LocationDerivation.derive(db)
    try SiteDerivation.derive(db)
    try HoursDerivation.derive(db)
    try LanguageDerivation.derive(context)
    try CoverageDerivation.derive(db) { text in
      try context.defects.add(
        Defect(.invalidValue, file: "service_area", column: "name", value: text, action: .kept))
    }
    try EligibilityDerivation.derive(db)
    try DetailDerivation.derive(db)
    try TextIndexDerivation.derive(db)
    try CountDerivation.derive(db)
    try DirectoryLanguage.derive(db)
    // What calls say of the directory is read from what was just derived of it.
    try SupplyDerivation.derive(db)
    // A sample is enough for SQLite's choices between indexes; ours come from the exact counts.
    try db.execute(sql: "PRAGMA analysis_limit = 1000; ANALYZE")
  }
}
