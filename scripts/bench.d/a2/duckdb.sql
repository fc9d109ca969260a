WITH g AS (
  SELECT region_id, date_trunc('month', day) AS month, count(*) AS n FROM call_need WHERE outcome = 3 GROUP BY ALL
)
SELECT a.name, strftime(g.month, '%Y-%m'), g.n FROM g LEFT JOIN area AS a ON a.id = g.region_id;
