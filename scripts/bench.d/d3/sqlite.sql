-- The text gives the services; each of its sites is tried for the square, its hours, then the distance. The hours are read from the
-- rules as aiguille keeps them, of the shapes that the demo has; 25 November 2026 is a Wednesday, the fourth and last, 46 weeks
-- after 5 January. 5 km are at most 0.0450 degrees of latitude and 0.0646 of longitude at 45.9 degrees.
WITH place AS MATERIALIZED (
  SELECT latitude, longitude, cos(radians(latitude)) AS cosine FROM area WHERE kind = 4 AND code = 'H2X'
),
rule AS (
  SELECT h.id, l.value AS line, substr(l.value, -11, 5) AS opens, substr(l.value, -5) AS closes,
    substr(l.value, instr(l.value, 'BYDAY=') + 6, length(l.value) - 11 - instr(l.value, 'BYDAY=') - 6) AS days
  FROM opening_hours AS h, json_each('["' || replace(h.rules, char(10), '","') || '"]') AS l
  WHERE l.value LIKE 'regular %FREQ=%'
),
hours AS MATERIALIZED (
  SELECT DISTINCT id FROM rule
  WHERE (substr(line, 9, 2) = '..' OR '2026-11-25' BETWEEN substr(line, 9, 10) AND substr(line, 21, 10))
    AND (line LIKE '%FREQ=WEEKLY%' AND days LIKE '%WE%' OR line LIKE '%BYDAY=4WE%' OR line LIKE '%BYDAY=-1WE%')
    AND opens <= '10:00' AND (closes > '10:00' OR closes <= opens)
),
nearest AS MATERIALIZED (
  SELECT x.service_id AS id,
    min(pow(sin(radians(p.latitude - x.latitude) / 2), 2)
      + p.cosine * cos(radians(x.latitude)) * pow(sin(radians(p.longitude - x.longitude) / 2), 2)) AS chord
  FROM place AS p
  CROSS JOIN service_text AS t
  CROSS JOIN site AS x ON x.service_id = t.rowid
  WHERE service_text MATCH 'aide' AND x.listed = 1
    AND x.latitude BETWEEN p.latitude - 0.0450 AND p.latitude + 0.0450
    AND x.longitude BETWEEN p.longitude - 0.0646 AND p.longitude + 0.0646
    AND +x.hours_id IN (SELECT id FROM hours)
    AND EXISTS (
      SELECT 1 FROM service_language AS l
      WHERE l.service_id = x.service_id AND l.language_id = (SELECT id FROM language_name WHERE code = 'en'))
  GROUP BY x.service_id
  HAVING 2 * 6371008.8 * asin(min(1, sqrt(chord))) <= 5000
  ORDER BY chord, id
  LIMIT 10
)
SELECT s.name, round(2 * 6371008.8 * asin(min(1, sqrt(n.chord))), 1)
FROM nearest AS n CROSS JOIN service AS s ON s.id = n.id
ORDER BY n.chord, n.id;
