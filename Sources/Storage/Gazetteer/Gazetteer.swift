import Domain
import GRDB
import Language

/// Regions, MRC, municipalities and FSA of Québec, built into the program.
///
/// The facts are from the Répertoire des municipalités du Québec (Ministère des Affaires municipales, Données Québec,
/// CC BY 4.0) and GeoNames (geonames.org, CC BY 4.0); `scripts/gazetteer` makes the data files from them.
package enum Gazetteer {
  /// What the licences ask to be said.
  package static let attribution = LocalizedText(
    """
    Municipalities: Répertoire des municipalités du Québec, Ministère des Affaires municipales, CC BY 4.0. \
    Positions: GeoNames, CC BY 4.0. Both were adapted.
    """,
    """
    Municipalités : Répertoire des municipalités du Québec, ministère des Affaires municipales, CC BY 4.0. \
    Positions : GeoNames, CC BY 4.0. Les deux ont été adaptés.
    """)

  /// Fills `area`, `area_closure` and the names of areas, all empty before; ids ascend by kind, then official code.
  ///
  /// A city outside any MRC belongs to its equivalent territory. An FSA belongs to a region only where that is sure, and
  /// never to a municipality. The position of an MRC is its chief town's; that of a region is the mean of its
  /// municipalities weighted by population, and has no precision.
  package static func load(into db: Database) throws {
    let records = try GazetteerRecords()
    var writer = try AreaWriter(db)
    for region in records.regions { try writer.add(region, of: records) }
    for county in records.regionalCounties { try writer.add(county, of: records) }
    for municipality in records.municipalities { try writer.add(municipality) }
    for fsa in records.fsas { try writer.add(fsa) }
    try GazetteerNames(records, ids: writer.ids, in: db).load()
  }
}
