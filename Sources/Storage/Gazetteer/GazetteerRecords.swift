import Domain

/// One of the 17 administrative regions.
package struct RegionRecord: Sendable {
  /// Two digits.
  package let code: String
  package let name: String
  package let website: String
  package let serviceOperator: String
  package let population: Int64
}

/// One of the 104 MRC and equivalent territories.
package struct RegionalCountyRecord: Sendable {
  /// Three digits.
  package let code: String
  package let name: String
  package let region: String
  /// Of the chief or largest town.
  package let position: Position
}

/// One of the 1,130 municipalities.
package struct MunicipalityRecord: Sendable {
  /// Five digits.
  package let code: String
  package let name: String
  /// The legal kind: Ville, Municipalité, Paroisse and so on.
  package let designation: String
  /// Nil only in the regional government of Eeyou Istchee Baie-James.
  package let regionalCounty: String?
  package let region: String
  /// Nil in the Cree and Naskapi villages, which the Répertoire does not count.
  package let population: Int64?
  package let squareKilometres: Int64
  /// The FSA of the town hall's postal code.
  package let fsa: String
  package let position: Position
  package let precision: PositionPrecision
}

/// One of the FSA of Québec that have a place (H0H has none).
package struct FSARecord: Sendable {
  package let code: String
  /// Nil where the FSA spans regions or its region is not sure.
  package let region: String?
  package let position: Position
}

/// The records of the built-in gazetteer, each kind in the order of its official codes.
package struct GazetteerRecords: Sendable {
  package let regions: [RegionRecord]
  package let regionalCounties: [RegionalCountyRecord]
  package let municipalities: [MunicipalityRecord]
  package let fsas: [FSARecord]
  /// Further names by the code of the area: boroughs, merged towns, English names.
  let aliases: [(code: String, name: String)]

  package init() throws {
    regions = try EmbeddedTable("regions", PackageResources.regions_csv, width: 5).rows.map { row in
      RegionRecord(
        code: try row.text(0), name: try row.text(1), website: try row.text(2),
        serviceOperator: try row.text(3), population: try row.integer(4) ?? 0)
    }
    regionalCounties = try EmbeddedTable("mrc", PackageResources.mrc_csv, width: 5).rows.map {
      row in
      RegionalCountyRecord(
        code: try row.text(0), name: try row.text(1), region: try row.text(2),
        position: try row.position(3, 4))
    }
    municipalities =
      try Self.municipalities("municipalities-1", PackageResources.municipalities_1_csv)
      + Self.municipalities("municipalities-2", PackageResources.municipalities_2_csv)
    fsas = try EmbeddedTable("fsa", PackageResources.fsa_csv, width: 4).rows.map { row in
      FSARecord(
        code: try row.text(0), region: try row.text(1).nilIfEmpty, position: try row.position(2, 3))
    }
    aliases = try EmbeddedTable("place-aliases", PackageResources.place_aliases_csv, width: 2).rows
      .map { (try $0.text(0), try $0.text(1)) }
  }

  private static func municipalities(
    _ name: String, _ bytes: [UInt8]
  ) throws -> [MunicipalityRecord] {
    try EmbeddedTable(name, bytes, width: 11).rows.map { row in
      MunicipalityRecord(
        code: try row.text(0), name: try row.text(1), designation: try row.text(2),
        regionalCounty: try row.text(3).nilIfEmpty, region: try row.text(4),
        population: try row.integer(5), squareKilometres: try row.integer(6) ?? 0,
        fsa: try row.text(7), position: try row.position(8, 9), precision: try row.precision(10))
    }
  }
}

extension EmbeddedRow {
  fileprivate func position(_ latitude: Int, _ longitude: Int) throws -> Position {
    guard
      let position = Position(latitude: try decimal(latitude), longitude: try decimal(longitude))
    else { throw failure }
    return position
  }

  fileprivate func precision(_ column: Int) throws -> PositionPrecision {
    switch try text(column) {
    case "geonames": .municipality
    case "postal_code": .townHall
    case "fsa": .fsa
    default: throw failure
    }
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
