-- Grouped by one integer, which the sorter compares faster than two; names are read for the groups only.
WITH counted AS MATERIALIZED (
  SELECT ifnull(c.category_id, 0) * 1000 + ifnull(r.region_id, 0) AS pair, count(*) AS services
  FROM service AS s
  LEFT JOIN service_category AS c ON c.service_id = s.id
  LEFT JOIN service_region AS r ON r.service_id = s.id
  WHERE s.listed = 1
  GROUP BY pair
)
SELECT ifnull(t.name_en, t.name), a.name, g.services
FROM counted AS g
LEFT JOIN taxonomy_term AS t ON t.id = g.pair / 1000
LEFT JOIN area AS a ON a.id = g.pair % 1000;
