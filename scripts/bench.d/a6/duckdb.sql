WITH two AS (SELECT contact_id FROM call_need GROUP BY contact_id HAVING count(*) >= 2),
g AS (SELECT c.region_id, count(*) AS n FROM two JOIN call_contact AS c ON c.id = two.contact_id GROUP BY c.region_id)
SELECT a.name, g.n FROM g LEFT JOIN area AS a ON a.id = g.region_id;
