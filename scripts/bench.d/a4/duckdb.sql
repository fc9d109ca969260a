WITH g AS (
  SELECT e.category_id, count(*) AS n
  FROM call_need AS e JOIN call_contact AS c ON c.id = e.contact_id
  WHERE e.day >= DATE '2026-08-25' AND e.day < DATE '2026-11-23'
    AND c.day >= DATE '2026-08-25' AND c.day < DATE '2026-11-23'
    AND c.fsa_id = (SELECT id FROM area WHERE kind = 4 AND code = 'H2X')
  GROUP BY e.category_id
)
SELECT coalesce(t.name_en, t.name), g.n FROM g LEFT JOIN taxonomy_term AS t ON t.id = g.category_id;
