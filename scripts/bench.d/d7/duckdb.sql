WITH place AS (
  SELECT id, latitude, longitude, cos(radians(latitude)) AS cosine, population FROM area WHERE kind = 3
),
category AS (
  SELECT id, code FROM taxonomy_term WHERE code IN ('food', 'material-aid', 'housing', 'employment', 'health', 'mental-health-addictions', 'government-services', 'family', 'seniors', 'youth', 'immigration', 'indigenous', 'disability', 'violence-justice', 'rights', 'education', 'transport', 'community', 'emergency', 'volunteering')
),
spot AS (
  SELECT DISTINCT n.category_id, x.latitude, x.longitude
  FROM site AS x JOIN service_need AS n ON n.service_id = x.service_id
  WHERE x.listed = 1 AND x.latitude IS NOT NULL AND n.category_id IN (SELECT id FROM category)
),
near AS (
  SELECT DISTINCT a.id, s.category_id
  FROM place AS a JOIN spot AS s
    ON s.latitude BETWEEN a.latitude - 0.1350 AND a.latitude + 0.1350
    AND s.longitude BETWEEN a.longitude - 0.1352 / a.cosine AND a.longitude + 0.1352 / a.cosine
    AND 2 * 6371008.8 * asin(least(1, sqrt(pow(sin(radians(a.latitude - s.latitude) / 2), 2)
      + a.cosine * cos(radians(s.latitude)) * pow(sin(radians(a.longitude - s.longitude) / 2), 2)))) <= 15000
),
far AS (
  SELECT c.code AS category, coalesce(sum(a.population), 0) AS population
  FROM category AS c CROSS JOIN place AS a
  WHERE NOT EXISTS (SELECT 1 FROM near AS n WHERE n.id = a.id AND n.category_id = c.id)
  GROUP BY c.code
)
SELECT
  round(1.0 * sum(population) FILTER (WHERE category = 'food') / max(everybody), 6) AS food,
  round(1.0 * sum(population) FILTER (WHERE category = 'material-aid') / max(everybody), 6) AS material_aid,
  round(1.0 * sum(population) FILTER (WHERE category = 'housing') / max(everybody), 6) AS housing,
  round(1.0 * sum(population) FILTER (WHERE category = 'employment') / max(everybody), 6) AS employment,
  round(1.0 * sum(population) FILTER (WHERE category = 'health') / max(everybody), 6) AS health,
  round(1.0 * sum(population) FILTER (WHERE category = 'mental-health-addictions') / max(everybody), 6) AS mental_health_addictions,
  round(1.0 * sum(population) FILTER (WHERE category = 'government-services') / max(everybody), 6) AS government_services,
  round(1.0 * sum(population) FILTER (WHERE category = 'family') / max(everybody), 6) AS family,
  round(1.0 * sum(population) FILTER (WHERE category = 'seniors') / max(everybody), 6) AS seniors,
  round(1.0 * sum(population) FILTER (WHERE category = 'youth') / max(everybody), 6) AS youth,
  round(1.0 * sum(population) FILTER (WHERE category = 'immigration') / max(everybody), 6) AS immigration,
  round(1.0 * sum(population) FILTER (WHERE category = 'indigenous') / max(everybody), 6) AS indigenous,
  round(1.0 * sum(population) FILTER (WHERE category = 'disability') / max(everybody), 6) AS disability,
  round(1.0 * sum(population) FILTER (WHERE category = 'violence-justice') / max(everybody), 6) AS violence_justice,
  round(1.0 * sum(population) FILTER (WHERE category = 'rights') / max(everybody), 6) AS rights,
  round(1.0 * sum(population) FILTER (WHERE category = 'education') / max(everybody), 6) AS education,
  round(1.0 * sum(population) FILTER (WHERE category = 'transport') / max(everybody), 6) AS transport,
  round(1.0 * sum(population) FILTER (WHERE category = 'community') / max(everybody), 6) AS community,
  round(1.0 * sum(population) FILTER (WHERE category = 'emergency') / max(everybody), 6) AS emergency,
  round(1.0 * sum(population) FILTER (WHERE category = 'volunteering') / max(everybody), 6) AS volunteering
FROM far CROSS JOIN (SELECT sum(population) AS everybody FROM place);
