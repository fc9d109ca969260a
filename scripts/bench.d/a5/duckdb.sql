WITH g AS (
  SELECT category_id, region_id,
    count(*) FILTER (day >= DATE '2026-01-01') AS n, count(*) FILTER (day < DATE '2026-01-01') AS before
  FROM call_need
  WHERE day BETWEEN DATE '2026-01-01' AND DATE '2026-10-31' OR day BETWEEN DATE '2025-01-01' AND DATE '2025-10-31'
  GROUP BY ALL
)
SELECT coalesce(t.name_en, t.name), a.name, g.n, g.before, (g.n - g.before) / nullif(g.before, 0)
FROM g LEFT JOIN taxonomy_term AS t ON t.id = g.category_id LEFT JOIN area AS a ON a.id = g.region_id;
