-- What the peers' statements read, as CSV files in the working folder.
.mode csv
.headers on
.output area.csv
SELECT id, kind, code, name, region_id, latitude, longitude, population FROM area;
.output taxonomy_term.csv
SELECT id, code, name, name_en, name_fr, parent_id FROM taxonomy_term;
.output vocabulary_name.csv
SELECT vocabulary, folded, rank, term_id FROM vocabulary_name;
.output service.csv
SELECT id, organization_id, name, listed, eligibility_id FROM service ORDER BY id;
.output site.csv
SELECT id, service_id, latitude, longitude, municipality_id, region_id, fsa_id, hours_id, coverage_id, listed FROM site ORDER BY service_id, id;
.output service_need.csv
SELECT category_id, service_id FROM service_need;
.output service_category.csv
SELECT service_id, category_id FROM service_category;
.output service_region.csv
SELECT service_id, region_id FROM service_region;
.output opening_hours.csv
SELECT id, rules FROM opening_hours ORDER BY id;
.output coverage.csv
SELECT id, stored FROM coverage ORDER BY id;
.output eligibility.csv
SELECT id, stored FROM eligibility ORDER BY id;
.output language_name.csv
SELECT id, code, name_en FROM language_name;
.output service_language.csv
SELECT service_id, language_id FROM service_language;
.output service_word.csv
CREATE VIRTUAL TABLE temp.instance USING fts5vocab(main, 'service_text', 'instance');
SELECT term AS word, doc AS service_id, count(*) AS occurrences,
  sum(CASE col WHEN 'name' THEN 10 WHEN 'organization' THEN 4 WHEN 'category' THEN 6 ELSE 1 END) AS frequency
FROM temp.instance GROUP BY term, doc;
.output call_contact.csv
SELECT id, day, channel, language_id, region_id, fsa_id, age_band FROM call_contact ORDER BY id;
.output call_need.csv
SELECT id, contact_id, day, region_id, category_id, outcome, reason FROM call_need ORDER BY id;
