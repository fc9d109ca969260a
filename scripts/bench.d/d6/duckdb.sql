WITH counted AS (
  SELECT c.category_id, r.region_id, count(*) AS services
  FROM service AS s
  LEFT JOIN service_category AS c ON c.service_id = s.id
  LEFT JOIN service_region AS r ON r.service_id = s.id
  WHERE s.listed = 1
  GROUP BY ALL
)
SELECT coalesce(t.name_en, t.name), a.name, g.services
FROM counted AS g
LEFT JOIN taxonomy_term AS t ON t.id = g.category_id
LEFT JOIN area AS a ON a.id = g.region_id;
