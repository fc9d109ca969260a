import Domain
import Language

extension SQLiteStore {
  package func rows(of entity: Entity, includingAll: Bool) throws -> Int {
    if entity == .queries { return Int(try connection.integer("SELECT count(*) FROM saved_query") ?? 0) }
    // Rows of calls are written one by one: the last key tells how many there are, but for those that were purged.
    if entity.isCallData {
      return Int(try connection.integer("SELECT max(id) FROM \(Catalog.description(of: entity).table)") ?? 0)
    }
    let name = entity.rawValue + (includingAll ? ".all" : "")
    let count = try connection.integer(
      "SELECT rows FROM row_count WHERE name IN (?, ?) ORDER BY length(name) DESC LIMIT 1",
      [.text(name), .text(entity.rawValue)])
    return Int(count ?? 0)
  }

  package func services(inCategory id: Int64) throws -> Int {
    Int(
      try connection.integer("SELECT services FROM category_count WHERE category_id = ?", [.integer(id)]) ?? 0
    )
  }

  package func sites(inArea id: Int64) throws -> Int {
    Int(try connection.integer("SELECT sites FROM area_count WHERE area_id = ?", [.integer(id)]) ?? 0)
  }

  /// Whole cells of a tenth of a degree count; of a circle smaller than a cell, its share of the cell's area.
  package func sites(within metres: Double, of position: Position) throws -> Int {
    let degrees = min(metres / 111_195, 180)
    let south = Int64(((position.latitude - degrees + 90) * 10).rounded(.down))
    let north = Int64(((position.latitude + degrees + 90) * 10).rounded(.down))
    let width = position.latitude.magnitude > 85 ? 180 : degrees * 3
    let west = Int64(((position.longitude - width + 180) * 10).rounded(.down))
    let east = Int64(((position.longitude + width + 180) * 10).rounded(.down))
    let count = try connection.integer(
      "SELECT sum(sites) FROM position_grid WHERE row BETWEEN ? AND ? AND column BETWEEN ? AND ?",
      [.integer(south), .integer(north), .integer(west), .integer(east)])
    let cells = Double(max(1, (north - south + 1) * (east - west + 1))) * 0.01
    let share = min(1, .pi * degrees * degrees * 1.5 / cells)
    return Int((Double(count ?? 0) * share).rounded(.up))
  }

  package func documents(of entity: Entity, containing word: String) throws -> Int {
    guard let index = Catalog.description(of: entity).textIndex else { return 0 }
    return Int(
      try connection.integer("SELECT doc FROM \(index.vocabularyTable) WHERE term = ?", [.text(word)]) ?? 0)
  }
}
