WITH n AS MATERIALIZED (
  SELECT region_id, category_id, count(*) AS needs FROM call_need
  WHERE outcome = 3 AND day >= '2025-01-01' AND day < '2026-01-01' GROUP BY region_id, category_id
), s AS MATERIALIZED (
  SELECT r.region_id, c.category_id, count(*) AS services
  FROM service AS e LEFT JOIN service_region AS r ON r.service_id = e.id
  LEFT JOIN service_category AS c ON c.service_id = e.id WHERE e.listed = 1 GROUP BY r.region_id, c.category_id
)
SELECT a.name, ifnull(t.name_en, t.name), n.needs, ifnull(s.services, 0)
FROM n LEFT JOIN s ON s.region_id IS n.region_id AND s.category_id IS n.category_id
LEFT JOIN area AS a ON a.id = n.region_id LEFT JOIN taxonomy_term AS t ON t.id = n.category_id;
