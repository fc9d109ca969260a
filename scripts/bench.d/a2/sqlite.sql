WITH g AS MATERIALIZED (
  SELECT region_id, substr(day, 1, 7) AS month, count(*) AS n FROM call_need WHERE outcome = 3 GROUP BY region_id, month
)
SELECT a.name, g.month, g.n FROM g LEFT JOIN area AS a ON a.id = g.region_id;
