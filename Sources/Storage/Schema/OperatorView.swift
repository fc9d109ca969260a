/// Which 211 operators answer where a service has its sites: read from the regions, so that it cannot fall behind them.
enum OperatorView {
  static let sql = """
    CREATE VIEW service_operator AS
    SELECT r.service_id, a.operator
    FROM service_region AS r JOIN area AS a ON a.id = r.region_id
    WHERE a.operator IS NOT NULL;
    """
}
