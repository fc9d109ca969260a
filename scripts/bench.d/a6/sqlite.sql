WITH two AS MATERIALIZED (SELECT contact_id FROM call_need GROUP BY contact_id HAVING count(*) >= 2),
g AS MATERIALIZED (
  SELECT c.region_id, count(*) AS n FROM two CROSS JOIN call_contact AS c ON c.id = two.contact_id GROUP BY c.region_id
)
SELECT a.name, g.n FROM g LEFT JOIN area AS a ON a.id = g.region_id;
