WITH n AS (
  SELECT region_id, category_id, count(*) AS needs FROM call_need
  WHERE outcome = 3 AND day >= DATE '2025-01-01' AND day < DATE '2026-01-01' GROUP BY ALL
), s AS (
  SELECT r.region_id, c.category_id, count(*) AS services
  FROM service AS e LEFT JOIN service_region AS r ON r.service_id = e.id
  LEFT JOIN service_category AS c ON c.service_id = e.id WHERE e.listed = 1 GROUP BY ALL
)
SELECT a.name, coalesce(t.name_en, t.name), n.needs, coalesce(s.services, 0)
FROM n LEFT JOIN s ON s.region_id IS NOT DISTINCT FROM n.region_id AND s.category_id IS NOT DISTINCT FROM n.category_id
LEFT JOIN area AS a ON a.id = n.region_id LEFT JOIN taxonomy_term AS t ON t.id = n.category_id;
