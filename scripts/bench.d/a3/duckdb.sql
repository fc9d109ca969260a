WITH g AS (
  SELECT c.language_id, c.age_band, c.channel, count(*) AS n
  FROM call_need AS e JOIN call_contact AS c ON c.id = e.contact_id WHERE e.reason = 4 GROUP BY ALL
)
SELECT l.name_en, g.age_band, g.channel, g.n FROM g LEFT JOIN language_name AS l ON l.id = g.language_id;
