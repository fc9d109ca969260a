WITH g AS MATERIALIZED (
  SELECT category_id, region_id,
    count(*) FILTER (WHERE day >= '2026-01-01') AS n, count(*) FILTER (WHERE day < '2026-01-01') AS before
  FROM call_need
  WHERE day >= '2026-01-01' AND day < '2026-11-01' OR day >= '2025-01-01' AND day < '2025-11-01'
  GROUP BY category_id, region_id
)
SELECT ifnull(t.name_en, t.name), a.name, g.n, g.before, 1.0 * (g.n - g.before) / nullif(g.before, 0)
FROM g LEFT JOIN taxonomy_term AS t ON t.id = g.category_id LEFT JOIN area AS a ON a.id = g.region_id;
