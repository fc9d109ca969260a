-- Hours as in sqlite.sql; the words of the text from the table that the bench loads.
WITH place AS (
  SELECT latitude, longitude FROM area WHERE kind = 4 AND code = 'H2X'
),
rule AS (
  SELECT id, line, line[-11:-7] AS opens, line[-5:] AS closes, regexp_extract(line, 'BYDAY=([^ ;]*)', 1) AS days
  FROM (SELECT id, unnest(string_split(rules, chr(10))) AS line FROM opening_hours)
  WHERE line LIKE 'regular %FREQ=%'
),
hours AS (
  SELECT DISTINCT id FROM rule
  WHERE (line[9:10] = '..' OR '2026-11-25' BETWEEN line[9:18] AND line[21:30])
    AND (line LIKE '%FREQ=WEEKLY%' AND days LIKE '%WE%' OR days IN ('4WE', '-1WE'))
    AND opens <= '10:00' AND (closes > '10:00' OR closes <= opens)
),
near AS (
  SELECT x.service_id AS id,
    min(pow(sin(radians(p.latitude - x.latitude) / 2), 2)
      + cos(radians(p.latitude)) * cos(radians(x.latitude)) * pow(sin(radians(p.longitude - x.longitude) / 2), 2)) AS chord
  FROM site AS x CROSS JOIN place AS p
  WHERE x.listed = 1
    AND x.latitude BETWEEN p.latitude - 0.0450 AND p.latitude + 0.0450
    AND x.longitude BETWEEN p.longitude - 0.0646 AND p.longitude + 0.0646
    AND x.hours_id IN (SELECT id FROM hours)
    AND x.service_id IN (SELECT service_id FROM service_word WHERE word = 'aide')
    AND x.service_id IN (
      SELECT service_id FROM service_language WHERE language_id = (SELECT id FROM language_name WHERE code = 'en'))
  GROUP BY x.service_id
),
nearest AS (
  SELECT * FROM near WHERE 2 * 6371008.8 * asin(least(1, sqrt(chord))) <= 5000 ORDER BY chord, id LIMIT 10
)
SELECT s.name, round(2 * 6371008.8 * asin(least(1, sqrt(n.chord))), 1)
FROM nearest AS n JOIN service AS s ON s.id = n.id
ORDER BY n.chord, n.id;
