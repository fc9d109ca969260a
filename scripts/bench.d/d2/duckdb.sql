-- The bm25 of SQLite's FTS5, k1 = 1.2, b = 0.75, over the table of words that the bench loads (service_word, sorted by word;
-- frequency is weighted by column as 10, 4, 6, 1).
WITH statistic AS (
  SELECT count(*) AS documents, sum(words)::DOUBLE / count(*) AS average FROM service_length
),
word AS (
  SELECT word, count(*) AS documents FROM service_word WHERE word IN ('aide', 'alimentaire') GROUP BY word
),
hit AS (
  SELECT w.service_id AS id, count(*) AS words, sum(
      greatest(ln((t.documents - d.documents + 0.5) / (d.documents + 0.5)), 1e-6)
      * w.frequency * 2.2 / (w.frequency + 1.2 * (0.25 + 0.75 * l.words / t.average))) AS score
  FROM service_word AS w
  JOIN word AS d ON d.word = w.word
  JOIN service_length AS l ON l.service_id = w.service_id
  CROSS JOIN statistic AS t
  WHERE w.word IN ('aide', 'alimentaire')
  GROUP BY w.service_id
  HAVING count(*) = 2
)
SELECT s.name
FROM hit AS h JOIN service AS s ON s.id = h.id
WHERE s.listed = 1
ORDER BY trunc(h.score * 1000000) DESC, h.id
LIMIT 20;
