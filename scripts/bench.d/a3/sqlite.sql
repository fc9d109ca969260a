-- The words of ages and channels are the program's own.
WITH age(id, name) AS (VALUES (1, '0 to 12 years'), (2, '13 to 17 years'), (3, '18 to 24 years'), (4, '25 to 34 years'), (5, '35 to 44 years'), (6, '45 to 54 years'), (7, '55 to 64 years'), (8, '65 to 74 years'), (9, '75 to 84 years'), (10, '85 years and over')),
channel(id, name) AS (VALUES (1, 'Phone'), (2, 'Chat'), (3, 'Text message'), (4, 'E-mail'), (5, 'Walk-in')),
g AS MATERIALIZED (
  SELECT c.language_id, c.age_band, c.channel, count(*) AS n
  FROM call_need AS e CROSS JOIN call_contact AS c ON c.id = e.contact_id
  WHERE e.reason = 4 GROUP BY c.language_id, c.age_band, c.channel
)
SELECT l.name_en, a.name, h.name, g.n
FROM g LEFT JOIN language_name AS l ON l.id = g.language_id
LEFT JOIN age AS a ON a.id = g.age_band LEFT JOIN channel AS h ON h.id = g.channel;
