WITH g AS MATERIALIZED (
  SELECT category_id, count(*) AS n, count(*) FILTER (WHERE outcome = 3) AS unmet
  FROM call_need WHERE day >= '2025-01-01' AND day < '2026-01-01' GROUP BY category_id
)
SELECT ifnull(t.name_en, t.name), g.n, 1.0 * g.unmet / g.n
FROM g LEFT JOIN taxonomy_term AS t ON t.id = g.category_id
ORDER BY g.n DESC, g.category_id NULLS LAST LIMIT 10;
