-- The region's sites are fewer than the word's services: an index on them, then the word's rowids as a set.
WITH place AS MATERIALIZED (
  SELECT latitude, longitude, cos(radians(latitude)) AS cosine
  FROM area WHERE id = (SELECT term_id FROM vocabulary_name WHERE vocabulary = 2 AND folded = 'sept iles' ORDER BY rank, term_id LIMIT 1)
),
nearest AS MATERIALIZED (
  SELECT x.service_id AS id,
    min(pow(sin(radians(p.latitude - x.latitude) / 2), 2)
      + p.cosine * cos(radians(x.latitude)) * pow(sin(radians(p.longitude - x.longitude) / 2), 2)) AS chord
  FROM place AS p
  CROSS JOIN site AS x
  WHERE x.region_id = (SELECT id FROM area WHERE kind = 1 AND name = 'Côte-Nord') AND x.listed = 1
    AND x.service_id IN (SELECT rowid FROM service_text WHERE service_text MATCH 'transport')
  GROUP BY x.service_id
  ORDER BY chord NULLS LAST, id
  LIMIT 5
)
SELECT s.name, round(2 * 6371008.8 * asin(min(1, sqrt(n.chord))), 1)
FROM nearest AS n CROSS JOIN service AS s ON s.id = n.id
ORDER BY n.chord NULLS LAST, n.id;
