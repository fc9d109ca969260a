import Domain
import Language

/// What a statement selects from, for each way of walking.
extension StatementEmitter {
  func textHits(_ pattern: TextPattern, ranked: Bool) -> SQLFragment {
    guard let index = description.textIndex else { return "(SELECT NULL AS id WHERE 0)" }
    let table = SQLFragment.name(index.table)
    let match = SQLValue.text(pattern.matchExpression)
    guard ranked else {
      return "(SELECT rowid AS id FROM \(table) WHERE \(table) MATCH \(match))"
    }
    let weights = index.weights.map { SQLFragment.value(.real($0)) }.joined(separator: ", ")
    return """
      (SELECT rowid AS id, CAST(-bm25(\(table), \(weights)) * 1000000 AS INTEGER) AS score \
      FROM \(table) WHERE \(table) MATCH \(match))
      """
  }

  func answering(_ categories: [Int64]) -> SQLFragment {
    let list = categories.map { SQLFragment.value(.integer($0)) }.joined(separator: ", ")
    let distinct: SQLFragment = categories.count > 1 ? "DISTINCT " : ""
    return "(SELECT \(distinct)service_id AS id FROM service_need WHERE category_id IN (\(list)))"
  }

  /// The rows that have a site under these conditions, found by the sites.
  func sited(
    _ conditions: [SiteCondition], box: GeographicBox?, driving: AreaKind?
  ) -> SQLFragment {
    let alias: SQLFragment = if case .itself = description.siting { "e" } else { "x" }
    let emitter = SiteEmitter(alias: alias, entity: .sites)
    let sites: SQLFragment
    var tests = emitter.conditions(conditions, driving: driving)
    if let box {
      sites = "site_position AS p CROSS JOIN site AS \(alias) ON \(alias).id = p.id"
      let square: SQLFragment = """
        p.maximum_latitude >= \(.real(box.south)) AND p.minimum_latitude <= \(.real(box.north)) \
        AND p.maximum_longitude >= \(.real(box.west)) AND p.minimum_longitude <= \(.real(box.east))
        """
      guard case .sites = description.siting else {
        return """
          (SELECT id FROM site_position AS p WHERE \(square)) AS p CROSS JOIN site AS e ON e.id = p.id
          """
      }
      tests = "\(square) AND \(tests)"
    } else {
      let index = SQLFragment.name("site_" + indexName(driving ?? .region))
      sites = "site AS \(alias) INDEXED BY \(index)"
      guard case .sites = description.siting else { return sites }
    }
    guard case .sites(let key) = description.siting else { return sites }
    return """
      (SELECT DISTINCT x.\(name: key) AS id FROM \(sites) WHERE \(tests)) AS d \
      CROSS JOIN \(name: description.table) AS e ON e.id = d.id
      """
  }

  private func indexName(_ kind: AreaKind) -> String {
    switch kind {
    case .region: "region"
    case .mrc: "mrc"
    case .municipality: "municipality"
    case .fsa: "fsa"
    }
  }
}
