WITH place AS (
  SELECT latitude, longitude
  FROM area WHERE id = (SELECT term_id FROM vocabulary_name WHERE vocabulary = 2 AND folded = 'sept iles' ORDER BY rank, term_id LIMIT 1)
),
nearest AS (
  SELECT x.service_id AS id,
    min(pow(sin(radians(p.latitude - x.latitude) / 2), 2)
      + cos(radians(p.latitude)) * cos(radians(x.latitude)) * pow(sin(radians(p.longitude - x.longitude) / 2), 2)) AS chord
  FROM site AS x CROSS JOIN place AS p
  WHERE x.region_id = (SELECT id FROM area WHERE kind = 1 AND name = 'Côte-Nord') AND x.listed = 1
    AND x.service_id IN (SELECT service_id FROM service_word WHERE word = 'transport')
  GROUP BY x.service_id
  ORDER BY chord NULLS LAST, id
  LIMIT 5
)
SELECT s.name, round(2 * 6371008.8 * asin(least(1, sqrt(n.chord))), 1)
FROM nearest AS n JOIN service AS s ON s.id = n.id
ORDER BY n.chord NULLS LAST, n.id;
