-- Service areas and clauses are read from the texts that aiguille keeps of them, each distinct one once: an area passes where one of its
-- parts lies in the region of H2X (its last number), or nothing is stated and the operator's territory holds the region.
-- 25 km are at most 0.2249 degrees of latitude and 0.3226 of longitude at 45.8 degrees.
WITH place AS MATERIALIZED (
  SELECT latitude, longitude, cos(radians(latitude)) AS cosine, region_id FROM area WHERE kind = 4 AND code = 'H2X'
),
covering AS MATERIALIZED (
  SELECT c.id FROM coverage AS c CROSS JOIN place AS p
  WHERE instr(c.stored || char(10), ' ' || p.region_id || char(10)) > 0
    OR instr(c.stored, char(10)) = 0
      AND (c.stored LIKE '_;-;%' OR instr(replace(c.stored, ';', ' '), ' ' || p.region_id || ' ') > 0)
),
clause AS (
  SELECT id, substr(stored, 1, instr(stored, ';') - 1) AS low, substr(stored, instr(stored, ';') + 1) AS rest FROM eligibility
),
suitable AS MATERIALIZED (
  SELECT id FROM clause
  WHERE (low = '' OR CAST(low AS REAL) <= 72)
    AND (rest LIKE ';%' OR CAST(substr(rest, 1, instr(rest, ';') - 1) AS REAL) >= 72)
),
nearest AS MATERIALIZED (
  SELECT x.service_id AS id,
    min(pow(sin(radians(p.latitude - x.latitude) / 2), 2)
      + p.cosine * cos(radians(x.latitude)) * pow(sin(radians(p.longitude - x.longitude) / 2), 2)) AS chord
  FROM place AS p
  CROSS JOIN service_need AS n
  CROSS JOIN service AS s ON s.id = n.service_id
  CROSS JOIN site AS x ON x.service_id = n.service_id
  WHERE n.category_id = (SELECT term_id FROM vocabulary_name WHERE vocabulary = 1 AND folded = 'food' ORDER BY rank LIMIT 1)
    AND s.listed = 1 AND x.listed = 1
    AND (s.eligibility_id IS NULL OR s.eligibility_id IN (SELECT id FROM suitable))
    AND +x.coverage_id IN (SELECT id FROM covering)
    AND x.latitude BETWEEN p.latitude - 0.2249 AND p.latitude + 0.2249
    AND x.longitude BETWEEN p.longitude - 0.3226 AND p.longitude + 0.3226
  GROUP BY n.service_id
  HAVING 2 * 6371008.8 * asin(min(1, sqrt(chord))) <= 25000
  ORDER BY chord, id
  LIMIT 10
)
SELECT s.name, round(2 * 6371008.8 * asin(min(1, sqrt(n.chord))), 1)
FROM nearest AS n CROSS JOIN service AS s ON s.id = n.id
ORDER BY n.chord, n.id;
