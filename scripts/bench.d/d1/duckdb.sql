WITH place AS (
  SELECT latitude, longitude FROM area WHERE kind = 4 AND code = 'H2X'
),
nearest AS (
  SELECT n.service_id AS id,
    min(pow(sin(radians(p.latitude - x.latitude) / 2), 2)
      + cos(radians(p.latitude)) * cos(radians(x.latitude)) * pow(sin(radians(p.longitude - x.longitude) / 2), 2)) AS chord
  FROM service_need AS n JOIN site AS x ON x.service_id = n.service_id CROSS JOIN place AS p
  WHERE n.category_id = (SELECT term_id FROM vocabulary_name WHERE vocabulary = 1 AND folded = 'food' ORDER BY rank LIMIT 1)
    AND x.listed = 1
  GROUP BY n.service_id
  ORDER BY chord NULLS LAST, id
  LIMIT 10
)
SELECT s.name, round(2 * 6371008.8 * asin(least(1, sqrt(n.chord))), 1)
FROM nearest AS n JOIN service AS s ON s.id = n.id
ORDER BY n.chord NULLS LAST, n.id;
