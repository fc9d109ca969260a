WITH best AS MATERIALIZED (
  SELECT t.rowid AS id, CAST(-bm25(service_text, 10, 4, 6, 1) * 1000000 AS INTEGER) AS score
  FROM service_text AS t CROSS JOIN service AS s ON s.id = t.rowid
  WHERE service_text MATCH 'aide alimentaire' AND s.listed = 1
  ORDER BY score DESC, id
  LIMIT 20
)
SELECT s.name FROM best AS b CROSS JOIN service AS s ON s.id = b.id ORDER BY b.score DESC, b.id;
