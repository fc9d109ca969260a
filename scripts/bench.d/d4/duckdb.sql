-- Service areas and clauses as in sqlite.sql.
WITH place AS (
  SELECT latitude, longitude, region_id FROM area WHERE kind = 4 AND code = 'H2X'
),
covering AS (
  SELECT c.id FROM coverage AS c CROSS JOIN place AS p
  WHERE contains(c.stored || chr(10), ' ' || p.region_id || chr(10))
    OR NOT contains(c.stored, chr(10))
      AND (c.stored LIKE '_;-;%' OR contains(replace(c.stored, ';', ' '), ' ' || p.region_id || ' '))
),
suitable AS (
  SELECT id FROM eligibility
  WHERE (split_part(stored, ';', 1) = '' OR split_part(stored, ';', 1)::DOUBLE <= 72)
    AND (split_part(stored, ';', 2) = '' OR split_part(stored, ';', 2)::DOUBLE >= 72)
),
near AS (
  SELECT x.service_id AS id,
    min(pow(sin(radians(p.latitude - x.latitude) / 2), 2)
      + cos(radians(p.latitude)) * cos(radians(x.latitude)) * pow(sin(radians(p.longitude - x.longitude) / 2), 2)) AS chord
  FROM service_need AS n
  JOIN service AS s ON s.id = n.service_id
  JOIN site AS x ON x.service_id = n.service_id
  CROSS JOIN place AS p
  WHERE n.category_id = (SELECT term_id FROM vocabulary_name WHERE vocabulary = 1 AND folded = 'food' ORDER BY rank LIMIT 1)
    AND s.listed = 1 AND x.listed = 1
    AND (s.eligibility_id IS NULL OR s.eligibility_id IN (SELECT id FROM suitable))
    AND x.coverage_id IN (SELECT id FROM covering)
    AND x.latitude BETWEEN p.latitude - 0.2249 AND p.latitude + 0.2249
    AND x.longitude BETWEEN p.longitude - 0.3226 AND p.longitude + 0.3226
  GROUP BY x.service_id
),
nearest AS (
  SELECT * FROM near WHERE 2 * 6371008.8 * asin(least(1, sqrt(chord))) <= 25000 ORDER BY chord, id LIMIT 10
)
SELECT s.name, round(2 * 6371008.8 * asin(least(1, sqrt(n.chord))), 1)
FROM nearest AS n JOIN service AS s ON s.id = n.id
ORDER BY n.chord, n.id;
